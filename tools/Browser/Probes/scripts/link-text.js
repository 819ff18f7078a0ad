// WCAG 2.4.4 and 2.4.9: a link says where it leads.
const vagueLinks = new Set(('more|read more|see more|show more|learn more|find out more|more info|more information|more details|details|info|information|here|click here|click|click this|'
  + 'press here|tap here|this|this link|this page|this site|this article|this product|this post|link|go|go here|go there|continue|continue reading|keep reading|view|view more|view all|see all|'
  + 'open|download|read|read on|visit|visit site|html|pdf|epub|plain text|text|word|doc|docx|zip|csv|txt|mp3|mobi').split('|'));

const linksOf = () => page.once(linksOf, () => page.all('a[href], [role=link], area[href]').filter(link => page.role(link) === 'link' && page.isHeard(link)));

/** What stands with the link in its sentence, paragraph, item or cell. */
const contextOf = link => {
  const block = page.blockOf(link);
  const around = page.plain(page.shown(block)).replace(page.plain(page.name(link)), ' ');
  const list = block.closest('li')?.parentElement?.closest('li');
  const cell = block.closest('td');
  return page.words(`${around} ${list ? page.plain([...list.childNodes].filter(node => node.nodeType === 3).map(node => node.data).join(' ')) : ''} ${cell ? 'cell' : ''}`);
};

const vagueOnes = () => linksOf().filter(link => vagueLinks.has(page.plain(page.name(link))) && !link.hasAttribute('aria-describedby'));

probe('CLN5012', report => vagueOnes().filter(contextOf).forEach(link => report(link, page.name(link))));

probe('CLN5061', report => vagueOnes().filter(link => !contextOf(link)).forEach(link => report(link, page.name(link))));
