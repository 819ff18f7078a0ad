// WCAG 2.4.7 and 2.4.11: where the focus is, there is something to see, and nothing lies over it.
const isExempt = element => /^(input|iframe|area|audio|video)$/.test(element.localName) || element.closest('svg');

const pointsOf = box => [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].map(([x, y]) => [box.left + box.width * x, box.top + box.height * y]);

/** What stays where it is and lies over all of an element; to ask what is on top is slow, and mostly answered at once. */
const coverOver = (element, box) => {
  let cover = null;
  for (const [x, y] of pointsOf(box)) {
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
    const over = document.elementFromPoint(x, y);
    if (over === null || element.contains(over) || over.contains(element)) return null;
    cover ??= over;
  }

  while (cover && !/fixed|sticky/.test(getComputedStyle(cover).position)) cover = cover.parentElement;
  return cover;
};

const movesSideways = element => {
  for (let at = element.parentElement; at; at = at.parentElement) if (at.scrollWidth > at.clientWidth) return true;
  return false;
};

/**
 * Between which sides something may lie over what has the focus: what stays where it is while the page moves up and down, with all
 * that it holds. A script may make anything so at any time.
 */
const coveringSpans = () => {
  const everywhere = [-Infinity, Infinity];
  if (hasScript()) return [everywhere];
  const stays = page.all('body *').filter(element => element.checkVisibility() && /fixed|sticky/.test(getComputedStyle(element).position));
  return stays.map(element => {
    if (movesSideways(element)) return everywhere;
    const boxes = [element, ...element.querySelectorAll('*')].map(part => part.getBoundingClientRect());
    return [Math.min(...boxes.map(box => box.left)), Math.max(...boxes.map(box => box.right))];
  });
};

const isOutOfSight = (element, style, box) => {
  const isNowhere = box.right <= 0 || box.left >= Math.max(innerWidth, document.scrollingElement.scrollWidth) || box.bottom + scrollY <= 0 || box.width < 2 || box.height < 2;
  const isGone = style.opacity === '0' || /^inset\((50|100)%|^circle\(0/.test(style.clipPath) || /^rect\(0(px)?,? 0(px)?,? 0(px)?,? 0(px)?\)|rect\(1px,? 1px,? 1px,? 1px\)/.test(style.clip);
  return isNowhere || isGone;
};

/** What the focus has set moving has arrived. */
const endTransitions = () => document.getAnimations().filter(item => item instanceof CSSTransition).forEach(item => item.finish());

/** The keyboard comes to every stop once, but for those of which nothing is to be known, and what is to be known there is written down. */
let visits = null;
const visitStops = () => {
  if (visits) return visits;
  const [x, y] = [scrollX, scrollY];
  const stops = page.stops().slice(0, 1000).filter(stop => !isExempt(stop) || !showsCaret(stop)).map(element => ({ element, without: lookOf(element) }));
  const spans = coveringSpans();
  const mayBeCovered = box => spans.some(([left, right]) => box.left < right && box.right > left);
  visits = [];
  for (const { element, without } of stops) {
    element.focus();
    if (document.activeElement !== element) continue;
    endTransitions();
    const [style, box, look] = [getComputedStyle(element), element.getBoundingClientRect(), lookOf(element)];
    const place = isExempt(element) ? {} : { cover: mayBeCovered(box) ? coverOver(element, box) : null, isOutOfSight: isOutOfSight(element, style, box), outline: onlyOutline(style, look, without) };
    visits.push({ element, ...place, isUnmarked: isUnmarked(element, without, look) });
  }

  document.activeElement?.blur?.();
  scrollTo({ left: x, top: y, behavior: 'instant' });
  return visits;
};

touchingProbe('CLN5033', report => {
  for (const { element, cover } of visitStops().filter(visit => visit.cover)) {
    report(element, page.name(element), cover.localName + (cover.className && typeof cover.className === 'string' ? `.${cover.className.split(' ')[0]}` : ''));
  }
});

touchingProbe('CLN5034', report => {
  for (const { element } of visitStops().filter(visit => visit.isOutOfSight)) report(element, page.name(element));
});
