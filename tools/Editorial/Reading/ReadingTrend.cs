using System.Collections.Concurrent;
using System.Globalization;
using ClinicSite.Build.Discover;
using ClinicSite.Editorial.Documents;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Reading;

/// <summary>A page's grade beside the one written down.</summary>
/// <param name="Path">Its source.</param>
/// <param name="Grade">Years of school, to a tenth: the mean of three formulas.</param>
/// <param name="Change">How much higher than written down; null where nothing is.</param>
/// <param name="Since">When that was written down; empty where nothing is.</param>
public sealed record GradedPage(string Path, double Grade, double? Change, string Since);

/// <summary>How hard pages are to read now and when it was last written down. Advice, never a finding. Filled by several threads.</summary>
internal sealed class ReadingTrend(string siteDirectory)
{
    /// <summary>A page with fewer words has no grade worth telling.</summary>
    public const int FewestWords = 60;

    private readonly ConcurrentDictionary<string, double> _grades = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, RecordedGrade> _recorded = GradeLedger.Load(siteDirectory);

    /// <summary>Takes the grade of a page that is one of the group's, in English and long enough.</summary>
    public void Note(EditorialDocument document)
    {
        if (!document.IsEnglish || document.File.Kind is not (InputKind.Condition or InputKind.Treatment or InputKind.Page)) return;
        if (ReadingCounts.Of(document) is { Words: >= FewestWords } counts) _grades[document.File.Path] = Math.Round(counts.Grade, 1, MidpointRounding.AwayFromZero);
    }

    /// <summary>Every page by its path.</summary>
    public IReadOnlyList<GradedPage> Pages => [.. _grades.OrderBy(page => page.Key, StringComparer.Ordinal).Select(page =>
        _recorded.GetValueOrDefault(page.Key) is { } before ? new GradedPage(page.Key, page.Value, Math.Round(page.Value - before.Grade, 1), before.On) : new GradedPage(page.Key, page.Value, null, ""))];

    /// <summary>In one line, what became of the pages; empty where there are none.</summary>
    public string Summary
    {
        get
        {
            var pages = Pages;
            if (pages.Count == 0) return "";
            var mean = string.Create(CultureInfo.InvariantCulture, $"reading grade {pages.Average(page => page.Grade):0.0}");
            if (_recorded.Count == 0) return mean;
            var (harder, easier) = (pages.Count(page => page.Change > 0), pages.Count(page => page.Change < 0));
            return harder + easier == 0 ? mean + ", as recorded" : string.Create(CultureInfo.InvariantCulture, $"{mean}, {harder} harder and {easier} easier than recorded");
        }
    }

    /// <summary>Writes the grades down. A page whose grade is the same keeps its day, so that the file changes only where the text did.</summary>
    public void Record(DateOnly today)
    {
        var grades = new SortedDictionary<string, RecordedGrade>(StringComparer.Ordinal);
        foreach (var page in Pages) grades[page.Path] = page.Change == 0 ? _recorded[page.Path] : new RecordedGrade(page.Grade, IsoDate.Of(today));
        GradeLedger.Save(siteDirectory, grades);
    }
}
