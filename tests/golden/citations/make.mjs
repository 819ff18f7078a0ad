// Makes the golden data: what citeproc-js prints for our items in our styles, and for a sample that sample.mjs draws.
// node make.mjs CITEPROC_FOLDER CSL_FOLDER [FOLDER]   (npm install citeproc; it is AGPL and never part of the product)
// CSL_FOLDER holds the three styles and locales-en-US.xml, from citation-style-language/styles and /locales.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [citeprocFolder, cslFolder, folder = here] = process.argv.slice(2);
const require = createRequire(join(citeprocFolder, 'package.json'));
const CSL = require('citeproc');
const citeprocVersion = JSON.parse(readFileSync(join(citeprocFolder, 'node_modules/citeproc/package.json'))).version;
const read = name => JSON.parse(readFileSync(join(here, name), 'utf8'));
const written = [...read('verified.json'), ...read('made.json')];
const sampled = JSON.parse(readFileSync(join(folder, 'sampled.json'), 'utf8'));
const items = new Map([...written, ...sampled].map(item => [item.id, item]));
const locale = readFileSync(join(cslFolder, 'locales-en-US.xml'), 'utf8');
const styles = { ama: 'american-medical-association', nlm: 'nlm-citation-sequence', apa: 'apa' };

const engine = (style, format) => {
  const sys = { retrieveLocale: () => locale, retrieveItem: id => structuredClone(items.get(id)) };
  const made = new CSL.Engine(sys, readFileSync(join(cslFolder, `${styles[style]}.csl`), 'utf8'), 'en-US', true);
  made.setOutputFormat(format);
  made.opt.development_extensions.wrap_url_and_doi = false;
  return made;
};

const strip = text => text
  .replace(/\s*<div class="csl-left-margin">.*?<\/div>/s, '')
  .replace(/<\/?div[^>]*>/g, '').trim().replace(/^\d+\. ?(?=\S)/, '');

const engines = new Map(); // making one costs a third of a second
const reference = (style, format, id) => {
  const name = `${style}/${format}`;
  if (!engines.has(name)) engines.set(name, engine(style, format));
  const made = engines.get(name);
  made.updateItems([id]);
  const [, [entry]] = made.makeBibliography();
  return style === 'apa' || format === 'html' ? strip(entry) : entry.trim().replace(/^1\.\s?/, '');
};

const page = ({ style, clusters }) => {
  const asked = structuredClone(clusters); // the processor writes into what it is given
  const made = engine(style, 'text');
  const before = [];
  const texts = new Map();
  clusters.forEach((cluster, index) => {
    const citation = { citationID: `c${index}`, citationItems: cluster, properties: { noteIndex: 0 } };
    const [, changed] = made.processCitationCluster(citation, before, []);
    changed.forEach(([at, text]) => texts.set(at, text));
    before.push([`c${index}`, 0]);
  });
  const [meta, entries] = made.makeBibliography();
  return {
    style, clusters: asked,
    citations: clusters.map((_, index) => texts.get(index)),
    order: meta.entry_ids.map(([id]) => id),
    references: style === 'apa' ? entries.map(entry => entry.trim()) : undefined,
  };
};

const references = {};
for (const { id } of written) {
  references[id] = {};
  for (const style of Object.keys(styles)) {
    references[id][style] = { text: reference(style, 'text', id), html: reference(style, 'html', id) };
  }
}

const sha = name => createHash('sha256').update(readFileSync(join(cslFolder, name))).digest('hex').slice(0, 16);
const versions = { citeproc: citeprocVersion };
for (const file of [...Object.values(styles).map(name => `${name}.csl`), 'locales-en-US.xml']) {
  const text = readFileSync(join(cslFolder, file), 'utf8');
  versions[file] = `${/<updated>(.*?)<\/updated>/.exec(text)?.[1] ?? ''} sha256:${sha(file)}`;
}
versions['citation-style-language'] = 'styles 0819c0e0b, locales 938c09c';
const printed = style => sampled.map(({ id }) => reference(style, 'html', id));
const sample = Object.fromEntries(Object.keys(styles).map(style => [style, printed(style)]));
writeFileSync(join(folder, 'golden.json'), JSON.stringify({ versions, references, pages: read('pages.json').map(page) }, null, 1) + '\n');
const sampledPages = JSON.parse(readFileSync(join(folder, 'sampled-pages.json'), 'utf8')).map(page);
writeFileSync(join(folder, 'sampled-golden.json'), JSON.stringify({ versions, ...sample, pages: sampledPages }, null, 1) + '\n');
