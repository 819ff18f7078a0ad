using System.Globalization;
using System.Text.Json;

namespace ClinicSite.Citations.Verification.Records;

/// <summary>Reads one document of PubMed's <c>esummary</c> (E-utilities, version 2.0, <c>retmode=json</c>).</summary>
internal static class PubMedRecord
{
    public static SourceRecord Read(JsonElement summary) => new()
    {
        Registry = Registry.PubMed,
        Titles = [.. TitlesOf(summary)],
        Authors = [.. summary.Elements("authors").Select(AuthorOf).Where(author => author.Name.Length > 0)],
        Dates = [.. DatesOf(summary)],
        Journals = [.. JournalsOf(summary).Where(name => name.Length > 0)],
        Volume = summary.Text("volume"),
        Issue = summary.Text("issue"),
        Pages = [.. summary.Texts("pages")],
        DOI = IdOf(summary, "doi"),
        PMID = summary.Text("uid"),
        PMCID = IdOf(summary, "pmc"),
        Notice = NoticeOf(summary),
    };

    /// <summary>A whole book has its title in a field of its own; of a chapter that field is what it appeared in.</summary>
    private static IEnumerable<string> TitlesOf(JsonElement summary)
    {
        var title = summary.Text("title") is { Length: > 0 } own ? own : summary.Text("booktitle");
        return new[] { title, summary.Text("vernaculartitle") }.Where(text => text.Length > 0).Select(WithoutStop);
    }

    /// <summary>Titles end with a full stop, and translated ones stand in brackets.</summary>
    private static string WithoutStop(string title)
    {
        var bare = title.EndsWith('.') ? title[..^1] : title;
        return bare.StartsWith('[') && bare.EndsWith(']') ? bare[1..^1] : bare;
    }

    private static SourceAuthor AuthorOf(JsonElement author)
    {
        var name = author.Text("name");
        return author.Text("authtype") is "CollectiveName" ? new SourceAuthor("", "", name) : PubMedName.Read(name);
    }

    /// <summary><c>Pain</c>, <c>The journal of pain : official journal of …</c>, <c>Lancet (London, England)</c>.</summary>
    private static IEnumerable<string> JournalsOf(JsonElement summary)
    {
        var full = summary.Text("fulljournalname");
        yield return full.Split(" : ")[0];
        yield return full.Split(" (")[0];
        yield return full;
        yield return summary.Text("source");
        if (summary.Text("title").Length > 0) yield return summary.Text("booktitle");
    }

    private static IEnumerable<SourceDate> DatesOf(JsonElement summary)
    {
        if (YearOf(summary.Text("pubdate")) is { } print) yield return new SourceDate(print, SourceDateKind.Print);
        if (YearOf(summary.Text("epubdate")) is { } online) yield return new SourceDate(online, SourceDateKind.Online);
    }

    /// <summary><c>2017 Aug 10</c>, <c>2017 Jul-Aug</c>, <c>2017 Winter</c>, <c>2017</c>.</summary>
    private static int? YearOf(string date) =>
        date.Length >= 4 && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static string IdOf(JsonElement summary, string kind) =>
        summary.Elements("articleids").FirstOrDefault(id => id.Text("idtype") == kind) is { ValueKind: JsonValueKind.Object } found
            ? found.Text("value")
            : "";

    private static SourceNotice? NoticeOf(JsonElement summary)
    {
        var types = summary.Texts("pubtype").ToList();
        if (types.Contains("Retracted Publication")) return new SourceNotice(SourceNoticeKind.Retracted, PlaceOf(summary, "Retraction in"));
        if (types.Contains("Retraction of Publication")) return new SourceNotice(SourceNoticeKind.IsRetraction, PlaceOf(summary, "Retraction of"));
        return summary.Elements("references").Any(reference => reference.Text("reftype") is "Expression of concern in")
            ? new SourceNotice(SourceNoticeKind.Concern, PlaceOf(summary, "Expression of concern in"))
            : null;
    }

    private static string PlaceOf(JsonElement summary, string kind) =>
        summary.Elements("references").FirstOrDefault(reference => reference.Text("reftype") == kind) is { ValueKind: JsonValueKind.Object } found
            ? found.Text("refsource")
            : "";
}
