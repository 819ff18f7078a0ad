// WCAG 2.4.7, first part: which elements look no different by their own style when the keyboard comes to them.
const partsOf = element => [element, element.parentElement, ...element.children].filter(Boolean).slice(0, 6);

/** How an element, or what a style puts before or after it, looks: its outline, other signs that may tell of the focus, and the rest. */
const lookOf = (element, pseudo = null) => {
  const style = getComputedStyle(element, pseudo);
  const join = names => names.map(name => style[name]).join('|');
  return {
    outline: style.outlineStyle === 'none' ? '' : join(['outlineStyle', 'outlineWidth', 'outlineColor']),
    signs: join(['backgroundColor', 'color', 'boxShadow', 'borderColor', 'borderWidth', 'textDecoration']),
    rest: join(['backgroundImage', 'transform', 'opacity', 'content']),
  };
};

const areAlike = (one, other) => one.outline === other.outline && one.signs === other.signs && one.rest === other.rest;

const looksAround = element => partsOf(element).flatMap(part => [null, '::before', '::after'].map(pseudo => lookOf(part, pseudo)));

/** Whether the focus changes how an element looks, or what it stands in or holds. */
const isChangedByFocus = element => {
  document.activeElement?.blur?.();
  const before = looksAround(element);
  element.focus({ preventScroll: true });
  return document.activeElement !== element || looksAround(element).some((look, index) => !before[index] || !areAlike(look, before[index]));
};

/** A field shows its caret, and what plays or frames shows its own. */
const showsCaret = element => element.isContentEditable || /^(textarea|select|iframe|audio|video)$/.test(element.localName)
  || (element.localName === 'input' && !/^(button|submit|reset|checkbox|radio|range|color|file|image)$/.test(element.type));

/** Stops of one kind are styled alike. */
const kindOf = element => [element, element.parentElement].map(item => `${item?.localName}.${item?.getAttribute('class')}`).join(' ') + (element.id ? `#${element.id}` : '');

/** Whether nothing of what has the focus tells of it. Most are marked themselves, which is soon told. */
const isUnmarked = (element, without, look = lookOf(element)) => !showsCaret(element) && areAlike(look, without) && !isChangedByFocus(element);

/** Those that nothing marks are looked at once more, in pictures of the page. */
touchingProbe('CLN5016', report => visitStops().filter(visit => visit.isUnmarked).slice(0, 20).forEach(visit => report(visit.element)));

/** The same in the colours that a visitor has chosen; of each kind the first is enough. */
probeIn('forced-colors', 'CLN5053', report => {
  document.activeElement?.blur?.();
  const kinds = new Set();
  const stops = page.stops().filter(stop => !showsCaret(stop) && !kinds.has(kindOf(stop)) && kinds.add(kindOf(stop))).slice(0, 1000);
  const unmarked = stops.map(element => ({ element, look: lookOf(element) })).filter(({ element, look }) => {
    element.focus({ preventScroll: true });
    return document.activeElement === element && isUnmarked(element, look);
  });
  document.activeElement?.blur?.();
  unmarked.slice(0, 20).forEach(({ element }) => report(element));
});

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

/** The colour of the outline of what has the focus, where nothing else tells of it: its other signs are as they were without. */
const onlyOutline = (style, look, without) => {
  if (style.outlineStyle === 'none' || style.outlineStyle === 'auto' || parseFloat(style.outlineWidth) === 0) return null;
  return look.signs === without.signs ? style.outlineColor : null;
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
