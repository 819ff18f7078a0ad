// WCAG 1.3.4: no style turns the page by a quarter when the device is turned. Each rule for an orientation is tried on and off.
const turnOf = element => {
  const style = getComputedStyle(element);
  const { a, b, is2D } = new DOMMatrix(style.transform === 'none' ? '' : style.transform);
  const own = is2D || a !== 0 || b !== 0 ? Math.atan2(b, a) : 0;
  const rotate = /(-?[\d.]+(?:e-?\d+)?)(deg|rad|turn|grad)/.exec(style.rotate);
  const units = { deg: Math.PI / 180, rad: 1, turn: 2 * Math.PI, grad: Math.PI / 200 };
  return own + (rotate ? rotate[1] * units[rotate[2]] : 0);
};

const orientationRules = () => [...document.styleSheets].flatMap(sheet => {
  try {
    return [...sheet.cssRules].filter(rule => rule instanceof CSSMediaRule && /orientation/.test(rule.media.mediaText));
  } catch {
    return [];
  }
});

probe('CLN5003', report => {
  const elements = [document.documentElement, ...page.all('body, body > *')].filter(page.isSeen);
  for (const rule of orientationRules()) {
    const before = rule.media.mediaText;
    const other = { landscape: 'portrait', portrait: 'landscape' }[/landscape|portrait/.exec(before)?.[0]];
    if (!other) continue;
    const measure = media => {
      rule.media.mediaText = media;
      return elements.map(turnOf);
    };
    const [without, withRule] = [measure('not all'), measure('all')];
    rule.media.mediaText = before;
    const at = elements.findIndex((_, index) => {
      const degrees = Math.abs((withRule[index] - without[index]) * 180 / Math.PI) % 360;
      return Math.abs(degrees - 90) < 3 || Math.abs(degrees - 270) < 3;
    });
    if (at >= 0) report(elements[at], /landscape|portrait/.exec(before)[0]);
  }
});
