// What follows a picture stays where it is when the picture comes.
probeIn('phone', 'CLN6803', report => {
  for (const picture of page.all('img').filter(item => item.complete && item.naturalHeight > 0 && page.isSeen(item))) {
    const style = getComputedStyle(picture);
    const isInFlow = !/absolute|fixed/.test(style.position) && ![...(function* up(at) { for (; at; at = at.parentElement) yield at; })(picture)].some(at => /absolute|fixed/.test(getComputedStyle(at).position));
    const growsWithFile = picture.computedStyleMap().get('height')?.value === 'auto' && style.aspectRatio === 'auto' && picture.computedStyleMap().get('object-fit')?.value !== 'cover';
    const height = Math.round(picture.getBoundingClientRect().height);
    if (isInFlow && growsWithFile && height >= 48) report(picture, height);
  }
});
