// WCAG 1.3.1, 1.4.5 and 1.4.8: text that is easy on the eye, and is text.
const runningText = () => page.all('p, li, dd, td, blockquote, figcaption').filter(element => page.isSeen(element) && !element.querySelector('p, li, table'));

const letterCount = words => (words.match(/\p{L}/gu) ?? []).length;

/** Words of a heading or a passage in capitals, typed or by style; an abbreviation or two is none. */
probe('CLN5038', report => {
  for (const element of page.all('p, li, dd, blockquote, h1, h2, h3, h4, h5, h6').filter(item => page.isSeen(item) && !item.querySelector('p, li'))) {
    const words = page.shown(element);
    if (letterCount(words) >= 30 && words.split(' ').length >= 5 && words === words.toUpperCase() && words !== words.toLowerCase()) report(element, words.slice(0, 60));
  }
});

probe('CLN5039', report => {
  for (const element of runningText()) {
    const size = parseFloat(getComputedStyle(element).fontSize);
    if (size < 10 && letterCount(page.shown(element)) >= 40 && !element.closest('sup, sub')) report(element, size.toFixed(1).replace(/\.0$/, ''));
  }
});

/** How many letters stand in a line, as the browser breaks it. */
const lineLength = element => {
  const lines = new Set(drawnLines(element).filter(box => box.width > 4).map(box => Math.round(box.bottom / 4)));
  const height = parseFloat(getComputedStyle(element).lineHeight) || parseFloat(getComputedStyle(element).fontSize) * 1.2;
  const rows = Math.max(1, Math.min(lines.size, Math.round(element.getBoundingClientRect().height / height)));
  return { rows, letters: Math.round(page.shown(element).length / rows) };
};

probe('CLN5040', report => {
  const worst = page.all('p:not(:has(select, textarea))').filter(page.isSeen).map(element => ({ element, ...lineLength(element) }))
    .filter(item => item.rows >= 2 && item.letters > 110).sort((one, other) => other.letters - one.letters)[0];
  if (worst) report(worst.element, worst.letters);
});

/** A quotation holds somebody's words, not headings, forms or the whole of a page. */
probe('CLN5041', report => {
  for (const quote of page.all('blockquote').filter(page.isSeen)) {
    const inner = quote.querySelector('h1, h2, h3, h4, h5, h6, form, table, nav, main, article, section');
    if (inner && !quote.cite && !quote.querySelector('cite, footer')) report(quote, inner.localName);
  }
});

/** A drawing whose letters are a sentence: nobody can enlarge, recolour or select them. */
probe('CLN5042', async report => {
  for (const picture of page.all('img[src]').filter(page.isSeen)) {
    const address = new URL(picture.currentSrc || picture.src, document.baseURI);
    if (address.origin !== location.origin || !/\.svg$/i.test(address.pathname)) continue;
    const response = await fetch(address).catch(() => null);
    if (!response?.ok) continue;
    const drawing = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
    const words = page.words([...drawing.querySelectorAll('text')].map(element => element.textContent).join(' ')).split(' ').filter(word => /\p{L}{2}/u.test(word));
    const shapes = drawing.querySelectorAll('path, rect, circle, line, polyline, polygon, ellipse, image').length;
    if (words.length >= 8 && shapes < words.length) report(picture, words.slice(0, 6).join(' '));
  }
});

/** The words that a style puts before or after an element; a mark, a counter and an address in print are none. */
const wordsByStyle = (element, pseudo) => {
  const style = getComputedStyle(element, pseudo);
  if (style.display === 'none' || style.visibility !== 'visible' || !/^["']/.test(style.content)) return '';
  const typed = [...style.content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(match => match[1]).join(' ');
  return /^[\uE000-\uF8FF\s]*$/.test(typed) ? '' : page.words(typed);
};

probe('CLN5037', report => {
  for (const element of page.all('body *').filter(item => !/^(script|style|br|hr|img|input)$/.test(item.localName))) {
    for (const pseudo of ['::before', '::after']) {
      const words = wordsByStyle(element, pseudo);
      if (letterCount(words) < 4 || page.plain(element.textContent).includes(page.plain(words))) continue;
      if (page.isSeen(element) && !element.closest('[aria-hidden=true]')) report(element, words.slice(0, 60));
    }
  }
});
