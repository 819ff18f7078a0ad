// WCAG 1.3.3: instructions point at things by their name, not by their place, shape or colour alone.
const sensoryNouns = 'menu|navigation|button|link|box|list|panel|sidebar|section|form|icon|field|tab';
const byPlace = new RegExp(`\\b(${sensoryNouns})s? (?:(?:that is|located|found) )?(on|at|to) (?:the|your) (right|left|top|bottom)(?:[- ]hand side)?\\b`, 'i');
const byLook = new RegExp(`\\b(red|green|blue|yellow|orange|purple|black|white|gr[ae]y|round|square|circular|triangular|rectangular|large|small|big) (button|link|icon|box|menu|tab|field)s?\\b`, 'i');
const isInstruction = /\b(click|press|tap|find|use|select|choose|see|look|go to|push|open|follow|activate)\b/i;

const candidatesFor = noun => {
  const roles = { navigation: 'nav, [role=navigation]', menu: '[role=menu], menu', button: 'button, [role=button], input[type=submit], input[type=button]', link: 'a[href]', form: 'form', list: 'ul, ol', tab: '[role=tab]', field: 'input:not([type=hidden]), textarea' };
  return page.all(roles[noun] ?? `[role=${noun}]`).filter(page.isHeard);
};

/** Whether a heading, label or role leads to the thing without eyes. */
const hasOtherWay = (noun, words) => {
  if (/["“”'‘’«»][^"“”]{2,}["“”'‘’«»]|\b(labell?ed|named|called|titled)\b/.test(words)) return true;
  if (page.all('h1, h2, h3, h4, h5, h6, [role=heading], legend, label, [aria-label], button, a').some(element => page.plain(page.name(element)).split(' ').includes(noun))) return true;
  return candidatesFor(noun).length === 1;
};

probe('CLN5009', report => {
  for (const element of page.all('p, li, dd, td, figcaption, legend, label')) {
    const words = page.words([...element.childNodes].map(node => node.textContent).join(''));
    if (words.length > 400 || !isInstruction.test(words) || !page.isSeen(element) || !page.isHeard(element)) continue;
    const hit = byPlace.exec(words) ?? byLook.exec(words);
    const noun = hit && (byPlace.test(words) ? hit[1] : hit[2]).toLowerCase();
    if (hit && !hasOtherWay(noun, words)) report(element, hit[0]);
  }
});
