// WCAG 1.4.3 over pictures, first part: where the letters of an element stand and what colour they have.

/** A colour of any form as red, green and blue up to 255, and how opaque it is, up to 1. */
const readColor = value => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  canvas.fillStyle = value;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
};

/** Whether the text belongs to something that nobody can use now, which may be faint: of the fields nearest to it none is enabled. */
const isInactive = element => {
  const fields = 'input:not([type=hidden]), select, textarea, button, [aria-disabled]';
  let around = element;
  for (let level = 0; around && level < 3 && !around.querySelector(fields); level++) around = around.parentElement;
  const near = around ? [around, ...around.querySelectorAll('*')].filter(item => item.matches(fields)) : [];
  return near.length > 0 && near.every(field => field.matches(':disabled, [aria-disabled=true]'));
};

/** The lines of an element's own text, its colour, and the contrast it needs; null where there are none, or nobody asks for any. */
const lettersOf = selector => {
  const element = document.querySelector(selector);
  if (!element || isInactive(element)) return null;
  element.scrollIntoView({ block: 'center' });
  const rectangles = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.data)).flatMap(drawnLines);
  if (rectangles.length === 0) return null;
  const style = getComputedStyle(element);
  const left = Math.max(0, Math.floor(Math.min(...rectangles.map(box => box.left))));
  const top = Math.max(0, Math.floor(Math.min(...rectangles.map(box => box.top))));
  const right = Math.min(innerWidth, Math.ceil(Math.max(...rectangles.map(box => box.right))));
  const bottom = Math.min(innerHeight, Math.ceil(Math.max(...rectangles.map(box => box.bottom))));
  return right <= left || bottom <= top ? null : { x: left, y: top, width: right - left, height: bottom - top, color: readColor(style.color), required: areLarge(style) ? 3 : 4.5 };
};

/** Takes the letters away and leaves everything else where it is, their shadow too; called again, puts them back. */
const hideLetters = selector => {
  const { style } = document.querySelector(selector);
  if (style.getPropertyValue('-webkit-text-fill-color') === 'transparent') ['-webkit-text-fill-color', 'transition'].forEach(name => style.removeProperty(name));
  else [['-webkit-text-fill-color', 'transparent'], ['transition', 'none']].forEach(([name, value]) => style.setProperty(name, value, 'important'));
  return true;
};
