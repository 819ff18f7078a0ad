// WCAG 2.4.6: a label says what belongs into its field, and two fields are told apart by theirs.
const vagueLabels = new Set('menu|info|information|field|input|text|text field|textbox|enter|enter text|value|data|label|form|form field|box|item|other|here|type here|untitled|required|title here|placeholder|submit|select|choose|option|question'.split('|'));

const fieldsOf = () => page.all('input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=reset]):not([type=image]), select, textarea, [role=textbox], [role=combobox], [role=searchbox], [role=spinbutton]')
  .filter(field => page.isHeard(field) && page.role(field) && !field.matches(':disabled'));

probe('CLN5014', report => {
  for (const field of fieldsOf()) {
    const name = page.name(field);
    if (vagueLabels.has(page.plain(name)) && !/^(checkbox|radio)$/.test(field.type)) report(field, name);
  }
});

/** What tells one group of fields from another: its legend, and the heading it stands under. */
const groupOf = field => {
  const group = field.closest('fieldset, [role=group], [role=radiogroup], tr, form');
  const legend = field.closest('fieldset, [role=group], [role=radiogroup]');
  const named = legend && page.plain(page.name(legend) || legend.querySelector('legend')?.textContent || '');
  const row = field.closest('tr');
  if (row && !named) return `row ${row.rowIndex}`;
  const headings = page.all('h1, h2, h3, h4, h5, h6, [role=heading]')
    .filter(heading => page.isSeen(heading) && (heading.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING));
  if (headings.length > 0) return `${page.plain(headings.at(-1).textContent)} ${named}`;
  return named || (group?.localName === 'form' ? `form ${[...document.forms].indexOf(group)}` : '');
};

probe('CLN5015', report => {
  const seen = new Map();
  for (const field of fieldsOf()) {
    if (/^(checkbox|radio)$/.test(field.type)) continue;
    const name = page.plain(page.name(field));
    const key = `${groupOf(field)}|${name}`;
    if (name && seen.has(key)) report(field, page.name(field));
    seen.set(key, field);
  }
});
