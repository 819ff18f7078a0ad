// Looks at a page, and says how the elements of some selectors look. A page with frames or shadow trees, which may hide anything,
// looks different every time.

/** What the looks at one page have in common. */
const newLooks = () => ({ known: new WeakMap(), fresh: new Set(), numbers: new Map(), words: new WeakMap(), turn: 0 });

/** What the browser draws in its own way or not at all counts by its style. */
const isHeldUndrawn = element => element.matches('select *, canvas *, object *, audio *, video *') && getComputedStyle(element).display !== 'none';

/** The elements that are shown: each with its number in the page, and of those with text what lies behind it. */
const readShown = short => {
  const [seen, grounds, texts, layers] = [[], new Map(), [], []];
  let [index, isClosed] = [0, false];
  for (const element of document.querySelectorAll('body, body *')) {
    index++;
    if (element.shadowRoot || element.localName === 'iframe') isClosed = true;
    const isDrawn = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (isDrawn || isHeldUndrawn(element)) seen.push({ element, index });
    if (!isDrawn) continue;
    const style = getComputedStyle(element);
    const ground = short(`${grounds.get(element.parentElement)}|${style.backgroundColor}|${style.backgroundImage}|${style.opacity}|${style.filter}`);
    grounds.set(element, ground);
    if (/absolute|fixed|sticky/.test(style.position)) layers.push({ element, index, box: element.getBoundingClientRect() });
    if (hasLetters(element)) texts.push({ element, ground, style });
  }

  return { seen, texts, layers: layers.filter(({ box }) => box.width > 3 && box.height > 3), isClosed };
};

/** Names for the elements that are shown: for all of them, and for all but words that may be exchanged, of which only is told whether there are any. */
const nameShown = ({ seen, texts }, words) => {
  for (const { element } of seen) if (!words.has(element)) words.set(element, areMereWords(element));
  const others = seen.filter(({ element }) => !words.get(element));
  const speaking = new Set(texts.map(({ element }) => words.get(element) ? element.parentElement : element));
  return [others.map(({ element, index }) => speaking.has(element) ? index : -index).join(), seen.map(({ index }) => index).join()];
};

const lookOfText = ({ element, ground, style }) =>
  `${ground}|${style.color}|${areLarge(style)}|${style.textShadow}|${style.textDecorationLine}|${getComputedStyle(element.parentElement).color}`;

/** What lies over a text: what is laid out apart from the rest, and reaches into its box. */
const covering = (element, layers) => {
  const box = layers.length > 0 ? element.getBoundingClientRect() : null;
  return layers.filter(layer => layer.box.left < box.right && layer.box.right > box.left && layer.box.top < box.bottom
    && layer.box.bottom > box.top && !layer.element.contains(element) && !element.contains(layer.element)).map(layer => layer.index);
};

const takeLook = (looks, asked) => {
  // A short name for a long one, the same in every view.
  const short = name => looks.numbers.get(name) ?? looks.numbers.set(name, looks.numbers.size).get(name);
  const shown = readShown(short);
  const closed = shown.isClosed ? ` ${++looks.turn}` : '';
  const now = new WeakMap();
  looks.fresh.clear();
  for (const text of shown.texts) {
    const whole = `${short(lookOfText(text))} ${covering(text.element, shown.layers)}${closed}`;
    now.set(text.element, whole);
    const known = looks.known.get(text.element) ?? new Set();
    if (known.has(whole)) continue;
    looks.known.set(text.element, known.add(whole));
    looks.fresh.add(text.element);
  }

  looks.isClosed = shown.isClosed;
  // What has no text of its own looks as what it holds.
  looks.lookOf = element => element === null ? '' : closed || (now.get(element) ?? [...element.querySelectorAll('*')].map(part => now.get(part) ?? '').join());
  const [seen, whole] = nameShown(shown, looks.words).map(name => short(name) + closed);
  return { seen, whole, fresh: looks.fresh.size, looks: asked.map(selector => looks.lookOf(document.querySelector(selector))) };
};
