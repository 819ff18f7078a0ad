// Makes the golden data: how parse5, which is held to the html5lib tests, reads each of these inputs.
// node make.mjs FOLDER > tokens.json   (npm install parse5@8 there)
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { Tokenizer, TokenizerMode } = await import(pathToFileURL(join(process.argv[2], 'node_modules/parse5/dist/index.js')));
const version = JSON.parse(readFileSync(join(process.argv[2], 'node_modules/parse5/package.json'))).version;
const own = readFileSync(new URL('inputs.txt', import.meta.url), 'utf8').split('\n').filter(line => line).map(line => JSON.parse(`"${line}"`));
const pieces = readFileSync(new URL('pieces.txt', import.meta.url), 'utf8').split('\n').filter(line => line).map(line => JSON.parse(`"${line}"`));
let seed = 20261123;
const next = limit => {
  seed = (seed + 0x6D2B79F5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
};
const made = Array.from({ length: Number(process.argv[3] ?? 700) }, () => Array.from({ length: 2 + next(9) }, () => pieces[next(pieces.length)]).join(''));
const raw = { title: 'RCDATA', textarea: 'RCDATA', style: 'RAWTEXT', xmp: 'RAWTEXT', iframe: 'RAWTEXT', noembed: 'RAWTEXT', noframes: 'RAWTEXT', script: 'SCRIPT_DATA', plaintext: 'PLAINTEXT' };

function tokens(input) {
  const found = [], errors = [];
  const text = token => { if (found.at(-1)?.[0] === 'T') found.at(-1)[1] += token.chars; else found.push(['T', token.chars]); };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, {
    onStartTag(token) {
      found.push(['S', token.tagName, Object.fromEntries(token.attrs.map(item => [item.name, item.value])), token.selfClosing]);
      if (token.tagName === 'svg') tokenizer.inForeignNode = true;
      else if (!tokenizer.inForeignNode && Object.hasOwn(raw, token.tagName)) tokenizer.state = TokenizerMode[raw[token.tagName]];
    },
    onEndTag(token) { found.push(['E', token.tagName]); if (token.tagName === 'svg') tokenizer.inForeignNode = false; },
    onComment(token) { found.push(['C', token.data]); },
    onDoctype(token) { found.push(['D', token.name, token.publicId, token.systemId, token.forceQuirks]); },
    onCharacter: text, onNullCharacter: text, onWhitespaceCharacter: text, onEof() {}, onParseError(error) { errors.push(error.code); },
  });
  tokenizer.write(input, true);
  return { input, tokens: found, errors: [...new Set(errors)].sort() };
}

console.log(`{ "tool": "parse5 ${version}", "cases": [`);
console.log([...new Set([...own, ...made])].map(input => JSON.stringify(tokens(input))).join(',\n'));
console.log(']}');
