// WCAG 1.1.1: the text of a picture says what the picture says, once.
const picturesWithText = () => page.all('img[alt], svg[role=img], [role=img], input[type=image]').filter(element => page.isHeard(element) && page.name(element));

probe('CLN5018', report => {
  for (const picture of picturesWithText()) {
    const name = page.name(picture);
    if (/^[^\s]+\.(jpe?g|png|gif|svg|webp|avif|bmp|tiff?)$/i.test(name) || /^(img|dsc|dscn|image|photo|pic|screenshot)[-_ ]?\d+$/i.test(name)) report(picture, name);
  }
});

probe('CLN5019', report => {
  for (const picture of picturesWithText()) {
    const said = /^(an? |the )?(image|picture|graphic|icon) (of|showing|that shows)\b/i.exec(page.name(picture));
    if (said) report(picture, said[0]);
  }
});

probe('CLN5020', report => {
  for (const picture of picturesWithText()) {
    const name = page.plain(page.name(picture));
    const holder = picture.closest('figure, a[href], button');
    if (!holder || holder === picture) continue;
    const beside = holder.localName === 'figure' ? holder.querySelector('figcaption') : holder;
    if (beside && page.plain(page.shown(beside)) === name) report(picture, page.name(picture));
  }
});
