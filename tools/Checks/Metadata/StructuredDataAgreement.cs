using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Metadata;

/// <summary>Compares what the JSON-LD says of a clinic with what visitors read. What a page does not show at all contradicts nothing.</summary>
internal sealed partial class StructuredDataAgreement(Page page, Action<DiagnosticDescriptor, object?[]> report)
{
    private readonly Lazy<VisibleText> _visible = new(() => VisibleText.Of(page));

    public void Judge(StructuredData data)
    {
        foreach (var node in data.All.Where(IsPlace))
        {
            Name(node);
            Phone(node);
            foreach (var address in StructuredData.ValuesOf(node, "address")) new AddressAgreement(_visible.Value, report).Judge(address);
            new HoursAgreement(_visible.Value, report).Judge(node);
        }

        foreach (var node in data.Top)
            foreach (var (name, words) in (ReadOnlySpan<(string, string)>)[("lastReviewed", "review"), ("dateModified", "updated|modified"), ("datePublished", "published")])
                if (StructuredData.TextOf(node, name) is { Length: >= 10 } date) Date(name, words, date[..10]);
    }

    /// <summary>A place that patients come to, or an organisation that says where it is.</summary>
    private static bool IsPlace(JsonElement node)
    {
        var types = StructuredData.TypesOf(node);
        return StructuredDataTypes.IsBusiness(types) || (types.Any(type => type.EndsWith("Organization", StringComparison.Ordinal)) && (StructuredData.Has(node, "telephone") || StructuredData.Has(node, "address")));
    }

    private void Name(JsonElement node)
    {
        if (StructuredData.TextOf(node, "name") is not { Length: > 0 } name) return;
        var words = _visible.Value.Words;
        if (words.Contains(Spaces.Collapse(name).ToLowerInvariant(), StringComparison.Ordinal)) return;
        // A page that shows no other clinic's name beside it says nothing against this one.
        var first = name.ToLowerInvariant().Split(' ')[0];
        if (first.Length > 3 && words.Contains(first, StringComparison.Ordinal)) report(StructuredDataRules.Disagrees, ["the name", name, "writes it otherwise"]);
        else if (StructuredData.Has(node, "telephone") && Phones().Count > 0) report(StructuredDataRules.Disagrees, ["the name", name, "does not show it"]);
    }

    private void Phone(JsonElement node)
    {
        if (StructuredData.TextOf(node, "telephone") is not { } phone) return;
        var (digits, shown) = (Digits(phone), Phones());
        if (digits.Length < 7 || shown.Count == 0 || shown.Any(other => IsSame(digits, other))) return;
        report(StructuredDataRules.Disagrees, ["the telephone", phone, $"shows {shown[0]}"]);
    }

    private List<string> Phones() =>
    [
        .. _visible.Value.Phones.Select(Digits), .. PhoneLike().Matches(_visible.Value.Words).Select(match => Digits(match.Value)).Where(digits => digits.Length is >= 9 and <= 15),
    ];

    private static bool IsSame(string one, string other)
    {
        var length = Math.Min(Math.Min(one.Length, other.Length), 10);
        return length >= 7 && one.TrimStart('0')[^Math.Min(one.TrimStart('0').Length, length)..].EndsWith(other.TrimStart('0')[^Math.Min(other.TrimStart('0').Length, length)..], StringComparison.Ordinal);
    }

    private static string Digits(string text) => string.Concat(text.Split(';', ',')[0].Where(char.IsAsciiDigit));

    private void Date(string name, string words, string date)
    {
        if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var wanted)) return;
        foreach (Match match in DateLike().Matches(_visible.Value.Words))
        {
            var before = _visible.Value.Words[Math.Max(0, match.Index - 45)..match.Index];
            if (!words.Split('|').Any(word => before.Contains(word, StringComparison.Ordinal)) || before.Contains("next", StringComparison.Ordinal) || before.Contains("due", StringComparison.Ordinal)) continue;
            if (!DateOnly.TryParse(match.Value.Replace("sept ", "sep ", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var shown)) continue;
            if (shown == wanted) return;
            // The word next to the date says which of several dates it is.
            if (words.Split('|').Max(word => before.LastIndexOf(word, StringComparison.Ordinal)) < Others(words).Max(word => before.LastIndexOf(word, StringComparison.Ordinal))) continue;
            report(StructuredDataRules.Disagrees, [name, date, $"says “{match.Value}”"]);
            return;
        }
    }

    private static IEnumerable<string> Others(string words) => ((string[])["review", "updated", "modified", "published"]).Except(words.Split('|'));

    [GeneratedRegex(@"\+?\(?\d[\d\s().\-]{7,18}\d")]
    private static partial Regex PhoneLike();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}")]
    private static partial Regex DateLike();
}
