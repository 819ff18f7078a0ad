// Draws works of every kind with every field there or not, and pages that cite them, into the working folder:
// node sample.mjs COUNT [SEED]
import { writeFileSync } from 'node:fs';

const [count = '400', seed = '1'] = process.argv.slice(2);
let state = Number(seed) * 2654435761 >>> 0;
const random = () => { state |= 0; state = state + 0x6D2B79F5 | 0; let t = Math.imul(state ^ state >>> 15, 1 | state); t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t; return ((t ^ t >>> 14) >>> 0) / 4294967296; };
const below = n => Math.floor(random() * n);
const pick = list => list[below(list.length)];
const maybe = (chance, make) => random() < chance ? make() : undefined;
const families = ['Treede', 'Rief', 'García-Larrea', 'O’Connor', "D'Souza", 'Ng', 'Müller', 'Sørensen', 'Łukasz', 'Smith-Jones', 'McMahon', 'Finnerup', 'Goadsby', 'Åkerman', 'Zhang', 'Wolfe', 'El Tallawy'];
const givens = ['Rolf-Detlef', 'Ada', 'J. R.', 'Ada B.', 'Jean-Paul', 'Mary Ann', 'K', 'Li Wei', 'Éric', 'Srinivasa N.', 'T J', 'A.-M.', 'Ch.', 'Øystein'];
const person = () => {
  if (random() < 0.06) return { literal: pick(['World Health Organization', 'American Society of Anesthesiologists', 'COMFORT Study Group', 'Centers for Disease Control and Prevention']) };
  const name = { family: pick(families), given: pick(givens) };
  if (random() < 0.06) name['non-dropping-particle'] = pick(['van', 'van der', 'de', 'von']);
  else if (random() < 0.03) name['dropping-particle'] = pick(['de', 'von']);
  if (random() < 0.04) name.suffix = pick(['Jr.', 'III', 'Sr']);
  if (random() < 0.01) delete name.given;
  return name;
};
const people = most => Array.from({ length: 1 + (random() < 0.15 ? below(24) : below(most)) }, person);
const openings = ['Efficacy of ketamine', 'Pain: a review', 'Is migraine a disorder of the brain?', 'The “burning” question', 'Low-dose S-ketamine infusion', 'A randomised, double-blind trial', 'Prevalence of chronic pain', 'COVID-19 and headache', 'Botulinum toxin A', 'what patients want', 'Effects of <i>N</i>-methyl-d-aspartate antagonists', 'β-Endorphin levels', 'Na<sup>+</sup> channels', 'CGRP antibodies', "Patients' views", '"Quoted" words', 'Guidelines for the treatment', 'Deaths & injuries'];
const rests = ['in adults', 'in complex regional pain syndrome', 'for the treatment of chronic pain: a systematic review', 'versus placebo', '—a cohort study', 'in the USA, 2016', 'and its costs', '(the PAIN trial)', 'after surgery: results from 3 centres', 'with and without aura', 'of the hand and/or foot', 'at 12 months?', 'today!', 'in Europe.', 'vs. usual care: the how and why'];
const title = () => `${pick(openings)} ${pick(rests)}`;
const page = () => { const start = 1 + below(1600); const end = start + 1 + below(30); return pick([`${start}-${end}`, `${start}–${end}`, `${start}`, `e${start}`, `S${start}-S${end}`, `e${start}-e${end}`, `${start}-${String(end).slice(-2).padStart(2, '0')}`, `${start}, ${end}`, `${start}A-${end}A`]); };
const date = () => { const parts = [1950 + below(77)]; if (random() < 0.6) { parts.push(1 + below(12)); if (random() < 0.5) parts.push(1 + below(28)); } return { 'date-parts': [parts] }; };
const fullDate = () => ({ 'date-parts': [[2019 + below(8), 1 + below(12), 1 + below(28)]] });
const journals = [['Pain', undefined], ['The Journal of Headache and Pain', 'J Headache Pain'], ['European Journal of Pain (London, England)', 'Eur J Pain'], ['BMJ', 'BMJ'], ['The Lancet', 'Lancet'], ['New England Journal of Medicine', 'N Engl J Med'], ['Reg. Anesth. Pain Med.', 'Reg Anesth Pain Med'], ['Pain medicine', 'Pain Med'], ['Cephalalgia: an international journal', undefined]];
const publishers = ['Elsevier', 'Oxford University Press', 'World Health Organization', 'Wiley & Sons', 'Springer Nature', 'National Academies Press'];
const places = ['Geneva', 'Oxford', 'New York, NY', 'Washington (DC)', 'Cham, Switzerland'];
const url = () => `https://www.example.org/${pick(['a', 'reports/pain', 'x?id=1&y=2', 'path_(one)', 'long-name/index.html'])}`;
const doi = () => `10.${1000 + below(9000)}/${pick(['j.pain', 's12-', 'ABC.', '(SICI)1', 'x_'])}${below(99999)}`;
const languages = ['en-US', 'en', 'de', 'fr-FR'];
const common = () => ({ language: maybe(0.15, () => pick(languages)), title: title(), author: maybe(0.88, () => people(8)), issued: maybe(0.92, date), DOI: maybe(0.3, doi), URL: maybe(0.3, url), accessed: maybe(0.3, fullDate) });
const kinds = {
  'article-journal': () => { const [journal, short] = pick(journals); return { ...common(), DOI: maybe(0.7, doi), 'container-title': journal, 'container-title-short': maybe(0.8, () => short), volume: maybe(0.85, () => pick(['12', '162', '21 Suppl 1', 'A3', '8-9'])), issue: maybe(0.7, () => pick(['1', '10', '2-3', 'Suppl 2', '3 Pt 1', '5_suppl'])), page: maybe(0.85, page), number: maybe(0.07, () => pick(['CD012345', 'e101', '44'])), PMID: maybe(0.4, () => String(1000000 + below(39000000))), PMCID: maybe(0.15, () => `PMC${1000000 + below(9000000)}`), status: maybe(0.05, () => pick(['in press', 'ahead of print'])) }; },
  book: () => ({ ...common(), editor: maybe(0.3, () => people(4)), edition: maybe(0.4, () => pick(['2', '3', '1', '12', '3rd', 'Revised', '2nd rev. ed.'])), volume: maybe(0.25, () => pick(['1', '2', 'Headache', '1-2', '3B'])), publisher: maybe(0.9, () => pick(publishers)), 'publisher-place': maybe(0.6, () => pick(places)), 'collection-title': maybe(0.15, () => 'Progress in Pain Research'), ISBN: maybe(0.3, () => '9780702034787') }),
  chapter: () => ({ ...common(), 'container-title': pick(['Wall & Melzack’s Textbook of Pain', 'Bonica’s management of pain', 'Pain: from molecules to men', 'Handbook of Clinical Neurology']), editor: maybe(0.85, () => people(4)), edition: maybe(0.4, () => pick(['2', '6', '1', '4th'])), volume: maybe(0.25, () => pick(['97', '2', '1–2', 'Headache disorders'])), page: maybe(0.85, page), publisher: maybe(0.95, () => pick(publishers)), 'publisher-place': maybe(0.6, () => pick(places)), 'collection-title': maybe(0.1, () => 'Progress in Pain Research') }),
  report: () => ({ ...common(), number: maybe(0.5, () => pick(['12', 'WHO/HEP/2023', '390', 'CG173'])), genre: maybe(0.4, () => pick(['Data brief', 'technical report', 'guideline'])), publisher: maybe(0.9, () => pick(publishers)), 'publisher-place': maybe(0.4, () => pick(places)), page: maybe(0.15, page), 'collection-title': maybe(0.15, () => 'NCHS Data Brief') }),
  webpage: () => ({ ...common(), URL: maybe(0.95, url), accessed: maybe(0.8, fullDate), 'container-title': maybe(0.6, () => pick(['NHS', 'MedlinePlus', 'International Association for the Study of Pain'])), publisher: maybe(0.4, () => pick(publishers)), 'publisher-place': maybe(0.1, () => pick(places)) }),
};
Object.assign(kinds, {
  'article-newspaper': () => ({ ...common(), 'container-title': pick(['The Guardian', 'New York Times']), page: maybe(0.5, () => pick(['A1', '12', 'B3-B4'])), section: maybe(0.2, () => 'Health') }),
  'article-magazine': () => ({ ...common(), 'container-title': pick(['Scientific American', 'Time']), volume: maybe(0.5, () => '310'), issue: maybe(0.5, () => '4'), page: maybe(0.6, page) }),
  thesis: () => ({ ...common(), genre: maybe(0.8, () => pick(['Doctoral dissertation', 'PhD thesis'])), publisher: maybe(0.9, () => 'University of Oxford'), 'publisher-place': maybe(0.4, () => 'Oxford'), number: maybe(0.1, () => '1234567') }),
  'paper-conference': () => ({ ...common(), 'container-title': 'Proceedings of the World Congress on Pain' /* of a talk in nothing the oracle prints a bare "In." */, editor: maybe(0.3, () => people(3)), publisher: maybe(0.6, () => pick(publishers)), 'publisher-place': maybe(0.4, () => pick(places)), page: maybe(0.6, page), volume: maybe(0.2, () => '3') }),
  article: () => ({ ...common(), publisher: pick(['medRxiv', 'bioRxiv', 'Research Square']), genre: maybe(0.3, () => 'preprint'), number: maybe(0.2, () => '2021.01.02') }),
  dataset: () => ({ ...common(), publisher: maybe(0.9, () => 'Zenodo'), version: maybe(0.3, () => '1.2') }),
});
const names = Object.keys(kinds);
const items = Array.from({ length: Number(count) }, (_, index) => {
  const type = names[index % names.length];
  const item = { id: `s${index}`, type, ...kinds[type]() };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
});
// Pages that cite them: clusters of one to four works, some twice, some with a place, in each style.
const labels = ['page', 'chapter', 'section', 'figure', 'table'];
const cite = (ids, style) => ({
  id: pick(ids),
  ...(random() < 0.15 && { locator: pick(['12', '12-15', '3']), label: pick(labels) }),
});
const pages = Array.from({ length: 90 }, (_, index) => {
  const style = ['ama', 'nlm', 'apa'][index % 3];
  const ids = Array.from({ length: 6 + below(20) }, () => pick(items).id);
  const works = length => [...new Map(Array.from({ length }, () => cite(ids, style)).map(one => [one.id, one])).values()];
  // The oracle takes works without an author for works of one author, and draws them together.
  const anonymous = list => list.filter(one => !items.find(item => item.id === one.id).author).length > 1;
  const cluster = () => {
    if (random() < 0.6) return [{ ...cite(ids, style), ...(style === 'apa' && random() < 0.1 && { 'suppress-author': true }) }];
    const several = works(2 + below(3));
    return anonymous(several) ? several.slice(0, 1) : several;
  };
  return { style, clusters: Array.from({ length: 4 + below(12) }, cluster) };
});
const lines = list => `[\n${list.map(one => JSON.stringify(one)).join(',\n')}\n]\n`;
writeFileSync('sampled.json', lines(items));
writeFileSync('sampled-pages.json', lines(pages));
