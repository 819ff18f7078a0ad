namespace ClinicSite.Citations.Citing;

/// <summary>One registered use of one work.</summary>
/// <param name="Item">What the page says.</param>
/// <param name="Work">The work, or null where its key is unknown.</param>
/// <param name="Id">Id of the use in the page; empty where the key is unknown.</param>
internal sealed record Cite(CitationItem Item, CitedWork? Work, string Id);

/// <summary>A work that a page cites.</summary>
/// <param name="Item">The entry.</param>
/// <param name="Number">1 for the work cited first.</param>
internal sealed record CitedWork(CslItem Item, int Number)
{
    public List<Rendering.ReferenceUse> Uses { get; } = [];

    /// <summary>Where links to it lead.</summary>
    public string ReferenceId { get; } = "ref-" + Item.Id;

    /// <summary>Place in the alphabetical list; set once the whole page is known.</summary>
    public int SortIndex { get; set; }

    /// <summary>How an author-date style names it; set once the whole page is known.</summary>
    public AuthorDateLabel Label { get; set; } = AuthorDateLabel.None;
}

/// <summary>Author and year as printed in the text.</summary>
/// <param name="Author">Plain text: <c>Lipton et al.</c></param>
/// <param name="Year">Without letter: <c>2018</c>, <c>n.d.</c></param>
/// <param name="YearSuffix">The letter, or empty.</param>
internal sealed record AuthorDateLabel(string Author, string Year, string YearSuffix)
{
    public static AuthorDateLabel None { get; } = new("", "", "");
}
