// Targets that are plainly in order (WCAG 2.5.8): 24 by 24 pixels that no other target reaches into, or smaller with 24 pixels free
// all around. To find out what is around each, axe looks at where every element of the page stands.
const acting = 'a[href], button, input, select, textarea, summary, iframe, object, embed, audio, video, [contenteditable], [tabindex]';
const least = 24;

const isLarge = ({ width, height }) => width >= least && height >= least;

/** Whether two targets are nearer than some pixels; what is fixed lies over something else at every turn of the wheel, and axe holds it against nobody. */
const areNear = (one, other, room) => one.box.left < other.box.right + room && one.box.right > other.box.left - room
  && one.box.top < other.box.bottom + room && one.box.bottom > other.box.top - room
  && axe.commons.dom.isFixedPosition(one.element) === axe.commons.dom.isFixedPosition(other.element);

/** The targets that need no measuring; none in a page with shadow trees, where others may be hidden from us. */
const roomyTargets = () => {
  if (!document.body || hasShadows()) return new Set();
  const targets = [...document.querySelectorAll(acting)].filter(element => element.getClientRects().length > 0 && axe.commons.aria.getRoleType(element) === 'widget')
    .map(element => ({ element, box: element.getBoundingClientRect() })).sort((one, other) => one.box.top - other.box.top);
  const crowded = new Set();
  targets.forEach((one, at) => {
    for (let next = at + 1; next < targets.length && targets[next].box.top < one.box.bottom + least; next++) {
      if (!isLarge(one.box) && areNear(one, targets[next], least)) crowded.add(one);
      if (!isLarge(targets[next].box) && areNear(one, targets[next], least)) crowded.add(targets[next]);
      if (areNear(one, targets[next], 0)) crowded.add(one).add(targets[next]);
    }
  });
  return new Set(targets.filter(target => !crowded.has(target)).map(target => target.element));
};
