// WCAG 4.1.2: frames that are called the same show the same. What the name only says to be an advertisement may be any.
const isAdvertisement = name => /\bad(s|vert\w*)?\b|\bsponsor/i.test(name);

const frameContent = async frame => frame.hasAttribute('srcdoc')
  ? page.plain(new DOMParser().parseFromString(frame.srcdoc, 'text/html').body.textContent)
  : frame.src && new URL(frame.src).origin === location.origin ? contentAt(frame.src) : null;

probe('CLN5060', async report => {
  const known = new Map();
  for (const frame of page.all('iframe, frame').filter(page.isHeard)) {
    const name = page.plain(page.name(frame));
    if (!name || isAdvertisement(name)) continue;
    const content = await frameContent(frame);
    if (content === null) continue;
    const others = known.get(name) ?? known.set(name, []).get(name);
    if (others.some(other => sayDifferent(other, content))) report(frame, page.name(frame));
    others.push(content);
  }
});
