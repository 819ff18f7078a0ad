// WCAG 1.3.2, 2.4.3, 2.5.5 and 1.4.13: what the finger hits, in which order the keyboard goes, and what the pointer calls up.
/** Whether something stands within a line of text, whose height is the line's. */
const isWithinText = element => {
  if (!/^inline/.test(getComputedStyle(element).display) && element.parentElement?.localName !== 'sup') return false;
  const block = page.blockOf(element);
  const others = page.stops().filter(stop => block.contains(stop)).reduce((sum, stop) => sum + page.shown(stop).length, 0);
  return page.shown(block).length - others >= 10;
};

probeIn('phone', 'CLN5047', report => {
  for (const element of page.stops().filter(item => page.isSeen(item) && !/^(iframe|audio|video|area)$/.test(item.localName))) {
    const box = (element.labels?.[0] ?? element).getBoundingClientRect();
    const own = element.getBoundingClientRect();
    if (Math.max(box.width, own.width) > 0 && (Math.max(box.width, own.width) < 43.5 || Math.max(box.height, own.height) < 43.5) && !isWithinText(element)) report(element);
  }
});

/** The stops within each of the children of a box that arranges its children itself. */
const arrangedStops = holder => [...holder.children].map(child => ({ child, stop: page.stops().find(item => child === item || child.contains(item)) }))
  .filter(({ child, stop }) => stop && page.isSeen(child) && !/absolute|fixed/.test(getComputedStyle(child).position));

const reads = (one, other) => one.bottom <= other.top + 2 ? -1 : other.bottom <= one.top + 2 ? 1 : one.left - other.left;

probe('CLN5048', report => {
  const isRightToLeft = element => getComputedStyle(element).direction === 'rtl';
  for (const holder of page.all('body *').filter(item => /flex|grid/.test(getComputedStyle(item).display) && item.children.length > 1 && item.children.length < 60 && !isRightToLeft(item))) {
    const style = getComputedStyle(holder);
    const isReordered = /reverse/.test(style.flexDirection) || [...holder.children].some(child => getComputedStyle(child).order !== '0');
    if (!isReordered) continue;
    const items = arrangedStops(holder);
    const wrong = items.find((item, index) => index > 0 && reads(items[index - 1].child.getBoundingClientRect(), item.child.getBoundingClientRect()) > 0);
    if (wrong) report(wrong.stop, page.name(wrong.stop));
  }
});

/** Pairs of what is pointed at and what a style shows only then. */
const hoverPairs = () => {
  const pairs = [];
  const walk = rules => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
      if (rule.cssRules?.length) walk(rule.cssRules);
      if (!rule.selectorText?.includes(':hover') || !/display|visibility|opacity|clip|left|top|scale|height/.test(rule.style.cssText)) continue;
      for (const part of rule.selectorText.split(',')) collect(part.trim());
    }
  };
  const collect = selector => {
    const [, head, tail] = /^(.*?:hover[^\s>+~]*)\s*([\s>+~].*)$/.exec(selector) ?? [];
    if (!tail) return;
    const plain = part => part.replace(/:(hover|focus-within|focus-visible|focus)/g, '');
    try {
      for (const trigger of document.querySelectorAll(plain(head) || '*')) {
        const target = [...document.querySelectorAll(plain(selector))].find(item => trigger.contains(item) || trigger.parentElement?.contains(item));
        if (target && page.isSeen(trigger) && !page.isSeen(target) && page.words(target.textContent)) pairs.push({ trigger, target });
      }
    } catch {
      // A selector that means something only while the pointer is there.
    }
  };
  for (const sheet of document.styleSheets) {
    try {
      walk(sheet.cssRules);
    } catch {
      // A sheet of another host keeps its rules to itself.
    }
  }

  return pairs.filter((pair, index) => pairs.findIndex(other => other.target === pair.target) === index).slice(0, 8);
};

const hoverCandidates = () => {
  const pairs = hoverPairs().map(({ trigger, target }) => ({
    trigger: tree.selectorOf(trigger), target: tree.selectorOf(target), name: page.shown(trigger).slice(0, 60), html: target.outerHTML.slice(0, 300),
  }));
  tree.forget();
  return pairs;
};
