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
    /// Waits until the browser has laid the page out at its present size, runs the rules of WCAG 2.0 to 2.2, A and AA, and the
    /// best practices, and hands back only what is reported, as text.
    /// </summary>
    public const string Run = """
        async () => {
          await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          const results = await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
            resultTypes: ['violations', 'incomplete'],
          });
          const messages = checks => checks.map(check => check.message);
          const reduce = incomplete => rule => ({
            id: rule.id, help: rule.help, helpUrl: rule.helpUrl, tags: rule.tags, incomplete,
            nodes: rule.nodes.map(node => ({
              html: node.html, target: node.target,
              any: messages(node.any), all: [...messages(node.all), ...messages(node.none)],
            })),
          });
          return JSON.stringify([...results.violations.map(reduce(false)), ...results.incomplete.map(reduce(true))]);
        }
        """;
}
