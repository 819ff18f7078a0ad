namespace ClinicSite.Citations.Verification.Records;

/// <summary>What a registry knows of a work; what it does not know is empty.</summary>
internal sealed record SourceRecord
{
    public required Registry Registry { get; init; }

    /// <summary>Every form of the title that may stand for it, as recorded: with and without the subtitle, in other languages.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    public IReadOnlyList<SourceAuthor> Authors { get; init; } = [];

    public IReadOnlyList<SourceDate> Dates { get; init; } = [];

    /// <summary>Names of the journal or book, full and abbreviated.</summary>
    public IReadOnlyList<string> Journals { get; init; } = [];

    public string Volume { get; init; } = "";

    public string Issue { get; init; } = "";

    /// <summary>Pages, and the article number where there is one.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    public string DOI { get; init; } = "";

    public string PMID { get; init; } = "";

    public string PMCID { get; init; } = "";

    public SourceNotice? Notice { get; init; }

    /// <summary>Author, title, journal and year in one line, to be recognised by a person.</summary>
    public string Describe()
    {
        var first = Authors is [var author, ..] ? author.Name + (Authors.Count > 1 ? " et al." : "") : "";
        var title = Titles is [var name, ..] ? $"\"{name}\"" : "";
        var source = $"{(Journals is [var journal, ..] ? journal : "")} {(Dates is [var date, ..] ? date.Year : "")}".Trim();
        return string.Join(", ", new[] { first, title, source }.Where(part => part.Length > 0));
    }
}

/// <summary>An author as a registry has it: a person, or a group.</summary>
internal sealed record SourceAuthor(string Family, string Given, string Group = "")
{
    public string Name => Group.Length > 0 ? Group : Family;
}

/// <summary>A year, and what happened in it.</summary>
internal sealed record SourceDate(int Year, SourceDateKind Kind);

internal enum SourceDateKind
{
    /// <summary>In an issue, or the only date there is.</summary>
    Print,

    /// <summary>On the web before the issue.</summary>
    Online,
}

/// <summary>What a registry says about the standing of a work.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Where">The notice: its DOI, or where it was printed; may be empty.</param>
internal sealed record SourceNotice(SourceNoticeKind Kind, string Where);

internal enum SourceNoticeKind
{
    Retracted,
    Concern,

    /// <summary>The record itself is the notice that another work was retracted.</summary>
    IsRetraction,
}
