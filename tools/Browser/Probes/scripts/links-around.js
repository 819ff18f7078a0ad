// What the rules across pages compare (WCAG 3.2.3, 3.2.4, 3.2.6): the links around a page's own content, in the order of the tree.
const landmarkOf = link => link.closest('nav, [role=navigation], [role=search], aside, [role=complementary], header, [role=banner], footer, [role=contentinfo]');

/** A part of the page that other pages may repeat: what it is, and what it is called. */
const partOf = landmark => landmark ? page.words(`${page.role(landmark) || landmark.localName} ${page.plain(aria.arialabelledbyText(landmark) || aria.arialabelText(landmark))}`) : '';

const noLinks = { language: '', links: [] };

const linksAround = () => {
  const main = document.querySelector('main, [role=main]');
  if (!main) return noLinks;
  const own = link => /^#|^javascript:/i.test(link.getAttribute('href') ?? '#') || link.closest('main, [role=main], article, dialog, [role=dialog]');
  const links = page.all('a[href]').filter(link => !own(link) && page.name(link) && page.isHeard(link)).slice(0, 120);
  return {
    language: document.documentElement.lang.toLowerCase(),
    links: links.map(link => ({
      part: partOf(landmarkOf(link)),
      isBefore: Boolean(link.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING),
      name: page.name(link),
      address: addressOf(link).split('#')[0].replace(location.origin, ''),
      selector: tree.selectorOf(link),
    })),
  };
};
