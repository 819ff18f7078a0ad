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
    return page.plain(`${found.title} ${found.body.textContent}`);
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

/** The same file asked differently is another page; two files that say the same are one. */
const leadElsewhere = async (first, second) => {
  const [one, two] = [new URL(first), new URL(second)];
  if (one.origin !== location.origin || two.origin !== location.origin) return false;
  if (one.pathname === two.pathname) return one.search !== two.search;
  const [left, right] = await Promise.all([contentAt(one.href), contentAt(two.href)]);
  return left !== null && right !== null && likeness(left, right) < 0.25;
};

probe('CLN5013', async report => {
  const links = linksOf().filter(addressOf);
  const seen = new Map();
  for (const link of links) {
    const name = page.plain(page.name(link));
    const block = page.blockOf(link);
    const key = link.closest('p, li, td, dd, h1, h2, h3, h4, h5, h6') ?? block;
    const others = seen.get(key) ?? seen.set(key, []).get(key);
    const same = others.find(other => other.name === name && other.address.split('#')[0] !== addressOf(link).split('#')[0]);
    if (name && same && await leadElsewhere(same.address, addressOf(link))) report(link, page.name(link), same.address, addressOf(link));
    others.push({ name, address: addressOf(link) });
  }
});
