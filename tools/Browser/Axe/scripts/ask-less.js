/**
 * Keeps axe from measuring what needs no measuring: the colours of what looks as it did before; the contrast of texts that are
 * legible; the room of targets that have enough, or that no pointer finds; and the colours of links that a line below them or their
 * letters tell from the words around (WCAG 1.4.1), which are in order whatever their colours. What it reports stays the same.
 * Takes whether an element's colours are to be looked at, and returns which legible texts, of those that axe would have looked at,
 * are too pale for AAA, and how to put everything back.
 */
const askAxeLess = isLookedAt => {
  const { rules, checks } = axe._audit;
  const [contrast, link, size] = ['color-contrast', 'link-in-text-block', 'target-size'].map(id => rules.find(rule => rule.id === id));
  const [isText, isLink, isTarget, pale] = [contrast.matches, link.matches, size.matches, []];
  // Found only where axe asks.
  let [legible, roomy] = [];
  contrast.matches = (element, ...rest) => {
    if (!isLookedAt(element)) return false;
    legible ??= legibleTexts();
    if (!legible.has(element)) return isText.call(contrast, element, ...rest);
    if (legible.get(element) && isText.call(contrast, element, ...rest)) pale.push(element);
    return false;
  };
  const asking = { relatedNodes() {}, data() {} };
  link.matches = (element, ...rest) => isLookedAt(element) && checks['link-in-text-block-style'].evaluate.call(asking, element) !== true && isLink.call(link, element, ...rest);
  size.matches = (element, ...rest) => element.matches(acting) && !(roomy ??= roomyTargets()).has(element) && isTarget.call(size, element, ...rest)
    && axe.commons.dom.isVisibleOnScreen(element);
  return { pale, putBack: () => [contrast.matches, link.matches, size.matches] = [isText, isLink, isTarget] };
};
