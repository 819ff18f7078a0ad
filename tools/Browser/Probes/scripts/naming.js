// WCAG 1.3.1 and 4.1.2: what ARIA adds to an element is heard. WAI-ARIA 1.2 lets no name stand on what is only text or a wrapper, and
// screen readers pass it over. Axe leaves these to people where there is text within.
const namelessRoles = new Set(['caption', 'code', 'deletion', 'emphasis', 'generic', 'insertion', 'none', 'paragraph', 'presentation', 'strong', 'subscript', 'superscript']);

const namelessElements = 'div, span, p, b, i, u, s, small, bdi, bdo, q, data, samp, code, pre, em, strong, del, ins, sub, sup, caption, a:not([href])';

const namingAttributes = ['aria-label', 'aria-labelledby', 'aria-braillelabel'];
const wrapperAttributes = [...namingAttributes, 'aria-roledescription', 'aria-brailleroledescription'];

/** Whether no name may stand on an element; what has a role of its own is judged by that. */
const isNameless = element => {
  const role = page.role(element);
  return element.hasAttribute('role') && role ? namelessRoles.has(role) : element.matches(namelessElements) && (!role || namelessRoles.has(role));
};

const isWrapper = element => /^(generic|none|presentation)?$/.test(page.role(element));

probe('CLN5054', report => {
  for (const element of page.all(wrapperAttributes.map(name => `[${name}]`).join(', '))) {
    if (!page.isHeard(element) || !isNameless(element) || element.isContentEditable) continue;
    const named = (isWrapper(element) ? wrapperAttributes : namingAttributes).find(name => element.getAttribute(name)?.trim());
    // Where there is nothing to be heard at all, axe reports it.
    if (named && (page.words(element.textContent) || !namingAttributes.slice(0, 2).includes(named))) report(element, named, page.role(element) || element.localName);
  }
});

/** References that are to be there at once; those to what a control opens are axe's. */
const references = ['aria-labelledby', 'aria-describedby', 'aria-flowto'];

const leadsNowhere = (element, name) => {
  const ids = element.getAttribute(name)?.trim().split(/\s+/).filter(Boolean) ?? [];
  return ids.length > 0 && !ids.some(id => element.getRootNode().getElementById?.(id));
};

const isInvalid = element => /^(true|grammar|spelling)$/.test(element.getAttribute('aria-invalid') ?? '');

probe('CLN5055', report => {
  for (const element of page.all([...references, 'aria-errormessage', 'aria-current'].map(name => `[${name}]`).join(', ')).filter(page.isHeard)) {
    for (const name of references) if (leadsNowhere(element, name)) report(element, name, element.getAttribute(name), 'names no element of the page');
    if (isInvalid(element) && leadsNowhere(element, 'aria-errormessage')) report(element, 'aria-errormessage', element.getAttribute('aria-errormessage'), 'names no element of the page');
    const current = element.getAttribute('aria-current')?.trim() ?? '';
    if (current && !/^(page|step|location|date|time|true|false)$/i.test(current)) report(element, 'aria-current', current, 'is none of the values there are');
  }
});
