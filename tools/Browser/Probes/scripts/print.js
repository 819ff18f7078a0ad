// On paper: backgrounds are not printed, so pale letters are gone with them.
const brightness = colour => {
  const [red, green, blue] = readColor(colour).slice(0, 3).map(value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

probeIn('print', 'CLN5052', report => {
  for (const element of page.all('p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6').filter(item => page.isSeen(item) && !item.querySelector('p, li, td'))) {
    const style = getComputedStyle(element);
    const contrast = page.once(style.color, () => 1.05 / (brightness(style.color) + 0.05));
    // Inherited, as the colour is.
    if (contrast < 2 && style.printColorAdjust !== 'exact' && page.shown(element).length >= 3) report(element, contrast.toFixed(1));
  }
});
