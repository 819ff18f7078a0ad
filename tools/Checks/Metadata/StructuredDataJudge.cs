using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Metadata;

/// <summary>Judges the JSON-LD of a page: what is missing, what cannot be, what leads nowhere, what the page contradicts.</summary>
/// <param name="page">The page.</param>
/// <param name="site">The site.</param>
/// <param name="offset">Where the script stands.</param>
internal sealed partial class StructuredDataJudge(Page page, Site site, int offset)
{
    private static readonly string[] Addresses = ["url", "image", "logo", "item", "contentUrl", "thumbnailUrl", "mainEntityOfPage"];
    private static readonly string[] NoAddresses = ["@id", "@context", "@type", "@vocab", "urlTemplate", "target"];
    private static readonly string[] Dates = ["datePublished", "dateModified", "dateCreated", "lastReviewed", "uploadDate", "startDate", "endDate", "validFrom", "validThrough", "birthDate", "foundingDate"];

    public void Judge(StructuredData data)
    {
        foreach (var node in data.Top)
            if (StructuredData.TypesOf(node).Length == 0 && !node.TryGetProperty("@id", out _)) Report(StructuredDataRules.Incomplete, "root", "@type");
        foreach (var node in data.All)
        {
            Needs(node);
            Values(node);
            new StructuredDataValues(page, site, Report).Judge(node);
        }

        new StructuredDataAgreement(page, Report).Judge(data);
    }

    private void Report(Diagnostics.DiagnosticDescriptor rule, params object?[] arguments) => page.Report(MetadataRuleSet.Name, offset, rule, arguments);

    private void Needs(JsonElement node)
    {
        var types = StructuredData.TypesOf(node);
        foreach (var type in types)
            if (StructuredDataTypes.MeantBy(type) is { } meant) Report(StructuredDataRules.Invalid, "@type", $"“{type}” is no type; “{meant}” may be meant");
        // A node that only names another by its id is described where that is.
        if (node.TryGetProperty("@id", out _) && node.EnumerateObject().All(property => property.Name is "@id" or "@type" or "@context" or "name" or "url")) return;
        foreach (var need in StructuredDataTypes.NeedsOf(types))
            if (!need.Split('|').Any(name => StructuredData.Has(node, name))) Report(StructuredDataRules.Incomplete, types[0], need.Split('|')[0]);
        if (types.Contains("BreadcrumbList")) Breadcrumbs(node);
    }

    private void Breadcrumbs(JsonElement list)
    {
        var items = StructuredData.ValuesOf(list, "itemListElement").ToList();
        for (var index = 0; index < items.Count; index++)
        {
            var item = items[index];
            if (item.ValueKind != JsonValueKind.Object) continue;
            var position = StructuredData.ValuesOf(item, "position").FirstOrDefault();
            if (position.ValueKind != JsonValueKind.Undefined && position.ToString() != (index + 1).ToString(CultureInfo.InvariantCulture))
                Report(StructuredDataRules.Invalid, "position", $"the breadcrumb at place {index + 1} says {position}");
            var target = StructuredData.ValuesOf(item, "item").FirstOrDefault();
            if (!StructuredData.Has(item, "name") && !StructuredData.Has(target, "name")) Report(StructuredDataRules.Incomplete, "ListItem", "name");
            if (index < items.Count - 1 && !StructuredData.Has(item, "item")) Report(StructuredDataRules.Incomplete, "ListItem", "item");
        }
    }

    private void Values(JsonElement node)
    {
        foreach (var name in Addresses)
            foreach (var value in StructuredData.ValuesOf(node, name)) Address(name, value);
        foreach (var property in node.EnumerateObject().Where(property => !Addresses.Contains(property.Name) && !NoAddresses.Contains(property.Name)))
            foreach (var value in StructuredData.ValuesOf(node, property.Name).Where(value => value.ValueKind == JsonValueKind.String && value.GetString()!.StartsWith("http", StringComparison.Ordinal) && !value.GetString()!.Contains(' ', StringComparison.Ordinal))) Address(property.Name, value);
        foreach (var name in Dates)
            foreach (var value in StructuredData.ValuesOf(node, name))
                if (value.ValueKind == JsonValueKind.String && !IsDate(value.GetString()!)) Report(StructuredDataRules.Invalid, name, $"“{value.GetString()}” is no date such as 2026-11-23");
        if (Date(node, "datePublished") is { } published && Date(node, "dateModified") is { } modified && modified < published)
            Report(StructuredDataRules.Invalid, "dateModified", "it lies before datePublished");
        if (StructuredData.TextOf(node, "telephone") is { } phone && PhoneAddress.FaultOf("tel:" + phone) is { } wrong) Report(StructuredDataRules.Invalid, "telephone", $"“{phone}”: {wrong}");
        if (StructuredData.TextOf(node, "email") is { } mail && MailAddress.FaultOf("mailto:" + mail.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase)) is { } noMail) Report(StructuredDataRules.Invalid, "email", $"“{mail}”: {noMail}");
        foreach (var hours in StructuredData.ValuesOf(node, "openingHours"))
            if (hours.ValueKind == JsonValueKind.String && !Hours().IsMatch(hours.GetString()!)) Report(StructuredDataRules.Invalid, "openingHours", $"“{hours.GetString()}” is not written as “Mo-Fr 08:00-17:00”");
        foreach (var name in (string[])["opens", "closes"])
            if (StructuredData.TextOf(node, name) is { } time && !Time().IsMatch(time)) Report(StructuredDataRules.Invalid, name, $"“{time}” is no time such as 08:00");
        Coordinates(node);
    }

    private void Address(string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String || value.GetString() is not { } text) return;
        if (text.Trim().Length == 0) Report(StructuredDataRules.AddressWrong, name, text, "it is empty");
        else if (WholeAddress.FaultOfAny(site, page.Path, text.Trim()) is { } fault) Report(StructuredDataRules.AddressWrong, name, text, fault);
    }

    private void Coordinates(JsonElement node)
    {
        foreach (var (name, most) in (ReadOnlySpan<(string, double)>)[("latitude", 90), ("longitude", 180)])
        {
            var value = StructuredData.ValuesOf(node, name).FirstOrDefault();
            if (value.ValueKind is not (JsonValueKind.Number or JsonValueKind.String)) continue;
            if (!double.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var degrees) || Math.Abs(degrees) > most) Report(StructuredDataRules.Invalid, name, $"“{value}” is no number of degrees up to {most}");
        }
    }

    private static DateTimeOffset? Date(JsonElement node, string name) =>
        StructuredData.TextOf(node, name) is { } text && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    private static bool IsDate(string text) => Iso().IsMatch(text) && (text.Length < 10 || DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^((Mo|Tu|We|Th|Fr|Sa|Su|PH)(-(Mo|Tu|We|Th|Fr|Sa|Su))?([, ]+(Mo|Tu|We|Th|Fr|Sa|Su|PH)(-(Mo|Tu|We|Th|Fr|Sa|Su))?)*)(\s+([01]\d|2[0-4]):[0-5]\d\s?-\s?([01]\d|2[0-4]):[0-5]\d(,\s?([01]\d|2[0-4]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d)*)?$")]
    private static partial Regex Hours();

    [GeneratedRegex(@"^([01]\d|2[0-4]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d{2}:\d{2})?$")]
    private static partial Regex Time();
}
