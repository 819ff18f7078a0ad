// Words that are in nearly every sentence of a language, and how many of them a text has. No dictionary: it takes a clear case.
const commonWords = Object.fromEntries(Object.entries({
  en: 'the of and a to in is that it was for with as his her on be at by this had not are but from or have an they which one you were all she there would their we been has when who will no more if out so said what up its about than into them can only other these may such any our must should how do does',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wir ich kann können',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou mais comme on nous vous ils elle son sa ses leur aux cette ces être été fait tout deux même aussi bien sans peut votre notre',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué',
  it: 'di e il la che in a per un è del non con si le della i da una sono al come dei ma gli lo anche alla nel più ha o delle se su questo ci nella mi questa essere stato hanno loro degli era due dal cui tra fra',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos são está tem foi ser',
  nl: 'de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij uit nog naar door over ze hij zij wordt worden werd hebben heeft had was wat geen kan deze dit tot meer of je ik we hun moet onze',
  da: 'og i at det er en til på som med de for den af der ikke et har om fra var eller han men sig ved et vil kan også skal efter være ud når nu over så bliver blev havde hun min mange os denne dette hvor',
  sv: 'och i att det som en på är av för med den till inte om ett han de så har var från vid men hade sig kan också skulle eller när efter man alla hon vi nu ut sin där under ska blir mycket denna detta vad då mot',
  nb: 'og i det er på en som til at med for av ikke den har de om et men var jeg seg fra han vi ble skal kan også eller så ved etter ut da være nå når dette hvor hun mot mange opp må blir',
  fi: 'ja on ei se että hän oli ovat joka mutta kun niin myös tai jos ole mitä kuin hänen sen ne tämä vain nyt jo sitä ollut sekä voi mukaan minä olisi kanssa vielä siitä jälkeen',
  pl: 'i w na z do się nie że to jest o jak po od za przez dla ma są co tym tak ale przy być był która który oraz tego może było tylko jego lub już czy jej także bardzo',
}).map(([language, words]) => [language, new Set(words.split(' '))]));

const primarySubtag = tag => (tag ?? '').trim().toLowerCase().split('-')[0].replace(/^n[no]$/, 'nb');

/** How many words of a text each language has for its own. */
const countCommonWords = value => {
  const words = value.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.fromEntries(Object.entries(commonWords).map(([language, own]) => [language, words.filter(word => own.has(word)).length]));
  return { total: words.length, counts };
};

/** The language a text is evidently in, where that is not the one it is said to be in; else null. */
const otherLanguage = (value, declared, least) => {
  const own = primarySubtag(declared);
  if (!(own in commonWords)) return null;
  const { total, counts } = countCommonWords(value);
  const [first, second] = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  const isClear = first[1] >= least && first[1] >= total * 0.25 && first[1] >= 2 * counts[own] + 2;
  // Danish and Norwegian, or Spanish and Portuguese, are told apart by few words.
  const isAlone = first[1] > second[1] || second[0] !== own;
  return isClear && isAlone && first[0] !== own ? first[0] : null;
};

/** The name of a language in English. */
const languageName = tag => {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** The title and the words of the page that are in no other language. */
const wordsOfPage = () => page.once(wordsOfPage, () => `${document.title} ${wordsInOwnLanguage(document.body)}`);

/** The words of an element in its own language: without parts that say they are in another, and without what nobody gets. */
const wordsInOwnLanguage = element => {
  const parts = [];
  const visit = node => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.data);
    else if (node.nodeType === Node.ELEMENT_NODE && (node === element || !node.hasAttribute('lang'))
      && !/^(script|style|noscript|template|code|pre|kbd|samp|svg|math|textarea|iframe)$/i.test(node.localName)
      && (page.isSeen(node) || page.isHeard(node))) {
      if (node.localName === 'img') parts.push(node.alt);
      node.childNodes.forEach(visit);
    }
  };
  visit(element);
  return page.words(parts.join(' '));
};
