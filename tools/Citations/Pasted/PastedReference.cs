namespace ClinicSite.Citations;

/// <summary>A reference as somebody pasted it, taken to pieces. Text that was not found is empty.</summary>
public sealed record PastedReference
{
    /// <summary>The reference in one line, without the number typed before it.</summary>
    public required string Text { get; init; }

    /// <summary>The number typed before it (<c>3.</c>, <c>[3]</c>), or null.</summary>
    public int? Number { get; init; }

    /// <summary>Authors, or editors where there are none.</summary>
    public IReadOnlyList<CslName> Authors { get; init; } = [];

    /// <summary>Whether more authors follow that the reference leaves out.</summary>
    public bool AuthorsLeftOut { get; init; }

    /// <summary>Whether the persons are the editors.</summary>
    public bool AreEditors { get; init; }

    /// <summary>Year of publication, or null.</summary>
    public int? Year { get; init; }

    /// <summary>The letter after the year, as in <c>2019a</c>.</summary>
    public string YearLetter { get; init; } = "";

    /// <summary>Title of the work.</summary>
    public string Title { get; init; } = "";

    /// <summary>Journal, book or website.</summary>
    public string ContainerTitle { get; init; } = "";

    /// <summary>Publisher.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Volume.</summary>
    public string Volume { get; init; } = "";

    /// <summary>Issue.</summary>
    public string Issue { get; init; } = "";

    /// <summary>Pages in full with a plain hyphen, or an article number.</summary>
    public string Page { get; init; } = "";

    /// <summary>DOI without resolver.</summary>
    public string DOI { get; init; } = "";

    /// <summary>PubMed id.</summary>
    public string PMID { get; init; } = "";

    /// <summary>PubMed Central id.</summary>
    public string PMCID { get; init; } = "";

    /// <summary>Web address other than that of the DOI.</summary>
    public string URL { get; init; } = "";

    /// <summary>Whether it is part of a book.</summary>
    public bool IsChapter { get; init; }

    /// <summary>
    /// How sure it is that this is a reference and was understood, from 0 to 1: an identifier weighs most, then authors, year,
    /// title, and a journal with volume and pages.
    /// </summary>
    public double Confidence { get; init; }

    /// <summary>From here on a text counts as a reference.</summary>
    public const double Readable = 0.5;

    /// <summary>Family name of the first author, or the group's name; empty where there is none.</summary>
    public string FirstAuthor => Authors is [var first, ..] ? Formatting.ShortAuthors.FamilyOf(first) : "";

    /// <summary>Whether the work can be found again: enough to cite it, and to put it into a bibliography.</summary>
    public bool IsReadable => Confidence >= Readable;
}
