// WCAG 3.3.1: a message of error says which field is meant and what is wrong with it, to everybody.
const vagueError = /^(please )?(fill|complete|check|correct|enter)( in| out)? (the|this|your|all)?\s*(form|fields?|values?|inputs?|data|information)\b[^.]*[.!]?$|^(an? )?(error|invalid|wrong|incorrect)( (value|input|entry|data|field))?( (for|in) [^.]*)?[.!]?$/i;

const errorMessages = () => page.all('[id*=error i], [class*=error i], [id*=invalid i], [class*=invalid-feedback i], [role=alert], [aria-live=assertive]')
  .concat(page.all('[aria-errormessage]').map(field => document.getElementById(field.getAttribute('aria-errormessage'))))
  .filter((element, index, all) => element && all.indexOf(element) === index)
  .filter(element => !element.matches('input, select, textarea, button, form, a, body, html') && !element.querySelector('input, select, textarea')
    && page.isSeen(element) && page.shown(element).length > 3);

probe('CLN5008', report => {
  if (!document.querySelector('input, select, textarea')) return;
  for (const element of errorMessages()) {
    const words = page.shown(element);
    if (!page.isHeard(element)) report(element, words, 'is hidden from screen readers');
    else if (vagueError.test(words)) report(element, words, 'does not say what is wrong or how to put it right');
  }
});
