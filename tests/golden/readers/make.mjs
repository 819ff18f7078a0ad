// Makes the golden data: what citation-js reads in entries.ris. What Pandoc reads is made with
//   pandoc -f bibtex -t csljson entries.bib      and      pandoc -f biblatex -t csljson entries-biblatex.bib
// node make.mjs FOLDER   (npm install @citation-js/core @citation-js/plugin-ris there)
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.argv[2], 'package.json'));
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');
const version = JSON.parse(readFileSync(join(process.argv[2], 'node_modules/@citation-js/plugin-ris/package.json'))).version;
const items = new Cite(readFileSync(new URL("entries.ris", import.meta.url), "utf8")).data
  .map(item => Object.fromEntries(Object.entries(item).filter(([name]) => !name.startsWith("_"))));
console.log(JSON.stringify({ tool: `@citation-js/plugin-ris ${version}`, items }, null, 2));
