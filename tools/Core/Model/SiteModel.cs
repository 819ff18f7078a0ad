namespace ClinicSite.Model;

/// <summary>The whole site as Resolve settled it: every page, and what every page shares.</summary>
public sealed record SiteModel
{
    /// <summary>The group's settings.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The clinic whose own site this is (<c>--clinic</c>), or null for the group's site.</summary>
    public Clinic? ScopeClinic { get; init; }

    /// <summary>The address this build is served at, without a trailing slash.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>Whether it is a preview that search engines are asked not to list.</summary>
    public bool IsPreview { get; init; }

    /// <summary>The name in the header: the group's, or the clinic's on its own site.</summary>
    public required string Name { get; init; }

    /// <summary>The brand in the header.</summary>
    public required Brand Brand { get; init; }

    /// <summary>The main navigation.</summary>
    public required IReadOnlyList<NavigationLink> Navigation { get; init; }

    /// <summary>The legal links of every footer.</summary>
    public required IReadOnlyList<LinkItem> FooterLinks { get; init; }

    /// <summary>The clinics of this build, by name.</summary>
    public required IReadOnlyList<Clinic> Clinics { get; init; }

    /// <summary>Every page, by route.</summary>
    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>Old addresses and where they lead now.</summary>
    public required IReadOnlyList<Redirect> Redirects { get; init; }

    /// <summary>Where the clinic's home is in this build.</summary>
    public string ClinicUrl(Clinic clinic) => ScopeClinic is null ? $"/clinics/{clinic.Id}/" : "/";
}

/// <summary>A link of the main navigation.</summary>
/// <param name="Link">Where it leads.</param>
/// <param name="Section">The part of the site it opens.</param>
public sealed record NavigationLink(LinkItem Link, SiteSection Section);

/// <summary>An address that has moved.</summary>
/// <param name="From">Where the page was: a root-relative path.</param>
/// <param name="To">Where it is now.</param>
public sealed record Redirect(string From, string To);
