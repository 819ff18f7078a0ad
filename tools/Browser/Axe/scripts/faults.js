// What axe tells of and no person would call a fault.

/** Of what lies in a frame, the frame. */
const elementOf = ({ node }) => node.fromFrame ? document.querySelector(node.selector[0]) : node.element;

const modal = document.querySelector('dialog:modal');
const refresh = [...document.querySelectorAll('meta[http-equiv=refresh i]')].find(meta => /^\s*(\d|\.\d)[\d.]*\s*($|[;,\s])/.test(meta.content));

/** A frame has mostly nothing that is repeated, and so nothing to pass it by. */
const isBypassOfFrame = (rule, { node }) => rule.id === 'bypass' && node.fromFrame;

/** Signs that are no language, what a modal dialog has put out of reach, all but the first refresh, and an xml:lang in HTML, where nobody reads it, are none. */
const isFault = (rule, node) => {
  const element = elementOf(node);
  return !isBypassOfFrame(rule, node) && (!element
    || !(rule.id.startsWith('color-contrast') && !/[\p{L}\p{N}]/u.test(element.textContent))
    && !(rule.id.endsWith('focusable-content') && modal !== null && !modal.contains(element))
    && !(rule.id.startsWith('meta-refresh') && element !== refresh)
    && !(rule.id.endsWith('lang-valid') && document.contentType === 'text/html' && axe.utils.validLangs().includes(axe.utils.getBaseLang(element.lang))));
};

const isEmptyField = element => /^(input|textarea)$/.test(element?.localName) && !element.value && !element.placeholder;

/** Whether a person must decide: of an empty field nobody reads anything. */
const isOpen = (rule, node) => !isBypassOfFrame(rule, node) && !(rule.id === 'color-contrast' && isEmptyField(node.node.element));
