// WCAG 2.4.1 for those who press Tab: something at the top leads past what is repeated, and can be seen when it has the focus.
const skipWords = /\b(skip|jump|go|move)\b.*\b(to|past|over)\b|\bmain content\b/i;

/** Where a link of the page itself leads; null for others. */
const targetOf = link => {
  const id = link.getAttribute('href')?.startsWith('#') ? decodeURIComponent(link.getAttribute('href').slice(1)) : '';
  return id ? document.getElementById(id) ?? document.getElementsByName(id)[0] ?? null : null;
};

const isShownNow = stop => {
  endTransitions();
  return document.activeElement === stop && stop.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && !isOutOfSight(stop, getComputedStyle(stop), stop.getBoundingClientRect());
};

/** What style shows is seen at once, before another element can take the focus back; what a script shows needs a turn. */
const isShownInFocus = async stop => {
  stop.focus();
  if (!isShownNow(stop)) await page.pause(0);
  const isShown = isShownNow(stop);
  stop.blur();
  return isShown;
};

/** Whether a stop before the last menu leads to the content behind it. */
const leadsPast = ({ text, last }, stop) => {
  if (!page.name(stop) || (!follows(last, stop) && !last.contains(stop))) return false;
  const target = targetOf(stop);
  if (target) return target.contains(text) || target === text || follows(target, last);
  return !stop.hasAttribute('href') && skipWords.test(page.name(stop));
};

const hasSkipLink = async blocks => {
  for (const stop of page.stops().filter(item => leadsPast(blocks, item))) if (await isShownInFocus(stop)) return true;
  return false;
};

const linksShownIn = menu => [...menu.querySelectorAll('a[href]')].filter(link => link.checkVisibility({ visibilityProperty: true }));

const isHidden = menu => linksShownIn(menu).length === 0;

/** Whether a button before the content folds the menus; it is pressed, and pressed again. */
const canFold = async ({ text, menus }) => {
  for (const button of page.all('button, [role=button], input[type=button], summary').filter(item => follows(text, item) && page.isSeen(item) && !(item.form && item.type === 'submit')).slice(0, 6)) {
    button.click();
    await page.pause(0);
    const folds = menus.every(isHidden);
    button.click();
    if (folds) return true;
  }

  return false;
};

touchingProbe('CLN5058', async report => {
  const blocks = blocksBefore();
  if (blocks && !await hasSkipLink(blocks)) report(blocks.last, blocks.menus.reduce((count, menu) => count + linksShownIn(menu).length, 0));
});

touchingProbe('CLN5056', async report => {
  const blocks = blocksBefore();
  if (blocks && !hasHeading(blocks) && !hasLandmark(blocks) && !await hasSkipLink(blocks) && !await canFold(blocks)) report(blocks.text);
});
