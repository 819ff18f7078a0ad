// WCAG 1.3.1: what looks like a list, a heading or a table of headers is one.
const inText = element => page.isSeen(element) && !element.closest('nav, table, li, figure, blockquote, button, label, [role=navigation], address, dl');

/** What a line begins with that its author takes for a bullet or a number. */
const bulletOf = line => (/^\s*([•·▪▸►◦‣✓✔➤*–—-])\s+\S/.exec(line)?.[1]) ?? (/^\s*\(?(\d{1,2}|[a-z])[.)]\s+\S/i.test(line) ? '1.' : '');

const linesOf = element => (element.innerText ?? '').split('\n').filter(line => line.trim());

probe('CLN5021', report => {
  const told = new Set();
  for (const element of page.all('p, div').filter(item => !item.querySelector('p, div, ul, ol, table') && inText(item))) {
    const bullets = linesOf(element).map(bulletOf);
    if (bullets.length >= 2 && bullets.every(bullet => bullet && bullet === bullets[0])) report(element, bullets[0]);
    const next = element.nextElementSibling;
    if (bullets.length !== 1 || !bullets[0] || told.has(element) || !next || next.localName !== element.localName) continue;
    if (bulletOf(linesOf(next)[0] ?? '') !== bullets[0] || (bullets[0] === '1.' && !/^\s*\(?(1|a)[.)]/i.test(page.shown(element)))) continue;
    report(element, bullets[0]);
    for (let at = element; at && bulletOf(linesOf(at)[0] ?? '') === bullets[0]; at = at.nextElementSibling) told.add(at);
  }
});

probe('CLN5022', report => {
  for (const element of page.all('p').filter(inText)) {
    const words = page.shown(element);
    const bold = element.querySelector(':scope > strong, :scope > b, :scope > span');
    if (!bold || page.shown(bold) !== words || getComputedStyle(bold).fontWeight < 600 || words.length < 3 || words.length > 70 || /[.!?,;:]$/.test(words)) continue;
    const next = element.nextElementSibling;
    const follows = next && /^(p|ul|ol)$/.test(next.localName) && page.shown(next).length >= 60 && getComputedStyle(next).fontWeight < 600;
    if (follows && !element.closest('header, footer, aside, form, details')) report(element, words);
  }
});

probe('CLN5023', report => {
  for (const table of page.all('table').filter(item => page.isHeard(item) && !/^(presentation|none)$/.test(page.role(item)) && !item.querySelector('table'))) {
    const rows = [...table.rows].filter(row => row.cells.length > 1);
    const isData = rows.length >= 2 && !table.querySelector('form, h1, h2, h3, h4, iframe') && [...table.querySelectorAll('td')].filter(cell => page.shown(cell)).every(cell => page.shown(cell).length < 120);
    if (isData && !table.querySelector('th, [role=columnheader], [role=rowheader]')) report(table, rows.length);
  }
});
