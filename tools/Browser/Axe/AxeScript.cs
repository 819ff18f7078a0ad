using Deque.AxeCore.Commons;

namespace ClinicSite.Browser.Axe;

/// <summary>axe as its makers ship it, and how it is run.</summary>
internal static class AxeScript
{
    /// <summary>axe's own source; evaluated after a page has loaded, so no page ever sees it while loading.</summary>
    public static string Source { get; } = new BundledAxeScriptProvider().GetScript();

    /// <summary>Lets the main frame ask the frames within it, whatever their origin.</summary>
    public const string AllowFrames = "axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })";

    /// <summary>
    /// Waits until the browser has laid the page out at its present size, runs the rules it is given (axe's
    /// option <c>runOnly</c>), and hands back only what is reported, as text.
    /// </summary>
    public const string Run = """
        async runOnly => {
          await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          const results = await axe.run(document, { runOnly, resultTypes: ['violations', 'incomplete'] });
          // Signs that are no language, what a modal dialog has put out of reach, and all but the first refresh are no faults.
          const modal = document.querySelector('dialog:modal');
          const elementOf = node => typeof node.target[0] === 'string' ? document.querySelector(node.target[0]) : null;
          const refresh = [...document.querySelectorAll('meta[http-equiv=refresh i]')].find(meta => /^\s*(\d|\.\d)[\d.]*\s*($|[;,\s])/.test(meta.content));
          const isFault = (rule, element) => element === null
            || !(rule.id.startsWith('color-contrast') && !/[\p{L}\p{N}]/u.test(element.textContent))
            && !(rule.id.endsWith('focusable-content') && modal !== null && !modal.contains(element))
            && !(rule.id.startsWith('meta-refresh') && element !== refresh);
          const faults = rules => rules.map(rule => ({ ...rule, nodes: rule.nodes.filter(node => isFault(rule, elementOf(node))) })).filter(rule => rule.nodes.length > 0);
          const messages = checks => checks.map(check => check.message);
          const reduce = incomplete => rule => ({
            id: rule.id, help: rule.help, helpUrl: rule.helpUrl, tags: rule.tags, incomplete,
            nodes: rule.nodes.map(node => ({
              html: node.html, target: node.target, why: node.any.map(check => check.data?.messageKey).find(Boolean) ?? '',
              any: messages(node.any), all: [...messages(node.all), ...messages(node.none)],
            })),
          });
          return JSON.stringify([...faults(results.violations).map(reduce(false)), ...results.incomplete.map(reduce(true))]);
        }
        """;
}
