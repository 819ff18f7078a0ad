namespace ClinicSite.Model;

/// <summary>The part of the site a page belongs to, marked in the main navigation.</summary>
public enum SiteSection
{
    /// <summary>None of the parts named in the navigation.</summary>
    None,

    /// <summary>The home page.</summary>
    Home,

    /// <summary>Conditions.</summary>
    Conditions,

    /// <summary>Treatments.</summary>
    Treatments,

    /// <summary>Clinics.</summary>
    Clinics,

    /// <summary>People.</summary>
    People,
}

/// <summary>A link with its text.</summary>
/// <param name="Text">What the reader sees.</param>
/// <param name="Url">Root-relative or absolute address.</param>
public sealed record LinkItem(string Text, string Url)
{
    /// <summary>The language of the text (BCP 47), where it is not the page's; else null.</summary>
    public string? Language { get; init; }
}

/// <summary>A page settled by Resolve: its address and all facts it shows, without its text.</summary>
public abstract record Page
{
    /// <summary>Its address.</summary>
    public required Route Route { get; init; }

    /// <summary>BCP 47 language tag.</summary>
    public required string Language { get; init; }

    /// <summary>The H1.</summary>
    public required string Title { get; init; }

    /// <summary>The document's title, unique in the site: <c>Migraine | Desert Ridge Clinic</c>.</summary>
    public required string DocumentTitle { get; init; }

    /// <summary>The lead and the meta description.</summary>
    public required string Description { get; init; }

    /// <summary>Absolute address of the original of this page.</summary>
    public required string Canonical { get; init; }

    /// <summary>The way from the home page to here, without this page itself; empty on the home page.</summary>
    public IReadOnlyList<LinkItem> Breadcrumbs { get; init; } = [];

    /// <summary>The clinic whose colours the page wears, or null for the group's.</summary>
    public Clinic? Clinic { get; init; }

    /// <summary>The part of the site it belongs to.</summary>
    public SiteSection Section { get; init; }

    /// <summary>The picture shown where it is shared, or null.</summary>
    public ImageRef? ShareImage { get; init; }

    /// <summary>When its content last changed by its own record, or null.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Whether search engines may list it.</summary>
    public bool Indexable { get; init; } = true;

    /// <summary>The files it is made from, relative to the site folder; the first is the main one.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}

/// <summary>The home page of the group, or of one clinic's own site.</summary>
public sealed record HomePage : Page
{
    /// <summary>Every condition and other name, A to Z.</summary>
    public required IReadOnlyList<IndexEntry> Conditions { get; init; }

    /// <summary>Every clinic.</summary>
    public required IReadOnlyList<Clinic> Clinics { get; init; }
}

/// <summary>A condition, treatment or site page; on a clinic's page about a condition <see cref="Page.Clinic"/> is set.</summary>
public sealed record ArticlePage : Page
{
    /// <summary>Its front matter.</summary>
    public required Article Article { get; init; }

    /// <summary>Who wrote it, or null.</summary>
    public Person? Author { get; init; }

    /// <summary>Who reviewed it, or null.</summary>
    public Person? Reviewer { get; init; }

    /// <summary>Its contact panel, or null where it has none.</summary>
    public ContactPanel? Contact { get; init; }

    /// <summary>On a condition: the treatments to show; on a clinic's page only those it offers.</summary>
    public IReadOnlyList<TreatmentOffer> Treatments { get; init; } = [];

    /// <summary>On a treatment: who offers it, and how.</summary>
    public IReadOnlyList<ClinicOffer> Offers { get; init; } = [];

    /// <summary>Path of the clinic's own note shown on the page, relative to the site folder, or null.</summary>
    public string? NotePath { get; init; }
}

/// <summary>A treatment as shown on a condition's page.</summary>
public sealed record TreatmentOffer(LinkItem Treatment, string Summary, IReadOnlyList<AdministrationRoute> Routes);

/// <summary>A clinic that offers a treatment.</summary>
public sealed record ClinicOffer(Clinic Clinic, LinkItem Link, IReadOnlyList<AdministrationRoute> Routes);

/// <summary>A list of links from A to Z: conditions.</summary>
public sealed record ConditionIndexPage : Page
{
    /// <summary>Every condition and other name, A to Z.</summary>
    public required IReadOnlyList<IndexEntry> Entries { get; init; }
}

/// <summary>An entry of an A to Z list.</summary>
/// <param name="Label">The name under which it stands.</param>
/// <param name="Letter">The capital it stands under; <c>#</c> for what begins with no letter of A to Z.</param>
/// <param name="Url">The page it leads to.</param>
/// <param name="AliasOf">The page's own title where the label is another name of it, or null.</param>
public sealed record IndexEntry(string Label, char Letter, string Url, string? AliasOf);

/// <summary>All treatments.</summary>
public sealed record TreatmentIndexPage : Page
{
    /// <summary>Every treatment with its summary.</summary>
    public required IReadOnlyList<TreatmentOffer> Treatments { get; init; }
}

/// <summary>All clinics.</summary>
public sealed record ClinicIndexPage : Page
{
    /// <summary>Every clinic.</summary>
    public required IReadOnlyList<Clinic> Clinics { get; init; }
}

/// <summary>A clinic's home: in the group's site under <c>/clinics/ID/</c>, in its own site at <c>/</c>.</summary>
public sealed record ClinicHomePage : Page
{
    /// <summary>Its contact panel.</summary>
    public required ClinicContactPanel Contact { get; init; }

    /// <summary>The people who work there, with their pages.</summary>
    public required IReadOnlyList<PersonLink> Team { get; init; }

    /// <summary>Its pages on the conditions it treats, A to Z.</summary>
    public required IReadOnlyList<LinkItem> Conditions { get; init; }

    /// <summary>The treatments it offers.</summary>
    public required IReadOnlyList<TreatmentOffer> Treatments { get; init; }

    /// <summary>Path of its <c>about.md</c>, relative to the site folder, or null.</summary>
    public string? AboutPath { get; init; }
}

/// <summary>All people.</summary>
public sealed record PersonIndexPage : Page
{
    /// <summary>Everybody, by name, with their page.</summary>
    public required IReadOnlyList<PersonLink> People { get; init; }
}

/// <summary>One person.</summary>
public sealed record PersonPage : Page
{
    /// <summary>The person.</summary>
    public required Person Person { get; init; }

    /// <summary>The clinics where the person works.</summary>
    public required IReadOnlyList<LinkItem> Clinics { get; init; }

    /// <summary>Pages the person wrote.</summary>
    public required IReadOnlyList<LinkItem> Wrote { get; init; }

    /// <summary>Pages the person reviewed.</summary>
    public required IReadOnlyList<LinkItem> Reviewed { get; init; }
}

/// <summary>The page for addresses that lead nowhere.</summary>
public sealed record NotFoundPage : Page
{
    /// <summary>Every condition and other name, A to Z.</summary>
    public required IReadOnlyList<IndexEntry> Conditions { get; init; }

    /// <summary>Every clinic.</summary>
    public required IReadOnlyList<Clinic> Clinics { get; init; }

    /// <summary>Path of <c>input/pages/404.md</c>, relative to the site folder, or null.</summary>
    public string? TextPath { get; init; }
}

/// <summary>A person with the address of their page.</summary>
/// <param name="Person">The person.</param>
/// <param name="Url">Where their page is.</param>
public sealed record PersonLink(Person Person, string Url);
