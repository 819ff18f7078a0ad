// WCAG 2.5.4: what moving the device sets off can be switched off, and is there without moving it. The device is moved as a script sees it.
const switchWords = /\b(disable|deactivate|turn off|switch off|stop|pause|motion|tilt(ing)?|shak(e|ing)|sensor|gyroscope|orientation)\b/i;

const movements = [45, -45].flatMap(angle => [
  Object.assign(new Event('deviceorientation'), { alpha: angle, beta: angle, gamma: angle, absolute: false }),
  Object.assign(new Event('devicemotion'), {
    acceleration: { x: angle, y: angle, z: angle }, accelerationIncludingGravity: { x: angle, y: angle, z: angle },
    rotationRate: { alpha: angle, beta: angle, gamma: angle }, interval: 16,
  }),
]);

/** How much of the page changes when the device moves. */
const changesByMoving = async () => {
  let changes = 0;
  const observer = new MutationObserver(records => { changes += records.length; });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  await page.pause(20);
  const before = changes + observer.takeRecords().length;
  changes = 0;
  if (before === 0) {
    movements.forEach(event => window.dispatchEvent(event));
    await page.pause(20);
    changes += observer.takeRecords().length;
  }

  observer.disconnect();
  return changes;
};

const findSensorCode = async () => {
  const isAbout = text => /\bdevice(motion|orientation)\b|\bondevice(motion|orientation)\b/.test(text);
  if (page.all('script:not([src])').some(script => isAbout(script.textContent))) return true;
  for (const { src } of document.scripts) {
    try {
      if (src && new URL(src).origin === location.origin && isAbout(await (await fetch(src)).text())) return true;
    } catch {
      // A script that is not there does nothing.
    }
  }

  return false;
};

/** Scripts are fetched once for all who ask. */
let sensorCode = null;
const hasSensorCode = () => sensorCode ??= findSensorCode();

const isSwitch = control => switchWords.test(`${page.name(control)} ${control.value ?? ''}`);

const workingControls = () => page.all('button, input, select, a[href], [role=button], [role=switch], [role=checkbox], [role=slider]')
  .filter(item => page.isSeen(item) && !item.matches(':disabled'));

/** Links lead away, and a form is sent: neither does what the movement does. */
const maySetOff = control => !isSwitch(control) && control.localName !== 'a' && !control.form;

/** Whether moving the device sets something off, and no control of a kind is there; most pages have no such code. */
const isSetOffWithout = async isOfKind => await hasSensorCode() && !workingControls().some(isOfKind) && await changesByMoving() > 0;

touchingProbe('CLN5063', async report => {
  if (await isSetOffWithout(isSwitch)) report(document.body);
});

touchingProbe('CLN5065', async report => {
  if (await isSetOffWithout(maySetOff)) report(document.body);
});
