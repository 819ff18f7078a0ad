/**
 * Keeps axe from measuring what needs no measuring: the contrast of texts that are legible, and the colours of links that a line
 * below them or their letters tell from the words around (WCAG 1.4.1), which are in order whatever their colours. What it reports
 * stays the same. Returns which legible texts, of those that axe would have looked at, are too pale for AAA, and how to put
 * everything back.
 */
const askAxeLess = () => {
  const { rules, checks } = axe._audit;
  const [contrast, link] = ['color-contrast', 'link-in-text-block'].map(id => rules.find(rule => rule.id === id));
  const [isText, isLink, pale] = [contrast.matches, link.matches, []];
  // Found only where axe is asked about contrast.
  let legible;
  contrast.matches = (element, ...rest) => {
    legible ??= legibleTexts();
    if (!legible.has(element)) return isText.call(contrast, element, ...rest);
    if (legible.get(element) && isText.call(contrast, element, ...rest)) pale.push(element);
    return false;
  };
  const asking = { relatedNodes() {}, data() {} };
  link.matches = (element, ...rest) => checks['link-in-text-block-style'].evaluate.call(asking, element) !== true && isLink.call(link, element, ...rest);
  return { pale, putBack: () => [contrast.matches, link.matches] = [isText, isLink] };
};
