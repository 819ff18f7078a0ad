using System.Net;
using System.Text.RegularExpressions;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Output;

/// <summary>Where a part of a page comes from: the place to mend, and the other place that had a hand in it.</summary>
/// <param name="Location">The place; null where nobody knows.</param>
/// <param name="Related">The component that writes a value, or the value that a component writes.</param>
/// <param name="IsValue">Whether it is a value that is wrong, whatever elements show it: one fault, however they look.</param>
public readonly record struct PageOrigin(SourceLocation? Location, IReadOnlyList<RelatedLocation> Related, bool IsValue = false)
{
    /// <summary>No place is known.</summary>
    public static PageOrigin Unknown { get; } = new(null, []);
}

/// <summary>
/// Leads from what the theme has written back to where it is mended: the component, or the field of a clinic's record or of a page's
/// front matter whose value it shows. Markdown is the <see cref="SourceMap"/>'s.
/// </summary>
/// <param name="manifest">Which files each page is made from.</param>
/// <param name="components">From a class name to the file of the component that writes elements of it.</param>
/// <param name="values">The values of a source file with their places, in the order written.</param>
public sealed partial class PageOrigins(
    SiteManifest manifest, IReadOnlyDictionary<string, string> components, Func<string, IReadOnlyList<Sourced<string>>> values)
{
    private const int LongestText = 2000;

    /// <summary>Attributes that show a value as it was written.</summary>
    private static readonly string[] Telling = ["href", "src", "action", "content", "alt", "aria-label", "title"];

    private readonly Dictionary<string, IReadOnlyList<string>> _sources = manifest.Pages.ToDictionary(page => page.Path, page => page.Sources, StringComparer.Ordinal);

    /// <summary>The origin of the element at an offset.</summary>
    /// <param name="rule">What was found: a fault of words or of an address is mended where they are written, one of looks in the component.</param>
    /// <param name="page">Path of the page relative to the folder.</param>
    /// <param name="html">Its text.</param>
    /// <param name="offset">0-based offset in the text, in UTF-16 code units.</param>
    public PageOrigin Find(DiagnosticDescriptor rule, string page, string html, int offset)
    {
        var open = OpenElements.At(html, offset);
        if (open.Count == 0) return PageOrigin.Unknown;
        var component = ComponentOf(open);
        var value = ValueOf(open, html, page);
        if (value is null) return new PageOrigin(component, []);
        if (ConcernsValues(rule)) return new PageOrigin(value, component is null ? [] : [new RelatedLocation(component, "the component that writes it")], IsValue: true);
        return component is null ? new PageOrigin(value, []) : new PageOrigin(component, [new RelatedLocation(value, "the value that it shows")]);
    }

    /// <summary>The file of the innermost component around a place. Of several classes the last says most.</summary>
    private SourceLocation? ComponentOf(IReadOnlyList<OpenElement> open)
    {
        foreach (var element in open.Reverse())
        {
            foreach (var name in AttributeOf(element, "class").Split(' ').Reverse())
                if (components.TryGetValue(name, out var file)) return new SourceLocation(file);
        }

        return null;
    }

    /// <summary>The value that an element shows whole: its address, its picture, its text, or the text it begins with.</summary>
    private SourceLocation? ValueOf(IReadOnlyList<OpenElement> open, string html, string page)
    {
        var shown = ShownBy(open[^1], html).Where(text => text.Length > 1).ToList();
        if (shown.Count == 0 || !_sources.TryGetValue(page, out var files)) return null;
        var clinic = open.Reverse().Select(element => AttributeOf(element, "data-clinic")).FirstOrDefault(id => id.Length > 0) ?? "";
        var own = $"input/clinics/{clinic}/";
        var ordered = files.OrderBy(file => file.StartsWith(own, StringComparison.Ordinal) ? 0 : 1).ToList();
        foreach (var text in shown)
        {
            foreach (var file in ordered)
                if (values(file).FirstOrDefault(value => Blanks().Replace(value.Value, " ").Trim() == text) is { } found) return found.Location;
        }

        return null;
    }

    private static IEnumerable<string> ShownBy(OpenElement element, string html)
    {
        foreach (var name in Telling)
        {
            var value = AttributeOf(element, name);
            yield return Scheme().Replace(value, "");
        }

        var pieces = Tags().Split(OpenElements.ContentOf(html, element, LongestText).ToString())
            .Select(piece => Blanks().Replace(WebUtility.HtmlDecode(piece), " ").Trim()).Where(piece => piece.Length > 0).ToList();
        yield return string.Join(' ', pieces);
        if (pieces.Count > 0) yield return pieces[0];
    }

    private static string AttributeOf(OpenElement element, string name)
    {
        foreach (Match match in Attribute().Matches(element.Tag))
            if (match.Groups[1].ValueSpan.Equals(name, StringComparison.OrdinalIgnoreCase)) return WebUtility.HtmlDecode(match.Groups[2].Value).Trim();
        return "";
    }

    /// <summary>Links, metadata, privacy, and what is said; all else is how it is said.</summary>
    private static bool ConcernsValues(DiagnosticDescriptor rule) =>
        rule.Id.StartsWith("CLN4", StringComparison.Ordinal) || rule.Id.StartsWith("CLN61", StringComparison.Ordinal)
        || rule.Id.StartsWith("CLN80", StringComparison.Ordinal)
        || rule.Id is "CLN5002" or "CLN5009" or "CLN5012" or "CLN5013" or "CLN5018" or "CLN5019" or "CLN5020" or "CLN5021" or "CLN5026" or "CLN5038";

    [GeneratedRegex("""\s([a-zA-Z-]+)="([^"]*)"(?=[\s/>])""")]
    private static partial Regex Attribute();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("^(tel|mailto):")]
    private static partial Regex Scheme();
}
