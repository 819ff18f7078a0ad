// Targets that are plainly in order (WCAG 2.5.8): 24 by 24 pixels that no other target reaches into, or smaller with 24 pixels free
// all around. To find out what is around each, axe looks at where every element of the page stands.
const acting = 'a[href], area[href], button, input, select, textarea, summary, details, iframe, object, embed, audio, video, [contenteditable], [tabindex]';
const least = 24;

const neverTargets = 'div, span, p, pre, section, article, main, nav, aside, header, footer, ul, ol, li, dl, table, figure, form, fieldset, details, iframe, object, embed, audio, video';

/** Whether axe may count an element among the targets: not what only scrolls or plays, unless its role says so. */
const mayBeTarget = element => !element.matches(neverTargets)
  || (element.getAttribute('role') ?? '').split(/\s+/).some(role => role !== '' && ['widget', null].includes(axe.commons.aria.getRoleType(role)));

const isLarge = ({ width, height }) => width >= least && height >= least;

/** How far two spans are from each other; none where they share a place. */
const gap = (start, end, otherStart, otherEnd) => Math.max(0, otherStart - end, start - otherEnd);

/** Whether a small target has another in the way: nearer to its middle than 24 pixels, or to its edge where that is small as well. */
const isHemmedIn = ({ box }, other) => {
  const inset = isLarge(other.box) ? [box.width / 2, box.height / 2] : [0, 0];
  return !isLarge(box) && Math.hypot(gap(box.left + inset[0], box.right - inset[0], other.box.left, other.box.right),
    gap(box.top + inset[1], box.bottom - inset[1], other.box.top, other.box.bottom)) < least;
};

const isOver = ({ box }, other) => box.left < other.box.right && box.right > other.box.left && box.top < other.box.bottom && box.bottom > other.box.top;

/** What is fixed lies over something else at every turn of the wheel, and axe holds it against nobody. */
const areInOnePlane = (one, other) => axe.commons.dom.isFixedPosition(one.element) === axe.commons.dom.isFixedPosition(other.element);

/** The targets that need no measuring; none in a page with shadow trees, where others may be hidden from us. Found once. */
const roomyTargets = remembered(() => {
  if (!document.body || hasShadows()) return new Set();
  const targets = [...document.querySelectorAll(acting)]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0 && mayBeTarget(element))
    .map(element => ({ element, box: element.getBoundingClientRect() })).sort((one, other) => one.box.top - other.box.top);
  const crowded = new Set();
  targets.forEach((one, at) => {
    for (let next = at + 1; next < targets.length && targets[next].box.top < one.box.bottom + least; next++) {
      const other = targets[next];
      const [isOneInTrouble, isOtherInTrouble] = [isHemmedIn(one, other), isHemmedIn(other, one)].map(isHemmed => isHemmed || isOver(one, other));
      if (!(isOneInTrouble || isOtherInTrouble) || !areInOnePlane(one, other)) continue;
      if (isOneInTrouble) crowded.add(one);
      if (isOtherInTrouble) crowded.add(other);
    }
  });
  return new Set(targets.filter(target => !crowded.has(target)).map(target => target.element));
});
