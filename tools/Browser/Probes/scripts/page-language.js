// WCAG 3.1.1: the language of the page is the one it says it is in.
probe('CLN5001', report => {
  const root = document.documentElement;
  if (!root.lang || !document.body) return;
  const other = otherLanguage(wordsOfPage(), root.lang, 3);
  if (other) report(root, root.lang, languageName(other), other);
});
