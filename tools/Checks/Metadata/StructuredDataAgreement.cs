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
            foreach (var address in StructuredData.ValuesOf(node, "address")) Address(address);
            foreach (var hours in StructuredData.ValuesOf(node, "openingHoursSpecification")) Hours(StructuredData.TextOf(hours, "opens"), StructuredData.TextOf(hours, "closes"));
            foreach (var hours in StructuredData.ValuesOf(node, "openingHours").Where(hours => hours.ValueKind == JsonValueKind.String))
                foreach (Match range in Range().Matches(hours.GetString()!)) Hours(range.Groups[1].Value, range.Groups[2].Value);
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

    private void Address(JsonElement address)
    {
        var (street, code) = (StructuredData.TextOf(address, "streetAddress"), StructuredData.TextOf(address, "postalCode"));
        var words = Letters(_visible.Value.Words);
        if (street is { Length: > 3 } && !words.Contains(Letters(street), StringComparison.Ordinal) && (_visible.Value.HasAddress || (code is { Length: > 3 } && words.Contains(Letters(code), StringComparison.Ordinal))))
            report(StructuredDataRules.Disagrees, ["the street", street, "shows another"]);
        if (code is { Length: > 3 } && street is { Length: > 3 } && words.Contains(Letters(street), StringComparison.Ordinal) && !words.Contains(Letters(code), StringComparison.Ordinal) && _visible.Value.HasAddress)
            report(StructuredDataRules.Disagrees, ["the postal code", code, "does not show it"]);
    }

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    private void Hours(string? opens, string? closes)
    {
        var shown = TimeLike().Matches(_visible.Value.Words).Select(Minutes).ToHashSet();
        if (shown.Count < 2) return;
        foreach (var time in new[] { opens, closes })
            if (time is { Length: >= 5 } && TimeOnly.TryParse(time[..5], CultureInfo.InvariantCulture, out var wanted) && !shown.Contains((wanted.Hour * 60) + wanted.Minute))
                report(StructuredDataRules.Disagrees, ["the opening hours", time[..5], "shows other times"]);
    }

    private static int Minutes(Match match)
    {
        if (match.Groups["word"].Success) return match.Value == "noon" ? 12 * 60 : 0;
        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture) % 24;
        var minute = match.Groups["minute"].Value is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value;
        if (half.StartsWith('p') && hour < 12) hour += 12;
        if (half.StartsWith('a') && hour == 12) hour = 0;
        return (hour * 60) + minute;
    }

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

    [GeneratedRegex(@"(\d{2}:\d{2})\s?-\s?(\d{2}:\d{2})")]
    private static partial Regex Range();

    [GeneratedRegex(@"\+?\(?\d[\d\s().\-]{7,18}\d")]
    private static partial Regex PhoneLike();

    [GeneratedRegex(@"(?<![\d:.])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?<half>[ap])\.?m\b|(?<![\d:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?!\d)|(?<word>noon|midnight)")]
    private static partial Regex TimeLike();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}")]
    private static partial Regex DateLike();
}
