using ClinicSite.Checks;
using ClinicSite.Text;

namespace ClinicSite.Model;

/// <summary>The law and the emergency numbers a site stands under; picks rule packs.</summary>
public enum Jurisdiction
{
    /// <summary>United States.</summary>
    US,

    /// <summary>United Kingdom.</summary>
    GB,
}

/// <summary>Which page search engines are told is the original of a clinic's page on a condition.</summary>
public enum CanonicalPolicy
{
    /// <summary>The group's page on the condition.</summary>
    Group,

    /// <summary>The clinic's own page.</summary>
    Clinic,
}

/// <summary>How citations and references are printed.</summary>
public enum CitationStyle
{
    /// <summary>AMA Manual of Style, 11th edition: numbered by first citation.</summary>
    Ama,

    /// <summary>NLM, Citing Medicine (Vancouver), citation-sequence.</summary>
    Nlm,

    /// <summary>APA Publication Manual, 7th edition: author and year.</summary>
    Apa,
}

/// <summary><c>input/site.yml</c>: what holds for the whole group.</summary>
public sealed record SiteSettings
{
    /// <summary>The group's name.</summary>
    public required string Name { get; init; }

    /// <summary>One or two sentences for the home page; may be empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The address the site is served at, without a trailing slash.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>BCP 47 language tag of the sources without a language in their name.</summary>
    public required string Language { get; init; }

    /// <summary>The law the site stands under.</summary>
    public Jurisdiction Jurisdiction { get; init; }

    /// <summary>Which page of a clinic × condition is the original.</summary>
    public CanonicalPolicy Canonical { get; init; }

    /// <summary>The style of every page that names none.</summary>
    public CitationStyle CitationStyle { get; init; }

    /// <summary>The group's colour and pictures.</summary>
    public required Brand Brand { get; init; }

    /// <summary>Numbers that belong to no clinic: <c>crisis</c>, <c>emergency</c> and others.</summary>
    public IReadOnlyList<PhoneEntry> Phones { get; init; } = [];

    /// <summary>What care cards say that editors leave empty.</summary>
    public IReadOnlyList<CareBlock> Blocks { get; init; } = [];

    /// <summary>Slugs of the site pages linked from every footer, in order.</summary>
    public IReadOnlyList<string> Footer { get; init; } = [];

    /// <summary>What follows a review that is overdue or out of step with the text.</summary>
    public ReviewPolicy Review { get; init; } = new(60, true);

    /// <summary>What is asked of references because time passes.</summary>
    public ReferencePolicy References { get; init; } = new(null, null);

    /// <summary>The checks a build must pass to be published, and how they look.</summary>
    public CheckSettings Checks { get; init; } = CheckSettings.Default;

    /// <summary>The number with this id, or null.</summary>
    public PhoneEntry? Phone(string id) => Phones.FirstOrDefault(phone => phone.Id == id);
}

/// <summary>What follows a review that is overdue or out of step with the text.</summary>
/// <param name="GraceDays">Days after which an overdue review becomes an error.</param>
/// <param name="ChangedSinceReviewIsError">Whether text edited after its review is an error rather than a warning.</param>
public sealed record ReviewPolicy(int GraceDays, bool ChangedSinceReviewIsError);

/// <summary>What a care card says wherever an editor leaves it empty: the words of the whole group.</summary>
/// <param name="Name">The container's name: <c>crisis</c>, <c>off-label</c>.</param>
/// <param name="Heading">Its heading in Markdown; null where the theme's own will do.</param>
/// <param name="Text">Its words in Markdown.</param>
public sealed record CareBlock(string Name, Sourced<string>? Heading, Sourced<string> Text);

/// <summary>What is asked of references because time passes.</summary>
/// <param name="MaxAgeYears">A cited work may be so many years old; null for any age.</param>
/// <param name="VerifiedWithinDays">A cited work was compared with its source within so many days; null where nobody asks.</param>
public sealed record ReferencePolicy(int? MaxAgeYears, int? VerifiedWithinDays);

/// <summary>A colour and pictures that tell one clinic from another.</summary>
/// <param name="Hue">OKLCH hue in degrees, 120 to 300; lightness and chroma belong to the theme, so that contrast holds at every hue.</param>
/// <param name="Logo">The mark, or null.</param>
/// <param name="Image">The picture shown where a page is shared, or null.</param>
public sealed record Brand(int Hue, ImageRef? Logo, ImageRef? Image);

/// <summary>A picture as pages refer to it.</summary>
/// <param name="Url">Root-relative address in the output, with its fingerprint: <c>/assets/logo.1a2b3c4d.svg</c>.</param>
/// <param name="Width">Width in CSS pixels.</param>
/// <param name="Height">Height in CSS pixels.</param>
public sealed record ImageRef(string Url, int Width, int Height);
