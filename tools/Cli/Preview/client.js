// Served by `preview` alone; no page of the output ever holds it.
(() => {
  const events = new EventSource('/_preview/events');
  const here = () => {
    const path = decodeURIComponent(location.pathname).slice(1);
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  };

  const element = (name, style, text) => {
    const made = document.createElement(name);
    made.style.cssText = style;
    made.textContent = text ?? '';
    return made;
  };

  const show = diagnostics => {
    document.getElementById('preview-overlay')?.remove();
    if (diagnostics.length === 0) return;
    const panel = element('section', 'position:fixed;inset:auto 1rem 1rem 1rem;max-height:70vh;overflow:auto;z-index:9999;padding:1.25rem 1.5rem;border:3px solid #862223;border-radius:.75rem;background:#fbf1ee;color:#1f1512;font:1rem/1.5 system-ui,sans-serif;box-shadow:0 .5rem 2rem #0006');
    panel.id = 'preview-overlay';
    panel.setAttribute('role', 'alert');
    const count = diagnostics.length === 1 ? 'One thing' : `${diagnostics.length} things`;
    panel.append(element('p', 'margin:0 0 .75rem;font-weight:700', `${count} to mend. This page is the last good one.`));
    for (const found of diagnostics) {
      panel.append(element('p', 'margin:.75rem 0 0;font-family:ui-monospace,monospace;overflow-wrap:anywhere', `${found.place} ${found.severity.toLowerCase()} ${found.id}`));
      panel.append(element('p', 'margin:0', found.message));
      if (found.hint) panel.append(element('p', 'margin:0;font-style:italic', found.hint));
    }
    document.body.append(panel);
  };

  events.onmessage = event => {
    const message = JSON.parse(event.data);
    if (message.type === 'state') show(message.diagnostics);
    else if (message.pages.includes(here()) || message.pages.length === 0) location.reload();
  };
})();
