// WCAG 1.4.2, 1.2.1 and 1.2.2: nothing speaks unasked, and what is spoken can be read. A file that does not load is judged by nobody.
const isPlayable = media => media.readyState >= HTMLMediaElement.HAVE_METADATA && Number.isFinite(media.duration);

const playedSeconds = media => {
  const part = /#t=([\d.]*),?([\d.]*)$/.exec(media.currentSrc);
  return part && part[2] ? part[2] - (part[1] || 0) : media.duration;
};

const controlsMedia = /\b(play|pause|stop|mute|unmute|volume|sound|silence)\b/i;

probe('CLN5010', report => {
  const hasOwnControls = page.all('button, [role=button], input[type=button]').some(element => controlsMedia.test(page.name(element) + element.className));
  for (const media of page.all('audio[autoplay], video[autoplay]')) {
    const isSilent = media.muted || media.defaultMuted || (media.localName === 'video' && media.webkitAudioDecodedByteCount === 0 && media.currentTime > 1);
    if (media.controls || isSilent || hasOwnControls || !isPlayable(media) || playedSeconds(media) <= 3) continue;
    report(media, media.localName, Math.round(playedSeconds(media)));
  }
});

/** A passage long enough to be what was said, beside the player; or a link that leads to one. */
const hasTranscript = media => {
  if (page.all('a[href], button, summary').some(element => /transcript|in writing|as text/i.test(page.name(element)) && page.isHeard(element))) return true;
  const holder = media.closest('figure') ?? (media.parentElement?.children.length === 1 && media.parentElement !== document.body ? media.parentElement : media);
  const [before, next] = [holder.previousElementSibling, holder.nextElementSibling];
  const after = [next, next?.nextElementSibling, before, before?.previousElementSibling];
  const near = [...after, ...(holder === media ? [] : holder.children)].filter(element => element && element !== media);
  return near.some(element => !element.contains(media) && page.isHeard(element) && element.textContent.trim().split(/\s+/).length >= 25);
};

probe('CLN5011', report => {
  for (const media of page.all('audio')) {
    if ((media.controls || media.autoplay) && (page.isSeen(media) || media.autoplay) && isPlayable(media) && !hasTranscript(media)) report(media, 'sound');
  }

  for (const media of page.all('video')) {
    const isSpoken = isPlayable(media) && page.isSeen(media) && !media.muted && (media.controls || media.autoplay);
    const tracks = [...media.querySelectorAll('track')].map(track => track.kind);
    if (isSpoken && !tracks.some(kind => /captions|subtitles/.test(kind)) && !hasTranscript(media)) report(media, 'video');
  }
});
