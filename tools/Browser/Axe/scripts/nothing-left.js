// Whether rules of axe would find nothing to look at, so that it need not read the page at all. It has read nothing yet, so nothing
// is used of it that needs the page read. In every doubt it is run.

const isShown = element => element.checkVisibility({ visibilityProperty: true });
const isBlock = element => /^(block|list-item|table|flex|grid|table-.*)$/.test(getComputedStyle(element).display);
const isOfOneBlock = element => /^inline-(block|flex|grid)$/.test(getComputedStyle(element).display);

/** Whether no pointer finds an element, because it or what it stands in is cut away. */
const isOutOfReach = element => {
  for (let at = element; at; at = at.parentElement) if (isCutAway(getComputedStyle(at))) return true;
  return false;
};

/** Whether words stand right beside an element in its line, so that it is part of a text (WCAG 2.5.8, "inline"). */
const isAmongWords = element => {
  let at = element;
  for (; at.parentElement && !isBlock(at.parentElement); at = at.parentElement) if (at.parentElement.matches('[style], [role]')) return false;
  return !isBlock(element) && [at.previousSibling, at.nextSibling].some(node => node?.nodeType === Node.TEXT_NODE && /\S/.test(node.data));
};

const mayHaveText = element => hasLetters(element)
  || (/^(input|select|textarea)$/.test(element.localName) && !/^(hidden|range|color|checkbox|radio|image)$/.test(element.type));

const nothingLeft = {
  'color-contrast': isLookedAt => {
    const legible = legibleTexts();
    return document.querySelectorAll('body, body *').values().every(element => legible.get(element) === false || !isLookedAt(element) || !mayHaveText(element) || !isShown(element));
  },
  'link-in-text-block': isLookedAt => document.querySelectorAll('a[href]').values().every(link => !isLookedAt(link) || !isShown(link) || isBlock(link) || isOfOneBlock(link) || isToldByStyle(link)),
  'target-size': () => {
    const roomy = roomyTargets();
    return document.querySelectorAll(acting).values().every(element => roomy.has(element) || !isShown(element) || !mayBeTarget(element) || isAmongWords(element)
      || isOutOfReach(element));
  },
  'scrollable-region-focusable': () => document.querySelectorAll('*').values().every(element => axe.utils.getScroll(element, 13) === undefined || element.matches('[tabindex="0"]')),
};

const isNothingLeft = (rules, isLookedAt) => rules.every(rule => nothingLeft[rule]?.(isLookedAt) ?? false);
