// Words that may be exchanged for others, as "Dim" for "Brighten" in the dark, without an answer of axe's being another: they stand
// in plain text or in the label of a field, where none of its rules asks which words these are, but at most whether there are any.

const plainWords = /^(span|b|i|em|strong|small)$/;
const namedByContent = 'a, button, summary, legend, caption, figcaption, option, output, table, dl, svg, h1, h2, h3, h4, h5, h6, [role], [title], [tabindex], [contenteditable]';
const inLandmark = 'main, nav, aside, body > header, body > footer';

const hasOnlyClass = element => [...element.attributes].every(({ name }) => name === 'class');

/** Whether nothing refers to an element or to what it stands in, so that its words are in nobody's name. */
const isUnnamed = element => {
  for (let at = element; at !== document.body; at = at.parentElement) {
    if (at.id && document.querySelector(`[aria-labelledby~="${CSS.escape(at.id)}"], [aria-describedby~="${CSS.escape(at.id)}"]`)) return false;
    if ([...at.attributes].some(({ name }) => name.startsWith('aria-') && name !== 'aria-labelledby' && name !== 'aria-label')) return false;
  }

  return true;
};

const areMereWords = element => plainWords.test(element.localName) && element.childElementCount === 0 && hasOnlyClass(element) && /^(span|p|label|div|li)$/.test(element.parentElement.localName)
  && element.closest(namedByContent) === null && element.closest(inLandmark) !== null && isUnnamed(element);
