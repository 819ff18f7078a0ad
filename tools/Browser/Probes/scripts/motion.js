// WCAG 2.2.2 and 2.3.1, for those who have asked for nothing: what moves beside the words and what flashes.
const endless = () => document.getAnimations().filter(animation => animation.playState === 'running' && animation.effect?.target
  && animation.effect.getTiming().iterations === Infinity && page.isSeen(animation.effect.target));

const changes = animation => new Set(animation.effect.getKeyframes().flatMap(frame => Object.keys(frame)));

const stopsMotion = () => page.all('button, [role=button], input[type=button], a').some(element => /\b(pause|stop|play|halt)\b/i.test(page.name(element)));

probeIn('motion', 'CLN5051', report => {
  const moving = endless();
  if (moving.length === 0 || stopsMotion()) return;
  for (const animation of moving) {
    const element = animation.effect.target;
    const moves = ['transform', 'translate', 'left', 'top', 'marginLeft', 'right', 'scrollLeft', 'textIndent', 'opacity', 'visibility'].some(name => changes(animation).has(name));
    if (moves && page.shown(element).split(' ').length >= 3) report(element, animation.animationName ?? 'animation');
  }
});

/** How often a second an animation changes to and fro. */
const flashesPerSecond = animation => {
  const frames = animation.effect.getKeyframes();
  const values = frames.map(frame => frame.opacity ?? frame.visibility ?? frame.backgroundColor ?? frame.color);
  const turns = values.filter((value, index) => index > 0 && value !== values[index - 1]).length;
  const isAlternating = /alternate/.test(animation.effect.getTiming().direction);
  return turns / (isAlternating ? 2 : Math.max(1, turns > 1 ? 2 : 1)) / (animation.effect.getTiming().duration / 1000);
};

probeIn('motion', 'CLN5050', report => {
  for (const animation of endless()) {
    if (!['opacity', 'visibility', 'backgroundColor', 'color'].some(name => changes(animation).has(name))) continue;
    const [element, rate] = [animation.effect.target, flashesPerSecond(animation)];
    const box = element.getBoundingClientRect();
    if (rate > 3 && box.width * box.height > 341 * 256 / 4) report(element, animation.animationName ?? 'animation', Math.round(rate));
  }
});
