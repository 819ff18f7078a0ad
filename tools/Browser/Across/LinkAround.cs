namespace ClinicSite.Browser.Across;

/// <summary>A link that stands outside a page's own content, where other pages may repeat it.</summary>
/// <param name="Part">The landmark that holds it, with its name; empty where none does.</param>
/// <param name="IsBefore">Whether it stands before the page's own content.</param>
/// <param name="Name">Its accessible name.</param>
/// <param name="Address">Where it leads, without the site's own host and without fragment.</param>
/// <param name="Selector">The element, in the page's own tree.</param>
internal sealed record LinkAround(string Part, bool IsBefore, string Name, string Address, string Selector);

/// <summary>What the rules across pages must know of a page; kept with its audit.</summary>
/// <param name="Language">As the page declares it.</param>
/// <param name="Links">In the order of the page's tree.</param>
internal sealed record PageFacts(string Language, IReadOnlyList<LinkAround> Links)
{
    /// <summary>Of a page that was not asked.</summary>
    public static PageFacts None { get; } = new("", []);
}
