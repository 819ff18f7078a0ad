/** The boxes of the lines in which a node's letters stand, as the browser breaks them. */
const drawnLines = node => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
};
