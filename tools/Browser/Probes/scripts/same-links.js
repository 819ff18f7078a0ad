// WCAG 2.4.4: links that are called the same in one context lead to the same thing.
const addressOf = link => {
  if (link.href) return new URL(link.href.baseVal ?? link.href, document.baseURI).href;
  const own = /location(?:\.href)?\s*=\s*['"]([^'"]+)['"]/.exec(link.getAttribute('onclick') ?? '');
  return own ? new URL(own[1], document.baseURI).href : '';
};

/** What a page of this site says, after it has sent its visitor on; null where it cannot be read. */
const contentAt = async (address, hops = 2) => {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const found = new DOMParser().parseFromString(await response.text(), 'text/html');
    const onward = /url=['"]?([^'"]+)/i.exec(found.querySelector('meta[http-equiv=refresh i]')?.content ?? '');
    if (onward && hops > 0) return contentAt(new URL(onward[1], response.url).href, hops - 1);
    found.querySelectorAll('script, style, nav').forEach(element => element.remove());
    return page.plain(`${found.title} ${(found.querySelector('main, [role=main]') ?? found.body).textContent}`);
  } catch {
    return null;
  }
};

/** How much of the words of two texts is in both. */
const likeness = (left, right) => {
  const [one, two] = [new Set(left.split(' ')), new Set(right.split(' '))];
  const shared = [...one].filter(word => two.has(word)).length;
  return shared / (one.size + two.size - shared || 1);
};

/** Whether two pages are about different things: hardly a word in common, or other numbers to call. */
const sayDifferent = (left, right) => {
  const [one, two] = [left, right].map(value => value.match(/\d{4,}/g) ?? []);
  const isOtherNumber = one.length > 0 && two.length > 0 && !one.some(number => two.includes(number));
  return isOtherNumber || likeness(left, right) < 0.25;
};

/** The same file asked differently is another page; two files that say the same are one. */
const leadElsewhere = async (first, second) => {
  const [one, two] = [new URL(first), new URL(second)];
  if (one.origin !== location.origin || two.origin !== location.origin) return false;
  if (one.pathname === two.pathname) return one.search !== two.search;
  const [left, right] = await Promise.all([contentAt(one.href), contentAt(two.href)]);
  return left !== null && right !== null && sayDifferent(left, right);
};

/** The place a link's words are read in. */
const placeOf = link => link.closest('p, li, td, dd, h1, h2, h3, h4, h5, h6') ?? page.blockOf(link);

const withoutFragment = address => address.split('#')[0];

/** Pairs of links that are called the same and lead to different addresses: each with the first such before it, here or anywhere. */
const sameNamed = isHere => {
  const seen = new Map();
  return linksOf().filter(link => addressOf(link) && page.plain(page.name(link))).flatMap(link => {
    const item = { link, name: page.plain(page.name(link)), place: placeOf(link), address: addressOf(link) };
    const others = seen.get(item.name) ?? seen.set(item.name, []).get(item.name);
    const other = others.find(known => (known.place === item.place) === isHere && withoutFragment(known.address) !== withoutFragment(item.address));
    others.push(item);
    return other ? [{ link, address: item.address, other: other.address, name: item.name }] : [];
  });
};

probe('CLN5013', async report => {
  for (const { link, address, other } of sameNamed(true)) if (await leadElsewhere(other, address)) report(link, page.name(link), other, address);
});

probe('CLN5062', async report => {
  const told = new Set(sameNamed(true).map(({ name }) => name));
  for (const { link, address, other, name } of sameNamed(false)) {
    if (told.has(name) || vagueLinks.has(name) || !await leadElsewhere(other, address)) continue;
    told.add(name);
    report(link, page.name(link), other, address);
  }
});
