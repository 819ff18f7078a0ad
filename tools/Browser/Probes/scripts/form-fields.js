// WCAG 1.3.1, 1.3.5 and 1.4.1: what a field tells to those who do not see how it looks.
const purposes = [
  [/^(your )?e ?mail( address)?$/, 'email'], [/^(your )?((tele)?phone|mobile)( number)?$/, 'tel'], [/^(your )?(first|given) name$/, 'given-name'],
  [/^(your )?(last|family) name$|^surname$/, 'family-name'], [/^(your )?full name$|^your name$/, 'name'], [/^(your )?(post ?code|zip( code)?|postal code)$/, 'postal-code'],
  [/^(your )?(street address|address line 1)$/, 'address-line1'], [/^(your )?date of birth$/, 'bday'],
];

probe('CLN5043', report => {
  for (const field of page.all('input').filter(item => /^(text|email|tel|date|)$/.test(item.getAttribute('type') ?? '') && page.isHeard(item) && !item.readOnly && !item.matches(':disabled'))) {
    const name = page.plain(page.name(field).replace(/\((required|optional)\)|\*/gi, ''));
    const purpose = purposes.find(([pattern]) => pattern.test(name))?.[1];
    if (purpose && !field.autocomplete && !field.form?.getAttribute('autocomplete')) report(field, page.name(field), purpose);
  }
});

const isGrouped = field => field.closest('fieldset, [role=group], [role=radiogroup]') !== null;

probe('CLN5044', report => {
  const told = new Set();
  for (const field of page.all('input[type=radio][name], input[type=checkbox][name]').filter(page.isHeard)) {
    const key = `${field.type} ${field.name} ${[...document.forms].indexOf(field.form)}`;
    const group = page.all(`input[type=${field.type}]`).filter(other => other.name === field.name && other.form === field.form);
    if (group.length < 2 || told.has(key) || isGrouped(field) || field.closest('table')) continue;
    told.add(key);
    report(field, group.length);
  }
});

/** What says in words that a field is wrong: its description, its error message, its label, or words beside it. */
const isExplained = field => {
  const ids = `${field.getAttribute('aria-describedby') ?? ''} ${field.getAttribute('aria-errormessage') ?? ''}`.split(/\s+/);
  if (ids.some(id => id && page.words(document.getElementById(id)?.textContent))) return true;
  const near = page.plain(`${page.name(field)} ${page.shown(field.closest('p, li, div, fieldset, td') ?? field)}`);
  return /error|invalid|wrong|must|enter|missing|required|correct|please|too (short|long)|not a/.test(near);
};

probe('CLN5045', report => {
  for (const field of page.all('[aria-invalid=true]').filter(page.isSeen)) {
    if (!isExplained(field)) report(field, page.name(field));
  }
});
