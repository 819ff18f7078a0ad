// WCAG 2.1.2 and 2.1.4, last of all because they touch the page: whoever moves on is let go, and no single letter sets something off.
const waysOut = /\b(press|use|hit|type|push)\b[^.]*\b(ctrl|control|esc|escape|alt|shift|F\d|enter|cmd|command)\b/i;

/** Whether anything on the page can listen to keys or take the focus. */
const hasScript = () => document.querySelector('script:not([type]), script[type*=javascript], script[type=module], [onblur], [onfocus], [onkeydown], [onkeypress], [onkeyup]') !== null;

const escapes = element => page.all('[onkeydown], [onkeyup], [onkeypress]').some(holder => holder.contains(element));

const isHeldBy = async (stop, next) => {
  stop.focus();
  if (document.activeElement !== stop) return false;
  const tab = new KeyboardEvent('keydown', { key: 'Tab', code: 'Tab', keyCode: 9, bubbles: true, cancelable: true });
  if (!stop.dispatchEvent(tab) && document.activeElement === stop) return true;
  next.focus();
  // Seized at once by something that stands before, or taken back by the element itself a little later.
  const seized = document.activeElement;
  if (seized !== next && seized !== document.body && !(seized.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_PRECEDING)) return true;
  await page.pause(25);
  return document.activeElement === stop;
};

/** The same once more, when whatever earlier visits of the keyboard have set off has come to its end. */
const isStillHeldBy = async (stop, next) => {
  stop.focus();
  await page.pause(80);
  return document.activeElement === stop && isHeldBy(stop, next);
};

/** Whether the page tells its keyboard users of another way out, or has a key for it and a link that explains it. */
const tellsWayOut = stop => escapes(stop) && (waysOut.test(document.body.innerText) || page.all('a, button').some(element => /\bhow to\b|\bhelp\b/i.test(page.name(element))));

touchingProbe('CLN5005', async report => {
  const stops = page.stops();
  const before = document.activeElement;
  if (!hasScript()) return;
  for (let index = 0; index < stops.length && index < 100; index++) {
    const next = stops[index + 1] ?? stops[index - 1];
    if (next && await isHeldBy(stops[index], next) && await isStillHeldBy(stops[index], next) && !tellsWayOut(stops[index])) {
      report(stops[index]);
      break;
    }
  }

  before?.focus?.();
  document.activeElement?.blur?.();
});

touchingProbe('CLN5006', async report => {
  if (!hasScript() || page.all('button, input, a, select').some(element => page.isSeen(element) && /shortcut|\bkeys?\b/i.test(page.name(element) || element.value))) return;
  let changes = 0;
  const observer = new MutationObserver(records => { changes += records.length; });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const settled = async () => {
    await page.pause(0);
    const counted = changes + observer.takeRecords().length;
    changes = 0;
    return counted;
  };
  await page.pause(20);
  if (await settled() === 0) {
    const keys = [...'abcdefghijklmnopqrstuvwxyz0123456789+-/?!.,'].filter(key => {
      const focus = document.activeElement;
      for (const type of ['keydown', 'keypress', 'keyup']) {
        document.body.dispatchEvent(new KeyboardEvent(type, { key, keyCode: key.toUpperCase().charCodeAt(0), bubbles: true, cancelable: true }));
      }
      return observer.takeRecords().length > 0 || document.activeElement !== focus;
    });
    if (keys.length > 0 && keys.length < 40) report(document.body, keys.join(' '));
  }

  observer.disconnect();
});
