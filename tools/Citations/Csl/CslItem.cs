using ClinicSite.Text;

namespace ClinicSite.Citations;

/// <summary>One entry of the bibliography: a CSL-JSON item. Properties are CSL's variables; text that is not there is empty.</summary>
public sealed class CslItem
{
    /// <summary>The key by which pages cite it.</summary>
    public required string Id { get; init; }

    /// <summary>The id of its place in the reference lists of pages.</summary>
    internal string ReferenceId => field ??= "ref-" + Id;

    /// <summary>The address of that place, on the page itself.</summary>
    internal string ReferenceLink => field ??= "#" + Uri.EscapeDataString(ReferenceId);

    /// <summary>What it is printed as in each <see cref="Model.CitationStyle"/>, once it has been.</summary>
    internal FormattedReference?[] Printed { get; } = new FormattedReference?[3];

    /// <summary>Where its key stands in the file.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>CSL type: <c>article-journal</c>, <c>book</c>, <c>webpage</c>, ….</summary>
    public string Type { get; init; } = "";

    /// <summary>Title; may hold <c>&lt;i&gt;</c>, <c>&lt;b&gt;</c>, <c>&lt;sub&gt;</c> and <c>&lt;sup&gt;</c>.</summary>
    public string Title { get; init; } = "";

    /// <summary>The title as it is read: without elements, quotes curly.</summary>
    internal string PlainTitle => field ??= Formatting.TitleMarkup.Parse(Title).Text;

    /// <summary>Short title, for citing works without authors.</summary>
    public string TitleShort { get; init; } = "";

    /// <summary>Journal, book or website it appeared in.</summary>
    public string ContainerTitle { get; init; } = "";

    /// <summary>Its abbreviation, from <c>container-title-short</c> or <c>journalAbbreviation</c>.</summary>
    public string ContainerTitleShort { get; init; } = "";

    /// <summary>NLM's abbreviation of the journal, from the built-in table; empty until <see cref="Bibliography.AbbreviateJournals"/>.</summary>
    internal string CatalogAbbreviation { get; set; } = "";

    /// <summary>Series.</summary>
    public string CollectionTitle { get; init; } = "";

    /// <summary>Authors.</summary>
    public IReadOnlyList<CslName> Author { get; init; } = [];

    /// <summary>Editors.</summary>
    public IReadOnlyList<CslName> Editor { get; init; } = [];

    /// <summary>Date of publication, or null.</summary>
    public CslDate? Issued { get; init; }

    /// <summary>When the web page was read, or null.</summary>
    public CslDate? Accessed { get; init; }

    /// <summary>Volume.</summary>
    public string Volume { get; init; } = "";

    /// <summary>Issue.</summary>
    public string Issue { get; init; } = "";

    /// <summary>Pages, or an article number.</summary>
    public string Page { get; init; } = "";

    /// <summary>Number of a report or article.</summary>
    public string Number { get; init; } = "";

    /// <summary>Edition.</summary>
    public string Edition { get; init; } = "";

    /// <summary>Publisher.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Place of publication.</summary>
    public string PublisherPlace { get; init; } = "";

    /// <summary>Kind of work, in words: <c>Doctoral dissertation</c>.</summary>
    public string Genre { get; init; } = "";

    /// <summary>Version of data or software: <c>1.2</c>.</summary>
    public string Version { get; init; } = "";

    /// <summary>State of publication: <c>in press</c>.</summary>
    public string Status { get; init; } = "";

    /// <summary>Language of the work, as BCP 47.</summary>
    public string Language { get; init; } = "";

    /// <summary>DOI without resolver: <c>10.1000/182</c>.</summary>
    public string DOI { get; init; } = "";

    /// <summary>PubMed id.</summary>
    public string PMID { get; init; } = "";

    /// <summary>PubMed Central id.</summary>
    public string PMCID { get; init; } = "";

    /// <summary>Web address.</summary>
    public string URL { get; init; } = "";

    /// <summary>ISBN.</summary>
    public string ISBN { get; init; } = "";

    /// <summary>What ClinicSite knows beyond CSL.</summary>
    public CslClinicSite ClinicSite { get; init; } = CslClinicSite.None;

    internal Func<string, SourceLocation?>? FieldLocations { get; init; }

    /// <summary>Where a field's value stands, by CSL's name (<c>DOI</c>, <c>page</c>); the key's place where the field is not there.</summary>
    public SourceLocation LocationOf(string variable) => FieldLocations?.Invoke(variable) ?? Location;
}
