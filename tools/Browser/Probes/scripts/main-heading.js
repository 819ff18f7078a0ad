// WCAG 2.4.1 and 1.3.1: after the navigation comes a heading by which the content itself is found.
probe('CLN5004', report => {
  const menus = page.all('nav, [role=navigation]').filter(menu => page.isHeard(menu) && menu.querySelector('a[href]'));
  if (menus.length === 0) return;
  const isAside = element => element.closest('nav, [role=navigation], header, [role=banner], footer, [role=contentinfo], aside, [role=complementary]') !== null;
  const texts = page.all('p').filter(element => !isAside(element) && page.isSeen(element) && page.shown(element).length >= 80);
  if (texts.length === 0) return;
  const headings = page.all('h1, h2, h3, h4, h5, h6, [role=heading]')
    .filter(element => !element.closest('nav, [role=navigation], footer, aside') && page.isHeard(element) && page.isSeen(element) && page.name(element));
  const first = texts[0];
  const follows = (later, earlier) => (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const lastMenu = menus.filter(menu => follows(first, menu)).at(-1);
  if (!lastMenu || headings.some(heading => follows(heading, lastMenu) || heading.closest('main'))) return;
  report(first.closest('main') ?? first);
});
