// WCAG 1.4.4 with the browser's own zoom: at 200% a window of 1280 by 1024 has 640 by 512, and every text that is shown is shown whole.
const isClipping = style => ({ across: /hidden|clip/.test(style.overflowX), down: /hidden|clip/.test(style.overflowY) });

/** What may cut an element's text off, innermost first, until something scrolls. */
const clippersOf = element => {
  const found = [];
  let isAbsolute = false;
  for (let at = element; at && at !== document.body && at !== document.documentElement; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (/auto|scroll/.test(style.overflowX + style.overflowY)) return found;
    // What moves its content does so to show one part of it after the other.
    if (style.transform !== 'none' || style.position === 'fixed') return [];
    const holds = !isAbsolute || style.position !== 'static';
    const { across, down } = isClipping(style);
    if (holds && (across || down)) found.push({ at, style, across, down });
    if (holds) isAbsolute = style.position === 'absolute';
  }

  return found;
};

const innerBox = at => {
  const box = at.getBoundingClientRect();
  return { left: box.left + at.clientLeft, top: box.top + at.clientTop, right: box.left + at.clientLeft + at.clientWidth, bottom: box.top + at.clientTop + at.clientHeight };
};

/** The lines of a text, each as high as its letters are large. */
const lineBoxes = (node, size) => drawnLines(node).filter(box => box.width > 0).map(({ left, right, top, bottom }) => {
  const spare = Math.max(0, (bottom - top - size) / 2);
  return { left, right, top: top + spare, bottom: bottom - spare };
});

/** Text that is cut on purpose, with a sign of it, or that is one line by its maker's will. */
const isMeant = ({ style, at }, isAcross) => isAcross
  ? style.whiteSpaceCollapse !== undefined && style.textWrapMode === 'nowrap' && style.textOverflow !== 'clip'
  : parseFloat(style.lineHeight) >= at.getBoundingClientRect().height - 1 || (style.webkitLineClamp !== 'none' && style.webkitLineClamp !== '');

/** Whether anything of a text is left within a box. */
const isLeftIn = (lines, box) => box.right - box.left >= 8 && box.bottom - box.top >= 8
  && lines.some(line => line.right > box.left + 2 && line.left < box.right - 2 && line.bottom > box.top + 2 && line.top < box.bottom - 2);

const cutBy = (lines, clipper) => {
  const box = innerBox(clipper.at);
  const across = clipper.across && !isMeant(clipper, true) && lines.some(line => line.right > box.right + 3 || line.left < box.left - 3);
  const down = clipper.down && !isMeant(clipper, false) && lines.some(line => line.bottom > box.bottom + 3 || line.top < box.top - 3);
  return across || down;
};

/** The innermost that cuts a text; none where something within it shows nothing of the text anyway. */
const clipperOf = (element, lines) => {
  for (const clipper of clippersOf(element)) {
    if (clipper.style.clipPath !== 'none' || !isLeftIn(lines, innerBox(clipper.at))) return null;
    if (cutBy(lines, clipper)) return clipper;
  }

  return null;
};

probeIn('zoom-200', 'CLN5059', report => {
  const seen = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!/\S/.test(node.data) || element.closest('[aria-hidden=true], script, style, noscript, template, textarea, select, svg') || !page.isSeen(element)) continue;
    const style = getComputedStyle(element);
    const lines = lineBoxes(node, parseFloat(style.fontSize));
    const clipper = clipperOf(element, lines);
    if (!clipper || seen.has(clipper.at)) continue;
    seen.add(clipper.at);
    report(clipper.at, page.words(node.data).slice(0, 60));
  }
});
