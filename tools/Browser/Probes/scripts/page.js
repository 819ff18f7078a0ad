// What every probe may ask of the page. Names, roles and visibility are axe's own, so that two rules never disagree about them.
const { dom, text, aria } = axe.commons;
const probes = [];

/** What has been found out already, while probes run that change nothing; else null. */
let known = null;

/** Adds a probe: a function that looks at the page as a visitor with a large screen sees it and reports what it finds. */
const probe = (rule, run) => probes.push({ rule, run, when: 'look' });

/** Adds a probe for one of the views, such as a screen of 320 pixels. */
const probeIn = (view, rule, run) => probes.push({ rule, run, when: view });

/** Adds a probe that uses the page, which may change it: such come last. */
const touchingProbe = (rule, run) => probes.push({ rule, run, when: 'use' });

/** Axe's tree of the page, made when it is first needed: many probes find nothing to ask it about. */
const tree = {
  isThere: false,

  make: () => {
    if (!tree.isThere) axe.setup(document.documentElement);
    tree.isThere = true;
  },

  forget: () => {
    if (tree.isThere) axe.teardown();
    tree.isThere = false;
  },

  selectorOf: element => {
    tree.make();
    return axe.utils.getSelector(element);
  },
};

const page = {
  /** Elements of the page's own tree. */
  all: selector => [...document.querySelectorAll(selector)],

  /** Whether people see it. */
  isSeen: element => page.isKnown(element) && dom.isVisibleOnScreen(element),

  /** Whether screen readers hear it. */
  isHeard: element => page.isKnown(element) && dom.isVisibleToScreenReaders(element),

  /** Whether axe has it in its tree, which what a shadow tree leaves out is not. */
  isKnown: element => {
    tree.make();
    return Boolean(axe.utils.getNodeFromTree(element));
  },

  /** Its accessible name; of what is outside axe's tree, its words. */
  name: element => page.once(element, () => page.words(page.isKnown(element) ? text.accessibleText(element) : element.textContent)),

  /** What a question was answered with before, or is now. */
  once: (question, answer) => {
    if (known === null) return answer();
    if (!known.has(question)) known.set(question, answer());
    return known.get(question);
  },

  role: element => (page.isKnown(element) && aria.getRole(element)) || '',

  /** One line of text. */
  words: value => (value ?? '').replace(/\s+/g, ' ').trim(),

  /** What people read in an element, without what is hidden from them. */
  shown: element => page.words(element.innerText ?? element.textContent),

  /** Letters and digits alone, in lower case: two names that sound the same are the same. */
  plain: value => page.words(value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')),

  /** The paragraph, list item, cell or other block that an element's words stand in. */
  blockOf: element => {
    let at = element.parentElement;
    while (at && at !== document.body && /^inline|^contents$/.test(getComputedStyle(at).display)) at = at.parentElement;
    return at ?? document.body;
  },

  /** Everything that acts and can be reached with the Tab key, in the order of the tree. */
  stops: () => page.once(page.stops, () => page.all('a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]')
    .filter(element => !element.matches(':disabled') && element.type !== 'hidden' && element.tabIndex >= 0 && element.getClientRects().length > 0
      && getComputedStyle(element).visibility === 'visible' && !element.closest('[inert]'))),

  pause: milliseconds => new Promise(done => setTimeout(done, milliseconds)),
};

const isHtml = () => document.body !== null && document.contentType === 'text/html';

/** Runs the probes of a kind and hands back their findings. */
const runKind = async kind => {
  const findings = [];
  for (const { rule, run, when } of probes) {
    if (when !== kind) continue;
    await run((element, ...values) => findings.push({
      rule, selector: element === document.body ? 'body' : tree.selectorOf(element), html: element.outerHTML.slice(0, 300), arguments: values.map(String),
    }));
  }

  return findings;
};

/** The probes of a view. */
const runView = async view => {
  if (!isHtml()) return [];
  known = new Map();
  try {
    return await runKind(view);
  } finally {
    tree.forget();
  }
};

/** What looks at the page without changing it, what the rules across pages compare, and last what uses the page, which may change it. */
const runMain = async () => {
  if (!isHtml()) return { found: [], facts: noLinks };
  try {
    known = new Map();
    const [seen, facts] = [await runKind('look'), linksAround()];
    tree.make();
    known = null;
    return { found: [...seen, ...await runKind('use')], facts };
  } finally {
    tree.forget();
  }
};
