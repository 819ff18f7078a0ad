using System.Reflection;
using System.Text;

namespace ClinicSite.Browser.Probes;

/// <summary>
/// Our own probes: small scripts in <c>Probes/scripts/</c>, one a subject, that look at a page as a careful tester does. They use
/// axe's notion of names, roles and visibility, so axe must be in the page before them.
/// </summary>
internal static class ProbeScript
{
    private const string Folder = "probes/";

    /// <summary>A function that takes a kind of probes (<c>look</c>, <c>use</c>, or a view) and returns their findings as JSON.</summary>
    public static string Run { get; } = Build("kind", "JSON.stringify(await runProbes(kind))");

    /// <summary>A function that names, as JSON, the elements whose style does not change when they get the focus; of each kind one, or all.</summary>
    public static string LookForFocus { get; } = Build("eachKindOnce", "JSON.stringify(stopsThatLookTheSame(eachKindOnce))");

    /// <summary>A function that names, as JSON, what a style shows only while the pointer is somewhere.</summary>
    public static string FindHovers { get; } = Build("", "JSON.stringify(hoverCandidates())");

    /// <summary>A function that says, as JSON, what the rules across pages must know of a page.</summary>
    public static string TakeFacts { get; } = Build("", "JSON.stringify(linksAround())");

    /// <summary>A function that says where an element's letters stand.</summary>
    public static string FindLetters { get; } = Build("selector", "lettersOf(selector)");

    /// <summary>A function that hides an element's letters, and shows them when called again.</summary>
    public static string HideLetters { get; } = Build("selector", "hideLetters(selector)");

    /// <summary>Whether there are probes of a kind.</summary>
    public static bool Has(string kind) => kind is "look" or "use" || Run.Contains($"probeIn('{kind}'", StringComparison.Ordinal);

    private static string Build(string parameter, string result)
    {
        var script = new StringBuilder("async (").Append(parameter).AppendLine(") => {").AppendLine("'use strict';")
            .AppendLine(EmbeddedScript.Read("axe/drawn-lines.js")).AppendLine(EmbeddedScript.Read(Folder + "page.js"));
        foreach (var name in Names().Where(name => name != Folder + "page.js")) script.AppendLine(EmbeddedScript.Read(name));
        return script.Append("return ").Append(result).Append(";\n}").ToString();
    }

    private static IEnumerable<string> Names() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
