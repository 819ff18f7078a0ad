// WCAG 3.1.2: a passage in another language says so.
probe('CLN5002', report => {
  const root = document.documentElement;
  if (otherLanguage(wordsOfPage(), root.lang, 3)) return;
  for (const element of page.all('body [lang]')) {
    const other = otherLanguage(wordsInOwnLanguage(element), element.lang, 3);
    if (other) report(element, languageName(other), languageName(element.lang), other);
  }

  for (const element of page.all('p, li, blockquote, dd, figcaption, td')) {
    if (element.lang || element.querySelector('p, li, blockquote, dd, td')) continue;
    const declared = element.closest('[lang]')?.lang;
    const other = otherLanguage(wordsInOwnLanguage(element), declared, 5);
    if (other) report(element, languageName(other), languageName(declared), other);
  }
});
