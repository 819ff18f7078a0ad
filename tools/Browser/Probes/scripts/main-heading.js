// WCAG 2.4.1 and 1.3.1: whatever is repeated before the content can be passed: by a heading, by a landmark, and with the Tab key.
const isAround = element => element.closest('nav, [role=navigation], header, [role=banner], footer, [role=contentinfo], aside, [role=complementary]') !== null;

const follows = (later, earlier) => (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Navigation, and the text it stands before; null where a page has neither. */
const blocksBefore = () => {
  const text = page.all('p').find(element => !isAround(element) && page.isSeen(element) && page.shown(element).length >= 80);
  const menus = page.all('nav, [role=navigation]').filter(menu => page.isHeard(menu) && menu.querySelector('a[href]') && text && follows(text, menu));
  return menus.length > 0 ? { text, menus, last: menus.at(-1) } : null;
};

const hasHeading = ({ last }) => page.all('h1, h2, h3, h4, h5, h6, [role=heading]')
  .filter(element => !element.closest('nav, [role=navigation], footer, aside') && page.isHeard(element) && page.isSeen(element) && page.name(element))
  .some(heading => follows(heading, last) || heading.closest('main'));

const hasLandmark = ({ text }) => {
  const landmark = text.closest('main, [role=main], [role=region], [role=form], [role=search], section[aria-label], section[aria-labelledby], form[aria-label], form[aria-labelledby], search');
  return landmark !== null && page.isHeard(landmark);
};

probe('CLN5004', report => {
  const blocks = blocksBefore();
  if (blocks && !hasHeading(blocks)) report(blocks.text.closest('main') ?? blocks.text);
});

probe('CLN5057', report => {
  const blocks = blocksBefore();
  if (blocks && !hasLandmark(blocks)) report(blocks.text);
});
