using System.Text.RegularExpressions;
using ClinicSite.Citations.Formatting;
using ClinicSite.Citations.Verification.Records;

namespace ClinicSite.Citations.Verification.Comparing;

/// <summary>Compares volume, issue and pages, whatever their dashes, prefixes and shortenings.</summary>
internal static partial class NumberComparison
{
    public static FieldVerdict CompareVolume(CslItem item, SourceRecord record) =>
        Compare("volume", item.Volume, record.Volume, IsSupplementElsewhere(item, record));

    public static FieldVerdict CompareIssue(CslItem item, SourceRecord record) =>
        Compare("issue", item.Issue, record.Issue, IsSupplementElsewhere(item, record));

    public static FieldVerdict ComparePages(CslItem item, SourceRecord record)
    {
        if (record.Pages.Count == 0) return new FieldVerdict("page", Agreement.Unknown);
        string[] ours = [.. new[] { item.Page, item.IsSerial() ? item.Number : "" }.Where(pages => pages.Length > 0)];
        if (ours.Length == 0) return new FieldVerdict("page", Agreement.Missing, "", record.Pages[0]);
        return ours.Any(pages => record.Pages.Any(other => AreSamePages(pages, other)))
            ? new FieldVerdict("page", Agreement.Agrees)
            : new FieldVerdict("page", Agreement.Differs, ours[0], string.Join(" or ", record.Pages.Distinct()));
    }

    public static bool AreSamePages(string ours, string theirs)
    {
        var (left, right) = (Spread(ours), Spread(theirs));
        if (left == right || (left.Contains('-', StringComparison.Ordinal) == right.Contains('-', StringComparison.Ordinal) && Bare(left) == Bare(right))) return true;
        // Many records have the first page alone.
        return left.StartsWith(right + "-", StringComparison.Ordinal) || right.StartsWith(left + "-", StringComparison.Ordinal);
    }

    /// <summary><c>84 Suppl 1</c> is a volume here, and a volume and an issue there.</summary>
    private static bool IsSupplementElsewhere(CslItem item, SourceRecord record) =>
        record.Volume.Length > 0 && Plain(item.Volume + item.Issue) == Plain(record.Volume + record.Issue);

    private static FieldVerdict Compare(string field, string ours, string theirs, bool isSameTogether)
    {
        if (theirs.Length == 0) return new FieldVerdict(field, Agreement.Unknown);
        if (isSameTogether) return new FieldVerdict(field, Agreement.Agrees);
        if (ours.Length == 0) return new FieldVerdict(field, Agreement.Missing, "", theirs);
        return Plain(ours) == Plain(theirs)
            ? new FieldVerdict(field, Agreement.Agrees)
            : new FieldVerdict(field, Agreement.Differs, ours, theirs);
    }

    /// <summary>Letters, digits and plain hyphens, without <c>vol.</c> and <c>no.</c> and noughts in front.</summary>
    private static string Plain(string number)
    {
        var plain = Noise().Replace(Dash().Replace(number.ToLowerInvariant(), "-").Replace("supplement", "suppl", StringComparison.Ordinal), "");
        return plain.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : plain;
    }

    /// <summary><c>1408-26; quiz 1430</c> and <c>1408–1426.e3</c> as <c>1408-1426</c>.</summary>
    private static string Spread(string pages)
    {
        var first = AfterPages().Replace(Dash().Replace(pages, "-").Trim(), "").Replace(" ", "", StringComparison.Ordinal);
        return PageRanges.Expand(first, "-").ToLowerInvariant() switch
        {
            var range when range.Split('-') is [var from, var to] && from == to => from,
            var range => range,
        };
    }

    /// <summary>An article number with and without the letter before it: <c>e123</c>, <c>n71</c>.</summary>
    private static string Bare(string pages) => LetterBefore().Replace(pages, "$1");

    [GeneratedRegex(@"\s*[-‐‑‒–—−/]+\s*")]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(vol(ume)?|no|nr|issue|iss|v)\b\.?|[\s.,()]")]
    private static partial Regex Noise();

    [GeneratedRegex(@"^(pp?\.?|art(icle)?\.?)\s*(?=\S*\d)|;.*$|\.e\d+$|\.$", RegexOptions.IgnoreCase)]
    private static partial Regex AfterPages();

    [GeneratedRegex(@"(?<=^|-)[a-z](\d)")]
    private static partial Regex LetterBefore();
}
