// The letters of an element, for all that look at them: axe and how it is asked, the look of a page, and the probes.

/** The texts that stand in an element itself. */
const lettersIn = element => [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && /\S/.test(node.data));

/** Whether there are any; without a list, for it is asked of every element. */
const hasLetters = element => {
  for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === Node.TEXT_NODE && /\S/.test(node.data)) return true;
  return false;
};

/** Whether letters are large: 24 pixels, or 18.66 and bold (WCAG 1.4.3). */
const areLarge = ({ fontSize, fontWeight }) => parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && fontWeight >= 700);

/** The boxes of the lines in which a node's letters stand, as the browser breaks them. */
const drawnLines = node => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
};
