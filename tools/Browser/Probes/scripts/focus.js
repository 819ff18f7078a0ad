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

/** Stops of one kind are styled alike. */
const kindOf = element => [element, element.parentElement].map(item => `${item?.localName}.${item?.getAttribute('class')}`).join(' ') + (element.id ? `#${element.id}` : '');

/** Selectors of the elements in question; of each kind only the first, where that is enough. */
const stopsThatLookTheSame = eachKindOnce => {
  if (!document.body) return [];
  document.activeElement?.blur?.();
  const found = [];
  const kinds = new Set();
  const isNew = element => !eachKindOnce || (!kinds.has(kindOf(element)) && Boolean(kinds.add(kindOf(element))));
  for (const element of page.stops().filter(stop => !showsCaret(stop) && isNew(stop)).slice(0, 1000)) {
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

/** The colour behind an element, without what is transparent. */
const colourBehind = element => {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') return null;
    const colour = new axe.commons.color.Color();
    colour.parseString(style.backgroundColor);
    if (colour.alpha === 1) return colour;
    if (colour.alpha > 0) return null;
  }

  return new axe.commons.color.Color(255, 255, 255, 1);
};

const otherSigns = ['backgroundColor', 'color', 'boxShadow', 'borderColor', 'borderWidth', 'textDecoration'];

/** The outline of what has the focus, where nothing else tells of it; the focus is gone after that. */
const onlyOutline = (element, style) => {
  if (style.outlineStyle === 'none' || style.outlineStyle === 'auto' || parseFloat(style.outlineWidth) === 0) return null;
  const [colour, now] = [style.outlineColor, otherSigns.map(name => style[name])];
  element.blur();
  return otherSigns.every((name, index) => style[name] === now[index]) ? colour : null;
};

/** WCAG 1.4.11: an outline that is the only sign of the focus stands out from what is beside it. */
touchingProbe('CLN5049', report => {
  for (const { element, outline } of visitStops().filter(visit => visit.outline)) {
    const [colour, behind] = [new axe.commons.color.Color(), colourBehind(element)];
    colour.parseString(outline);
    if (behind === null || colour.alpha < 1) continue;
    const ratio = axe.commons.color.getContrast(behind, colour);
    if (ratio < 3) report(element, page.name(element), ratio.toFixed(1));
  }
});
