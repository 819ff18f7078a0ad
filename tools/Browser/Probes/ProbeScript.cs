using System.Reflection;
using System.Text;

namespace ClinicSite.Browser.Probes;

/// <summary>
/// Our own probes: small scripts in <c>Probes/scripts/</c>, one a subject, that look at a page as a careful tester does. They use
/// axe's notion of names, roles and visibility, so axe must be in the page before them. They are laid into a page before it loads,
/// as axe is, and compiled once for all that is asked of them.
/// </summary>
internal static class ProbeScript
{
    private const string Folder = "probes/";
    private const string Place = "Symbol.for('clinicsite.probes')";

    /// <summary>Lays the probes into every frame, out of the page's sight.</summary>
    public static string Lay { get; } = Build();

    /// <summary>Runs the probes of a view and returns their findings as JSON.</summary>
    public const string RunView = $"view => window[{Place}]('view', view)";

    /// <summary>
    /// Runs the probes that are not of a view, and last those that use the page, and returns as JSON their findings and what the rules
    /// across pages must know.
    /// </summary>
    public const string RunMain = $"() => window[{Place}]('main')";

    /// <summary>Names, as JSON, what a style shows only while the pointer is somewhere.</summary>
    public const string FindHovers = $"() => window[{Place}]('hovers')";

    /// <summary>Says where the letters of an element stand.</summary>
    public const string FindLetters = $"selector => window[{Place}]('letters', selector)";

    /// <summary>Hides the letters of an element, and shows them when called again.</summary>
    public const string HideLetters = $"selector => window[{Place}]('hide', selector)";

    /// <summary>Whether there are probes of a view.</summary>
    public static bool Has(string view) => Lay.Contains($"probeIn('{view}'", StringComparison.Ordinal);

    private static string Build()
    {
        var script = new StringBuilder("Object.defineProperty(window, ").Append(Place).AppendLine(", { value: async (ask, argument) => {")
            .AppendLine("'use strict';").AppendLine(EmbeddedScript.Read("axe/letters.js")).AppendLine(EmbeddedScript.Read(Folder + "page.js"));
        foreach (var name in Names().Where(name => name != Folder + "page.js")) script.AppendLine(EmbeddedScript.Read(name));
        return script.AppendLine("""
            switch (ask) {
              case 'view': return JSON.stringify(await runView(argument));
              case 'main': return JSON.stringify(await runMain());
              case 'hovers': return JSON.stringify(hoverCandidates());
              case 'letters': return lettersOf(argument);
              case 'hide': return hideLetters(argument);
            }
            } });
            """).ToString();
    }

    private static IEnumerable<string> Names() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
