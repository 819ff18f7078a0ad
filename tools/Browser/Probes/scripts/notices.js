// What a visitor is told before acting: WCAG 2.4.2, 2.4.4, 3.2.5 and 3.3.2.
const vagueTitles = new Set('untitled|untitled document|untitled page|new page|document|page|home|homepage|home page|index|welcome|test|title|website|default|my page|page title|site title'.split('|'));

probe('CLN5027', report => {
  const title = document.querySelector('head > title');
  const words = title && page.words(title.textContent);
  if (words && (vagueTitles.has(page.plain(words)) || /^[\w-]+\.(html?|aspx?|php|md|docx?)$/i.test(words) || /^https?:\/\//i.test(words))) report(title, words);
});

probe('CLN5024', report => {
  for (const field of page.all('input[placeholder], textarea[placeholder]')) {
    const isLabelled = field.labels?.length > 0 || field.title || field.hasAttribute('aria-label') || field.hasAttribute('aria-labelledby');
    if (!isLabelled && page.isHeard(field) && field.type !== 'hidden') report(field, field.placeholder);
  }
});

const tellsWindow = /new (window|tab)|another (window|tab)|external|opens in|nueva (ventana|pestaña)|neue[ns]? (fenster|tab)|nouvel(le)? (fenêtre|onglet)/i;

/** Whether a link leads to a page: one without an address leads nowhere, and mail and telephone have no window. */
const opensPage = link => addressOf(link) !== '' && !/^(mailto|tel|sms):/i.test(addressOf(link));

probe('CLN5025', report => {
  for (const link of linksOf().filter(item => /^_blank$/i.test(item.target?.baseVal ?? item.target ?? '') && opensPage(item))) {
    const told = `${page.name(link)} ${link.title} ${text.accessibleText(link)} ${(link.getAttribute('aria-describedby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent ?? '').join(' ')}`;
    if (!tellsWindow.test(told) && !tellsWindow.test(page.shown(page.blockOf(link))) && !link.querySelector('svg, img')) report(link, page.name(link));
  }
});

probe('CLN5026', report => {
  for (const link of linksOf()) {
    const file = /\.(pdf|docx?|xlsx?|pptx?|zip|odt)(?:[?#]|$)/i.exec(link.getAttribute('href') ?? '');
    const kinds = { doc: 'word', docx: 'word', xls: 'excel', xlsx: 'excel', ppt: 'powerpoint', pptx: 'powerpoint' };
    if (!file) continue;
    const kind = file[1].toLowerCase();
    const told = `${page.name(link)} ${page.shown(page.blockOf(link))}`.toLowerCase();
    if (!told.includes(kind) && !told.includes(kinds[kind] ?? kind) && !link.querySelector('img, svg')) report(link, page.name(link), kind.toUpperCase());
  }
});
