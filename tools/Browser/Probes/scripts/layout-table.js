// WCAG 1.3.2: a table that only arranges things is announced as a table of figures.
probe('CLN5046', report => {
  for (const table of page.all('table').filter(item => page.isHeard(item) && page.role(item) === 'table' && !item.querySelector('th, caption, [role=columnheader]') && !item.getAttribute('aria-label'))) {
    const arranged = [...table.querySelectorAll('table, form, h1, h2, h3, nav, main, header, footer')].find(item => item.closest('table') === table || item.localName === 'table');
    if (arranged) report(table, arranged.localName);
  }
});
