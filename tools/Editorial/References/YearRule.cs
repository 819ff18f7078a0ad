using System.Globalization;
using ClinicSite.Build.Markdown;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using Markdig.Syntax;

namespace ClinicSite.Editorial.References;

/// <summary>
/// A year in the text that is not the reference's, where <see cref="YearMention"/> finds one that can only be the year of a work;
/// other years mean other things.
/// </summary>
internal sealed class YearRule
{
    /// <summary>A sentence that cites more works is a list, and names none of them.</summary>
    private const int MostWorks = 50;

    private readonly Bibliography _bibliography;

    /// <summary>Of each citation of the sentence, the works that have a year.</summary>
    private readonly List<List<DatedWork>> _places;
    private readonly List<DatedWork> _works;

    /// <summary>The work that a year must be of where no name is said: none where the sentence cites two, or has its year beside the other.</summary>
    private readonly DatedWork? _only;

    private YearRule(CitedSentence sentence, Bibliography bibliography)
    {
        _bibliography = bibliography;
        _places = sentence.Places.ConvertAll(place => DatedWorks(place, bibliography));
        _works = [.. _places.SelectMany(works => works).Take(MostWorks)];
        var isOnly = _works.Count > 0 && sentence.Works.DistinctBy(work => work.Key).Count() == 1;
        if (isOnly && !sentence.Prose.Contains(_works[0].Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) _only = _works[0];
    }

    public static void Check(CitedSentence sentence, ParsedText text, Bibliography bibliography, DiagnosticBag diagnostics)
    {
        if (sentence.Places.Count == 0) return;
        var mentions = YearMention.AllIn(sentence.Prose).ToList();
        if (mentions.Count == 0) return;
        var rule = new YearRule(sentence, bibliography);
        var reported = new HashSet<SourceSpan>();
        foreach (var mention in mentions)
        {
            if (rule.WorkOfOtherYear(mention) is { } work && reported.Add(work.Span))
                diagnostics.Add(ReferenceUseRules.OtherYear, text.LocationOf(work.Span), mention.Words, work.Item.Id, work.Year);
        }
    }

    private DatedWork? WorkOfOtherYear(YearMention mention)
    {
        if (mention is { Name: null, Place: null }) return _only is { } only && only.Year != mention.Year ? only : null;
        var works = mention.Place is { } place ? _places[place] : _works;
        if (mention.Name is { } name) works = works.FindAll(work => FirstAuthor.Is(work.Item, name));
        if (works.Count == 0 || works.Exists(work => work.Year == mention.Year)) return null;
        return mention.Place is null && HasWork(mention.Name!, mention.Year) ? null : works[0];
    }

    /// <summary>Away from the citation, the author's work of that year may be meant.</summary>
    private bool HasWork(string name, int year) => _bibliography.Items.Any(item => item.Issued?.Year == year && FirstAuthor.Is(item, name));

    private static List<DatedWork> DatedWorks(CitedPlace place, Bibliography bibliography)
    {
        var works = new List<DatedWork>();
        foreach (var work in place.Works)
            if (bibliography.Find(work.Key) is { Issued.Year: { } year } item) works.Add(new DatedWork(item, year, work.Span));
        return works;
    }

    private sealed record DatedWork(CslItem Item, int Year, SourceSpan Span);
}
