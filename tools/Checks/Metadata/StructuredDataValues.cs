using System.Globalization;
using System.Text.Json;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Metadata;

/// <summary>Values of JSON-LD that contradict each other, or the calendar.</summary>
internal sealed class StructuredDataValues(Page page, Site site, Action<DiagnosticDescriptor, object?[]> report)
{
    private static readonly string[] Past = ["lastReviewed", "dateModified", "dateCreated"];

    public void Judge(JsonElement node)
    {
        Twice(node);
        Hours(node);
        Rating(node);
        Language(node);
        foreach (var name in Past)
            if (StructuredData.TextOf(node, name) is { Length: >= 10 } text && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && site.Target.Today is { } today && date > today.AddDays(1))
                report(StructuredDataRules.Invalid, [name, $"{text[..10]} lies in the future"]);
    }

    /// <summary>Of a name that is given twice, programs read one value or the other.</summary>
    private void Twice(JsonElement node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in node.EnumerateObject())
            if (!seen.Add(property.Name)) report(StructuredDataRules.Invalid, [property.Name, "it is given twice in one object"]);
    }

    private void Hours(JsonElement node)
    {
        foreach (var day in StructuredData.ValuesOf(node, "dayOfWeek").Where(day => day.ValueKind == JsonValueKind.String))
        {
            var name = day.GetString()!.Trim().Split('/')[^1];
            if (name != "PublicHolidays" && (ShownDays.NumberOf(name) is var number && (number < 0 || !ShownDays.NameOf(number).Equals(name, StringComparison.OrdinalIgnoreCase)))) report(StructuredDataRules.Invalid, ["dayOfWeek", $"“{name}” is no day such as Monday"]);
        }

        if (StructuredData.Has(node, "opens") != StructuredData.Has(node, "closes")) report(StructuredDataRules.Incomplete, ["OpeningHoursSpecification", StructuredData.Has(node, "opens") ? "closes" : "opens"]);
    }

    private void Rating(JsonElement node)
    {
        if (Number(node, "ratingValue") is not { } value) return;
        var (worst, best) = (Number(node, "worstRating") ?? 0, Number(node, "bestRating") ?? 5);
        if (value < worst || value > best) report(StructuredDataRules.Invalid, ["ratingValue", $"{value.ToString(CultureInfo.InvariantCulture)} lies outside the scale, which ends at {best.ToString(CultureInfo.InvariantCulture)}"]);
    }

    private static double? Number(JsonElement node, string name) =>
        StructuredData.ValuesOf(node, name).FirstOrDefault() is { ValueKind: JsonValueKind.Number or JsonValueKind.String } value && double.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A page that says of itself in which language it is says the same in its html element.</summary>
    private void Language(JsonElement node)
    {
        if (!StructuredData.TypesOf(node).Any(type => type.EndsWith("Page", StringComparison.Ordinal) || type.EndsWith("Article", StringComparison.Ordinal))) return;
        var said = StructuredData.ValuesOf(node, "inLanguage").Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!).ToList();
        if (said is [{ Length: > 1 } one] && page.Head.Language is { Length: > 1 } written && Primary(one) is { Length: 2 or 3 } && Primary(one) != Primary(written) && IsOwn(node))
            report(StructuredDataRules.Disagrees, ["the language", one, $"says that it is written in “{written}”"]);
    }

    private bool IsOwn(JsonElement node) => StructuredData.TextOf(node, "url") is not { } address || site.PageAt(page.Path, address) is var named && (named < 0 || named == page.Index);

    private static string Primary(string language) => language.Split('-', '_')[0].ToLowerInvariant();
}
