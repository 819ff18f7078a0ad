// WCAG 1.4.4, 1.4.8, 1.4.10, 1.4.12 and 2.2.2: text that may grow, spread and come to rest.
const needsTwoDirections = 'table, img, svg, canvas, video, iframe, object, embed, pre, code, math, [role=table], [role=grid], [role=toolbar]';

/** Whether anything of an element's own is to be seen beyond the right edge: its letters, what it paints, a field or a picture. */
const isSeenBeyond = element => {
  if (/^(input|select|textarea|button|hr|meter|progress)$/.test(element.localName)) return true;
  const { backgroundColor, backgroundImage, boxShadow, borderTopWidth, borderRightWidth, borderBottomWidth } = getComputedStyle(element);
  if (backgroundImage !== 'none' || boxShadow !== 'none' || readColor(backgroundColor)[3] > 0) return true;
  if ([borderTopWidth, borderRightWidth, borderBottomWidth].some(width => parseFloat(width) > 0)) return true;
  return lettersIn(element).flatMap(drawnLines).some(line => line.right > innerWidth + 1);
};

/** What reaches beyond the right edge and is not within something that scrolls by itself. */
const overhanging = () => page.all('body *').filter(element => {
  if (!page.isSeen(element) || element.closest(needsTwoDirections) || element.getBoundingClientRect().right <= innerWidth + 1 || getComputedStyle(element).position === 'fixed') return false;
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return false;
  }

  return true;
});

probeIn('narrow', 'CLN5029', report => {
  if (document.scrollingElement.scrollWidth <= innerWidth + 1) return;
  const wide = overhanging().filter(isSeenBeyond);
  const inner = wide.find(element => !wide.some(other => other !== element && element.contains(other)));
  if (inner) report(inner, document.scrollingElement.scrollWidth);
});

/** Elements that cut their own text off. */
const cutting = () => page.all('body *').filter(element => {
  const style = getComputedStyle(element);
  const hides = /hidden|clip/.test(style.overflowY) || /hidden|clip/.test(style.overflowX);
  if (!hides || !page.shown(element) || element.clientHeight < 8 || element.clientWidth < 8 || style.clipPath !== 'none' || !page.isSeen(element)) return false;
  const down = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 3;
  const across = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 3;
  return down || across;
});

/** Elements that cut their text off only under a style. */
const cuttingUnder = css => {
  const before = new Set(cutting());
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const now = cutting().filter(element => !before.has(element));
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
  return now.filter(element => !now.some(other => other !== element && element.contains(other)));
};

probeIn('text-spacing', 'CLN5030', report => {
  const spread = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
  cuttingUnder(spread).forEach(element => report(element));
});

probeIn('text-200', 'CLN5031', report => {
  cuttingUnder('html { font-size: 200% !important }').forEach(element => report(element));
});

probe('CLN5028', report => {
  for (const element of page.all('p, li, dd, td')) {
    if (getComputedStyle(element).textAlign === 'justify' && page.shown(element).length >= 80 && page.isSeen(element)) report(element);
  }
});

probe('CLN5032', report => {
  // Whoever leads the page through its views has held them.
  for (const [animation, element] of window[Symbol.for('clinicsite.endless')] ?? []) {
    if (element && page.isSeen(element)) report(element, animation.animationName ?? 'animation');
  }
});
