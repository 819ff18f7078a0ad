using System.Text.Json;
using ClinicSite.Citations;

namespace ClinicSite.Tests.Oracle;

/// <summary>What Pandoc and citation-js read in the same files; see tests/golden/readers/make.mjs. Every difference is settled here.</summary>
public class ReadersLikeOthers
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "golden", "readers");

    /// <summary>Where we read otherwise, and why.</summary>
    private static readonly Dictionary<string, string> Settled = new(StringComparer.Ordinal)
    {
        ["entries.bib/accents/author"] = "Pandoc 2 puts the accent of {\\v{r}}{\\'\\i} on the wrong letter",
        ["entries.bib/concatenated/issued"] = "BibTeXing 3.1 shows a day in the month; Pandoc drops it",
        ["entries.bib/miscone/type"] = "CSL 1.0.2 has document; Pandoc 2 writes no type",
        ["entries.bib/inherits/container-title"] = "biblatex manual, appendix B: a part inherits the title as its booktitle; Pandoc does so for BibLaTeX alone",
        ["entries.bib/greek/title"] = "Pandoc leaves TeX in CSL-JSON",
        ["entries-biblatex.bib/pubmed/PMID"] = "biblatex manual, 3.14.7: eprinttype pubmed is a PMID, which CSL has a variable for",
        ["entries-biblatex.bib/pubmed/URL"] = "and the address follows from it",
        ["entries-biblatex.bib/software/type"] = "CSL 1.0.2 has software",
        ["entries-biblatex.bib/translated/language"] = "ngerman is a spelling, not a country",
        ["entries-biblatex.bib/season/issued"] = "EDTF 2006-22 is summer of 2006; Pandoc 2 drops the date",
        ["entries.ris/talk/container-title"] = "citation-js reads no T2 of CONF",
        ["entries.ris/talk/issued"] = "citation-js reads no PY of CONF",
    };

    public static TheoryData<string, string> Files => new()
    {
        { "entries.bib", "pandoc-bibtex.json" }, { "entries-biblatex.bib", "pandoc-biblatex.json" }, { "entries.ris", "citation-js-ris.json" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_field_is_read_alike_or_its_difference_is_settled(string file, string golden)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, golden)));
        var theirs = Readers.Read(json.RootElement.GetProperty("items").GetRawText()).Items.ToDictionary(item => item.Id);
        var (ours, found) = Readers.ReadFile(file, File.ReadAllText(Path.Combine(Folder, file)));
        Assert.Empty(found);
        Assert.Equal(theirs.Keys.Order(StringComparer.Ordinal), ours.Select(item => item.Id).Order(StringComparer.Ordinal));
        var differences = ours.SelectMany(item => Fields(item).Zip(Fields(theirs[item.Id]))
            .Where(pair => pair.First != pair.Second && !Settled.ContainsKey($"{file}/{item.Id}/{pair.First.Name}") && !Settled.ContainsKey($"{file}/*/{pair.First.Name}"))
            .Select(pair => $"{file}/{item.Id}/{pair.First.Name}: ours \"{pair.First.Value}\", theirs \"{pair.Second.Value}\""));
        if (differences.Any()) Assert.Fail(string.Join("\n", differences));
    }

    /// <summary>Pandoc makes titles small where no brace protects them; ours stay as written, so letters are compared without case.</summary>
    private static IEnumerable<(string Name, string Value)> Fields(CslItem item) =>
    [
        ("type", item.Type), ("title", Unprotected(item.Title.ToLowerInvariant())), ("container-title", Unprotected(item.ContainerTitle.ToLowerInvariant())),
        ("author", Names(item.Author)), ("editor", Names(item.Editor)), ("issued", Date(item.Issued)), ("accessed", Date(item.Accessed)),
        ("volume", item.Volume), ("issue", item.Issue), ("page", item.Page), ("number", item.Number), ("edition", item.Edition),
        ("publisher", item.Publisher), ("publisher-place", item.PublisherPlace), ("genre", item.Genre), ("collection-title", item.CollectionTitle.ToLowerInvariant()),
        ("DOI", item.DOI), ("PMID", item.PMID), ("URL", item.URL), ("ISBN", item.ISBN), ("language", item.Language),
    ];

    /// <summary>Pandoc 2 writes no spans for the letters that braces keep.</summary>
    private static string Unprotected(string title) =>
        title.Replace("<span class=\"nocase\">", "").Replace("</span>", "");

    /// <summary>Whether a particle goes or stays is the style's; BibTeX's own styles keep it, so do we, and Pandoc lets it go.</summary>
    private static string Names(IEnumerable<CslName> names) => string.Join(" & ", names.Select(name =>
        $"{name.DroppingParticle}{name.NonDroppingParticle}|{name.Family}|{name.Given}|{name.Suffix}|{name.Literal}"));

    private static string Date(CslDate? date) => date is null ? "" : $"{Parts(date.Start)}/{Parts(date.End)}/{date.Season}/{date.Literal}";

    private static string Parts(CslDateParts? date) => date is { } parts ? $"{parts.Year}-{parts.Month}-{parts.Day}" : "";
}
