using System.Globalization;
using System.Text.RegularExpressions;
using ClinicSite.Build.Markdown;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using Markdig.Syntax;

namespace ClinicSite.Editorial.References;

/// <summary>
/// A year in the text that is not the reference's: only where an author's family name and the year stand right before the
/// citation, "Smith et al. (2015) [@smith2016]" or "In 2015, Smith and colleagues [@smith2016]", for other years mean other things.
/// </summary>
internal static partial class YearRule
{
    public static void Check(CitedText leaf, ParsedText text, Bibliography bibliography, DiagnosticBag diagnostics)
    {
        if (leaf.Citations.Count == 0) return;
        var (from, index) = (0, 0);
        for (var at = leaf.Prose.IndexOf(CitedText.Mark, StringComparison.Ordinal); at >= 0; at = leaf.Prose.IndexOf(CitedText.Mark, at + 1))
        {
            CheckCitation(leaf.Prose[from..at], leaf.Citations[index++], text, bibliography, diagnostics);
            from = at + 1;
        }
    }

    private static void CheckCitation(string before, CitationInline citation, ParsedText text, Bibliography bibliography, DiagnosticBag diagnostics)
    {
        var found = NameThenYear().Match(before);
        if (!found.Success) found = YearThenName().Match(before);
        if (!found.Success) return;
        var (name, year) = (Nominative(found.Groups["name"].Value), int.Parse(found.Groups["year"].ValueSpan, CultureInfo.InvariantCulture));
        var theirs = citation.Items.Select((item, index) => (Item: bibliography.Find(item.Key), Offset: citation.Offsets[index]))
            .Where(work => work.Item is { Issued.Year: not null } item && IsFirstAuthor(item, name)).ToList();
        if (theirs.Count == 0 || theirs.Any(work => work.Item!.Issued!.Year == year)) return;
        var (item, offset) = theirs[0];
        diagnostics.Add(ReferenceUseRules.OtherYear, text.LocationOf(new SourceSpan(offset, offset + item!.Id.Length - 1)), name, year, item.Id, item.Issued!.Year!);
    }

    private static string Nominative(string name) => name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;

    private static bool IsFirstAuthor(CslItem item, string name)
    {
        var author = item.Author.Count > 0 ? item.Author[0] : item.Editor.Count > 0 ? item.Editor[0] : null;
        if (author is null) return false;
        var family = author.IsLiteral ? author.Literal : author.Family;
        return family.Equals(name, StringComparison.OrdinalIgnoreCase) || family.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase);
    }

    private const string Name = @"(?<![\p{L}'’-])(?<name>\p{Lu}[\p{L}'’-]*\p{L})(?:\s+et\s+al\.?|\s+and\s+(?:his\s+|her\s+|their\s+)?(?:colleagues|co-?workers|others|team)|\s+(?:and|&)\s+\p{Lu}[\p{L}'’-]+)?";

    private const string Year = @"(?<year>(?:19|20)[0-9]{2})[a-z]?";

    [GeneratedRegex(Name + @",?\s*[(\[]?" + Year + @"[)\],]*\s*$")]
    private static partial Regex NameThenYear();

    [GeneratedRegex(@"\b[Ii]n\s+" + Year + @",?\s+" + Name + @"\s*$")]
    private static partial Regex YearThenName();
}
