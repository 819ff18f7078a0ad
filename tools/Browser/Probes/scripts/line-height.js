// WCAG 1.4.12: a line height that no style of the reader's can widen. Axe sees lines apart; those that touch it takes for one.
probe('CLN5064', report => {
  for (const element of page.all('[style*="line-height"]').filter(page.isSeen)) {
    if (element.style.getPropertyPriority('line-height') !== 'important' || !page.shown(element)) continue;
    const style = getComputedStyle(element);
    const ratio = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
    const boxes = drawnLines(element).filter(box => box.width > 0 && box.height > 2);
    const touching = boxes.some((box, index) => index > 0 && box.top >= boxes[index - 1].top + parseFloat(style.lineHeight) / 2 && box.top < boxes[index - 1].bottom - 2);
    if (ratio < 1.5 && touching) report(element, ratio.toFixed(2));
  }
});
