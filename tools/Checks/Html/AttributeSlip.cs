using System.Collections.Concurrent;
using System.Text;
using ClinicSite.Checks.Markup;
using ClinicSite.Text;

namespace ClinicSite.Checks.Html;

/// <summary>Tells a misspelt attribute from one that somebody made up: scripts and frameworks make up many.</summary>
internal static class AttributeSlip
{
    private const int MostKept = 10_000;

    /// <summary>Attributes that no rule asks for, but HTML and RDFa have.</summary>
    private static readonly string[] Others =
    [
        "about", "resource", "typeof", "vocab", "prefix", "datatype", "inlist", "part", "exportparts", "autocapitalize", "autocorrect", "writingsuggestions", "command", "commandfor", "closedby", "controlslist",
        "allowfullscreen", "allowtransparency", "shadowrootmode", "popovertargetaction", "manifest", "elementtiming", "headingoffset", "color", "sizes", "srcs", "credentialless", "csp", "files", "accesskeys", "rev", "results", "tags", "tag", "model", "ref", "key", "icon", "time", "date", "view", "page", "note", "state", "types", "names", "values", "level", "lines", "line",
    ];

    private static readonly string[] Known = [.. Enum.GetValues<HtmlAttribute>().Select(HtmlAttributes.NameOf).Where(name => name.Length > 4)];
    private static readonly ConcurrentDictionary<string, string?> Seen = new(StringComparer.Ordinal);

    /// <summary>The attribute that was meant; null where none suggests itself.</summary>
    public static string? MeantBy(ReadOnlySpan<byte> raw)
    {
        // Short names, names with signs and handlers of events are left alone.
        if (raw.Length < 4 || raw.IndexOfAnyExceptInRange((byte)'a', (byte)'z') >= 0 || raw.StartsWith("on"u8)) return null;
        var name = Encoding.ASCII.GetString(raw);
        if (Seen.Count > MostKept) Seen.Clear();
        return Seen.GetOrAdd(name, Meant);
    }

    private static string? Meant(string name) => Others.Contains(name) ? null : Known.FirstOrDefault(known => Suggestion.Distance(name, known) == 1);
}
