namespace ClinicSite.Checks.Pages;

/// <summary>What is kept of a page to compare it with the others when all have been read; not its text.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">Its description.</param>
/// <param name="Canonical">What its canonical link says, or null.</param>
/// <param name="Refresh">Where it sends its visitors, or null.</param>
/// <param name="Languages">Its hreflang links.</param>
/// <param name="IsNoindex">Whether search engines are told to leave it alone.</param>
internal sealed record PageSummary(
    string Title, string Description, LinkTag? Canonical, (string Address, int Offset)? Refresh, IReadOnlyList<LinkTag> Languages, bool IsNoindex)
{
    /// <summary>Whether visitors never stay on it.</summary>
    public bool IsMovedOn { get; private init; }

    /// <summary>The language it is written in, by what it says; empty where it says nothing, or names no version in another.</summary>
    public string Language { get; private init; } = "";

    public static PageSummary Of(HeadFacts head) => new(
        head.Title,
        Spaces.Collapse(head.Meta("description")?.Content ?? ""),
        head.Link("canonical"),
        head.Refresh,
        [.. head.Links.Where(link => link.Language is not null && link.Is("alternate"))],
        head.IsNoindex)
    {
        IsMovedOn = head.Refresh is not null,
        Language = head.Links.Any(link => link.Language is not null) ? head.Language : "",
    };
}
