using ClinicSite.Citations.Formatting;
using ClinicSite.Citations.Reading;
using ClinicSite.Citations.Verification.Comparing;

namespace ClinicSite.Citations.Importing;

/// <summary>Says where two records of one work disagree, and not where they only write the same thing otherwise.</summary>
internal static class Differences
{
    private static readonly string[] Texts = ["type", "title", "volume", "issue", "page", "DOI", "PMID", "PMCID", "edition", "publisher"];

    public static IEnumerable<ImportDifference> Between(Work ours, Work theirs)
    {
        foreach (var name in Texts)
        {
            var (left, right) = (ours.Text(name), theirs.Text(name));
            if (left.Length > 0 && right.Length > 0 && Comparable(name, left) != Comparable(name, right)) yield return new ImportDifference(name, left, right);
        }

        if (ours.Year.Length > 0 && theirs.Year.Length > 0 && ours.Year != theirs.Year) yield return new ImportDifference("issued", ours.Year, theirs.Year);
        if (Families(ours) is { Length: > 0 } names && Families(theirs) is { Length: > 0 } others && TextFold.Letters(names) != TextFold.Letters(others))
            yield return new ImportDifference("author", names, others);
    }

    private static string Comparable(string name, string text) => name == "page" ? PageRanges.Expand(text, "-") : TextFold.Letters(text);

    private static string Families(Work work) => work.Find("author") is { Kind: JsonKind.Array } list
        ? string.Join(", ", list.Elements.Select(name => (name.Get("family") ?? name.Get("literal"))?.Text ?? "")) : "";
}
