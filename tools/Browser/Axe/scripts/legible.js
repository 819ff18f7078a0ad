// Texts that are plainly legible (WCAG 1.4.3 and 1.4.6), so that axe need not measure them: nothing but one opaque colour lies
// behind the letters, and nothing else that paints is near them. To find out what lies behind every text took axe three fifths
// of its time. In every doubt axe is asked.

const remembered = compute => {
  const known = new Map();
  return value => known.get(value) ?? known.set(value, compute(value)).get(value);
};

/** How much of a computed colour is seen: 0, 1, or in between, which is told after a slash or as rgba, and where its form is unknown. */
const alphaOf = value => value === 'rgba(0, 0, 0, 0)' ? 0 : /^(rgb|oklch|oklab|lch|lab|color)\([^/]*$/.test(value) ? 1 : 0.5;
const isSheer = style => alphaOf(style.backgroundColor) === 0 && style.backgroundImage === 'none';
const isOfOneColor = style => alphaOf(style.backgroundColor) === 1 && style.backgroundImage === 'none' && style.backgroundClip !== 'text';

/** The contrast of two opaque colours, parted by a bar; none where axe cannot read one of them. */
const contrastOf = remembered(pair => {
  try {
    return axe.commons.color.getContrast(...pair.split('|').map(value => new axe.commons.color.Color().parseString(value)));
  } catch {
    return 0;
  }
});

/** Whether what lies within is drawn otherwise than its colours and its box say. */
const isDistorted = ({ opacity, filter, mixBlendMode, transform, rotate, maskImage, clipPath }) => opacity !== '1' || filter !== 'none' || mixBlendMode !== 'normal'
  || rotate !== 'none' || maskImage !== 'none' || clipPath !== 'none' || !(transform === 'none' || transform.startsWith('matrix(1, 0, 0, 1,'));

/** Whether an element is cut down to nothing, with all that lies within: words for those who hear the page. */
const isCutAway = ({ clipPath, position, clip }) => {
  if (/^inset\((5\d|[6-9]\d|100)%\)$/.test(clipPath)) return true;
  const [top, right, bottom, left] = /absolute|fixed/.test(position) && clip.startsWith('rect(') ? clip.match(/-?[\d.]+|auto/g).map(Number) : [];
  return top >= bottom || left >= right;
};

const hasPaintedContent = element => ['::before', '::after'].some(part => {
  const style = getComputedStyle(element, part);
  return style.content !== 'none' && /absolute|fixed/.test(style.position) && !isSheer(style);
});

const paintsItself = element => element.namespaceURI !== 'http://www.w3.org/1999/xhtml'
  || /^(img|video|canvas|object|embed|iframe|input|select|textarea|meter|progress|audio)$/.test(element.localName);

/** What is drawn where: boxes by the bands of the page that they reach into. */
class Surroundings {
  #bands = new Map();
  #tall = [];

  add(owner, box, isText) {
    const entry = { owner, box, isText };
    if (box.height > 4096) this.#tall.push(entry);
    else for (const band of this.#bandsOf(box)) this.#bands.get(band)?.push(entry) ?? this.#bands.set(band, [entry]);
  }

  /** Whether no text but the element's own, and nothing painted but what the element stands in, is where one of its lines is. */
  leaveAlone(element, line) {
    const isHarmless = ({ owner, box, isText }) => (isText ? owner === element : owner.contains(element)) || !this.#meet(line, box, isText);
    return this.#tall.every(isHarmless) && this.#bandsOf(line).every(band => (this.#bands.get(band) ?? []).every(isHarmless));
  }

  // Lines that are set close reach into one another, and so do the grounds of words in them: the letters are in the middle.
  #meet({ left, right, top, bottom, height }, box, isText) {
    const edge = height * (isText ? 0.5 : 0.25);
    return box.left < right && box.right > left && box.top <= bottom - edge && box.bottom >= top + edge;
  }

  #bandsOf({ top, bottom }) {
    const [first, last] = [Math.floor(top / 64), Math.floor(bottom / 64)];
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  }
}

/** What the page itself is painted with: the root's colour, else the body's; nobody knows where the browser may choose a dark one. */
const pageGround = () => {
  const [root, body] = [document.documentElement, document.body].map(element => getComputedStyle(element));
  const painted = isSheer(root) ? body : root;
  const color = isOfOneColor(painted) ? painted.backgroundColor : isSheer(painted) && !/dark/.test(root.colorScheme) ? 'rgb(255, 255, 255)' : null;
  return { color, box: null, isDoubtful: isDistorted(root) || hasPaintedContent(document.documentElement), isOfBody: isSheer(root) };
};

/** What an element's letters stand on, as far as it can be told without looking at others. */
const groundOf = (element, style, around, surroundings) => {
  const isPainting = paintsItself(element);
  const isDoubtful = around.isDoubtful || isDistorted(style) || (!isPainting && hasPaintedContent(element));
  if (!isPainting && (isSheer(style) || (element === document.body && around.isOfBody)))
    return { ...around, isDoubtful: isDoubtful || (around.box === null && /fixed|sticky/.test(style.position)) };
  const box = element.getBoundingClientRect();
  if (element.checkVisibility({ visibilityProperty: true })) surroundings.add(element, box, false);
  return { color: isOfOneColor(style) && !isPainting ? style.backgroundColor : null, box, isDoubtful };
};

/** Reads which texts there are, what each stands on, and what is near. */
const readTexts = elements => {
  const [page, grounds, texts, surroundings] = [pageGround(), new Map(), [], new Surroundings()];
  const unseen = new Set();
  for (const element of elements) {
    const style = getComputedStyle(element);
    if (unseen.has(element.parentElement) || isCutAway(style)) {
      unseen.add(element);
      continue;
    }

    const ground = groundOf(element, style, grounds.get(element.parentElement) ?? page, surroundings);
    grounds.set(element, ground);
    const letters = lettersIn(element);
    if (letters.length === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
    const lines = letters.flatMap(drawnLines);
    for (const line of lines) surroundings.add(element, line, true);
    texts.push({ element, style, ground, lines });
  }

  return { texts, surroundings, unseen };
};

/** Within to half a pixel: columns of tables are rounded. */
const isWithin = (inner, outer) => inner.left >= outer.left - 0.5 && inner.right <= outer.right + 0.5 && inner.top >= outer.top - 0.5 && inner.bottom <= outer.bottom + 0.5;

/** Whether anything may stand in the page that cannot be asked for. */
const hasShadows = () => [...document.body.querySelectorAll('*')].some(element => element.shadowRoot || element.localName.includes('-'));

/**
 * The elements whose own text has enough contrast for AA, and of each whether it has too little for AAA; nobody reads what is cut
 * away. Found once, when first asked for.
 */
const legibleTexts = remembered(() => {
  if (!document.body || hasShadows()) return new Map();
  const { texts, surroundings, unseen } = readTexts(document.querySelectorAll('body, body *'));
  const contrastIn = ({ style, ground }) => contrastOf(`${ground.color}|${style.webkitTextFillColor}`);
  // As axe counts: 18 points, or 14 bold ones, are large.
  const needed = ({ fontSize, fontWeight }) => Math.ceil(parseFloat(fontSize) * 72) / 96 >= (fontWeight >= 700 ? 14 : 18) ? [3, 4.5] : [4.5, 7];
  const isPlain = ({ element, style, ground, lines }) => !ground.isDoubtful && ground.color !== null && lines.length > 0
    && style.textShadow === 'none' && parseFloat(style.webkitTextStrokeWidth) === 0 && alphaOf(style.webkitTextFillColor) === 1
    && lines.every(line => (ground.box === null || isWithin(line, ground.box)) && surroundings.leaveAlone(element, line));
  const legible = texts.filter(text => isPlain(text) && contrastIn(text) > needed(text.style)[0]);
  return new Map([...[...unseen].map(element => [element, false]), ...legible.map(text => [text.element, contrastIn(text) < needed(text.style)[1]])]);
});
