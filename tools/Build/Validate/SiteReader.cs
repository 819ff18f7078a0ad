using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>Reads <c>input/site.yml</c>.</summary>
internal static class SiteReader
{
    /// <summary>The settings with the places of what other files must confirm.</summary>
    public sealed record Result(SiteSettings Settings, IReadOnlyList<Sourced<string>> Footer);

    public static Result Read(FieldReader fields, InputFile file, ImageCatalog images)
    {
        var name = fields.Text("name", required: true)?.Value ?? "";
        var summary = fields.Prose("summary") ?? "";
        var baseUrl = fields.Url("baseUrl", required: true, origin: true) ?? "";
        var language = Language(fields);
        var footer = fields.List("footer");
        var settings = new SiteSettings
        {
            Name = name,
            Summary = summary,
            BaseUrl = baseUrl,
            Language = language,
            Jurisdiction = fields.Choice("jurisdiction", Jurisdiction.US, ("US", Jurisdiction.US), ("GB", Jurisdiction.GB)),
            Canonical = fields.Choice("canonical", CanonicalPolicy.Group, ("group", CanonicalPolicy.Group), ("clinic", CanonicalPolicy.Clinic)),
            CitationStyle = Style(fields) ?? CitationStyle.Ama,
            Brand = BrandReader.Read(fields, file, images),
            Phones = Phones(fields),
            Blocks = Blocks(fields),
            Footer = [.. footer.Select(page => page.Value)],
            Review = Review(fields),
            References = References(fields),
            Checks = CheckSettingsReader.Read(fields),
        };
        fields.Finish();
        return new Result(settings, footer);
    }

    /// <summary>The field <c>citationStyle</c>.</summary>
    public static CitationStyle? Style(FieldReader fields) => fields.Text("citationStyle") is { } text
        ? fields.ToChoice(text, "citationStyle", ("ama", CitationStyle.Ama), ("nlm", CitationStyle.Nlm), ("apa", CitationStyle.Apa))
        : null;

    private static string Language(FieldReader fields)
    {
        if (fields.Text("language") is not { } text) return "en-US";
        var parts = text.Value.Split('-');
        if (parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit))) return text.Value;
        fields.Diagnostics.Add(YamlRules.NotAChoice, text.Location, text.Value, "language", "en-US, en-GB, es, or another language tag");
        return "en-US";
    }

    private static List<PhoneEntry> Phones(FieldReader fields)
    {
        var phones = new List<PhoneEntry>();
        foreach (var (key, value) in fields.Free("phones"))
        {
            if (!Slug.IsValid(key.Value)) fields.Diagnostics.Add(YamlRules.BadId, key.Location, key.Value, Slug.Suggest(key.Value));
            foreach (var phone in FieldReader.GroupsOf([value], key.Value, "in a phone", fields.Diagnostics))
            {
                var label = phone.Text("label", required: true)?.Value;
                var number = phone.Phone(shortCodes: true);
                phone.Finish();
                if (label is not null && number is not null) phones.Add(new PhoneEntry(key.Value, label, number));
            }
        }

        return phones;
    }

    /// <summary>What empty care cards say, and nothing else of the file; nothing where it cannot be read.</summary>
    public static IReadOnlyList<CareBlock> BlocksOf(InputFile file)
    {
        var ignored = new DiagnosticBag();
        return TextLoader.Load(file, ignored) is { } source && YamlReader.Read(source, ignored) is YamlMapping site
            ? Blocks(new FieldReader(site, "in site.yml", site.Location, ignored)) : [];
    }

    /// <summary>The field <c>blocks</c>: what empty care cards say.</summary>
    public static IReadOnlyList<CareBlock> Blocks(FieldReader fields)
    {
        var blocks = new List<CareBlock>();
        foreach (var (key, value) in fields.Free("blocks"))
        {
            if (!Containers.Levels.ContainsKey(key.Value))
                fields.Diagnostics.Add(YamlRules.NotAChoice, key.Location, key.Value, "blocks", string.Join(", ", Containers.Levels.Keys));
            foreach (var block in FieldReader.GroupsOf([value], key.Value, "in a block", fields.Diagnostics))
            {
                var (heading, text) = (block.Text("heading"), block.Text("text", required: true));
                block.Finish();
                if (text is not null) blocks.Add(new CareBlock(key.Value, heading, text));
            }
        }

        return blocks;
    }

    private static ReviewPolicy Review(FieldReader fields)
    {
        if (fields.Group("review", "in review") is not { } review) return new ReviewPolicy(60, true);
        var policy = new ReviewPolicy(
            review.Number("graceDays", 60, 0, 3650),
            review.Choice("changedSinceReview", true, ("error", true), ("warning", false)));
        review.Finish();
        return policy;
    }

    private static ReferencePolicy References(FieldReader fields)
    {
        if (fields.Group("references", "in references") is not { } references) return new ReferencePolicy(null, null);
        var policy = new ReferencePolicy(
            references.Number("maxAgeYears", 0, 1, 200) is > 0 and var years ? years : null,
            references.Number("verifiedWithinDays", 0, 1, 36500) is > 0 and var days ? days : null);
        references.Finish();
        return policy;
    }
}
