const asking = { relatedNodes() {}, data() {} };

/** Whether all words of a link stand in parts of it that are underlined, where axe does not look. */
const isUnderlinedWithin = link => {
  const words = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    if (!/\S/.test(node.data)) continue;
    let at = node.parentElement;
    while (at !== link && !getComputedStyle(at).textDecorationLine.includes('underline')) at = at.parentElement;
    if (at === link) return false;
  }

  return true;
};

/** Whether a link is told from the words around it by more than colour: as axe sees it, or by a line under its parts. */
const isToldByStyle = link => axe._audit.checks['link-in-text-block-style'].evaluate.call(asking, link) === true || isUnderlinedWithin(link);

const isLabelled = element => element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');

const isNamedByContent = role => role === null || axe.commons.standards.getAriaRolesSupportingNameFromContent().includes(role);

/** Whether a link's name is plainly its own words. */
const isPlainlyNamed = link => hasLetters(link) && !isLabelled(link) && isNamedByContent(link.getAttribute('role'));

/**
 * Keeps axe from measuring what needs no measuring: the colours of what looks as it did before; the contrast of texts that are
 * legible; the room of targets that have enough, or that no pointer finds; the colours of links that a line below them or their
 * letters tell from the words around (WCAG 1.4.1), which are in order whatever their colours; whether links have a name that have
 * words of their own (WCAG 2.4.4); and whether a label differs from the words (WCAG 2.5.3) where there is none. What it reports
 * stays the same. Takes whether an element's colours are to be looked at, and returns which legible texts, of those that axe would
 * have looked at, are too pale for AAA, and how to put everything back.
 */
const askAxeLess = isLookedAt => {
  const asked = ['color-contrast', 'link-in-text-block', 'target-size', 'link-name', 'label-content-name-mismatch'].map(id => axe._audit.rules.find(rule => rule.id === id));
  const [contrast, link, size, name, label] = asked;
  const before = asked.map(rule => rule.matches);
  const [isText, isLink, isTarget, mayLackName, mayDiffer] = before;
  const pale = [];
  contrast.matches = (element, ...rest) => {
    if (!isLookedAt(element)) return false;
    const legible = legibleTexts();
    if (!legible.has(element)) return isText.call(contrast, element, ...rest);
    if (legible.get(element) && isText.call(contrast, element, ...rest)) pale.push(element);
    return false;
  };
  link.matches = (element, ...rest) => isLookedAt(element) && !isToldByStyle(element) && isLink.call(link, element, ...rest);
  size.matches = (element, ...rest) => element.matches(acting) && !roomyTargets().has(element) && isTarget.call(size, element, ...rest)
    && axe.commons.dom.isVisibleOnScreen(element);
  name.matches = (element, ...rest) => !isPlainlyNamed(element) && mayLackName.call(name, element, ...rest);
  label.matches = (element, ...rest) => isLabelled(element) && mayDiffer.call(label, element, ...rest);
  return { pale, putBack: () => asked.forEach((rule, at) => { rule.matches = before[at]; }) };
};
