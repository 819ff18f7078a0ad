// WCAG 2.4.7, first part: which elements look no different by their own style when the keyboard comes to them.
const focusLook = element => {
  const parts = [element, element.parentElement, ...element.children].filter(Boolean).slice(0, 6);
  return parts.map(part => [null, '::before', '::after'].map(pseudo => {
    const style = getComputedStyle(part, pseudo);
    return [style.outlineStyle === 'none' ? '' : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`, style.boxShadow, style.backgroundColor, style.backgroundImage,
      style.color, style.borderColor, style.borderWidth, style.textDecoration, style.transform, style.opacity, style.content].join('|');
  }).join('\n')).join('\n');
};

/** A field shows its caret, and what plays or frames shows its own. */
const showsCaret = element => element.isContentEditable || /^(textarea|select|iframe|audio|video)$/.test(element.localName)
  || (element.localName === 'input' && !/^(button|submit|reset|checkbox|radio|range|color|file|image)$/.test(element.type));

/** Selectors of the elements in question. */
const stopsThatLookTheSame = () => {
  if (!document.body) return [];
  document.activeElement?.blur?.();
  const found = [];
  for (const element of page.stops().filter(stop => !showsCaret(stop)).slice(0, 200)) {
    const before = focusLook(element);
    element.focus({ preventScroll: true });
    if (document.activeElement === element && focusLook(element) === before) found.push(element);
    element.blur();
  }

  axe.setup(document.documentElement);
  const named = found.slice(0, 20).map(element => ({ rule: 'CLN5016', selector: axe.utils.getSelector(element), html: element.outerHTML.slice(0, 300), arguments: [] }));
  axe.teardown();
  return named;
};
