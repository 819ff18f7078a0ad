using ClinicSite.Citations.Formatting;
using ClinicSite.Rendering;

namespace ClinicSite.Citations.Citing;

/// <summary>One registered use of one work.</summary>
/// <param name="Item">What the page says.</param>
/// <param name="Work">The work, or null where its key is unknown.</param>
/// <param name="Id">Id of the use in the page; empty where the key is unknown.</param>
internal sealed record Cite(CitationItem Item, CitedWork? Work, string Id);

/// <summary>A work that a page cites.</summary>
/// <param name="item">The entry.</param>
/// <param name="number">1 for the work cited first.</param>
internal sealed class CitedWork(CslItem item, int number)
{
    public CslItem Item => item;

    public int Number => number;

    public List<ReferenceUse> Uses { get; } = [];

    /// <summary>Where links to it lead.</summary>
    public string ReferenceId => item.ReferenceId;

    /// <summary>How an author-date style names it; set once the whole page is known.</summary>
    public AuthorDateLabel Label { get; set; } = AuthorDateLabel.None;
}

/// <summary>Author and year as printed in the text.</summary>
/// <param name="Author">In parentheses: <c>Nappi &amp; Moskowitz</c>.</param>
/// <param name="Narrative">In a sentence: <c>Nappi and Moskowitz</c>.</param>
/// <param name="Year">Without letter: <c>2018</c>, <c>n.d.</c></param>
/// <param name="YearSuffix">The letter, with a hyphen where no year stands before it; or empty.</param>
/// <param name="SortKey">Its place within a cluster.</param>
internal sealed record AuthorDateLabel(Fragment Author, Fragment Narrative, string Year, string YearSuffix, string SortKey)
{
    public static AuthorDateLabel None { get; } = new(Fragment.Empty, Fragment.Empty, "", "", "");
}
