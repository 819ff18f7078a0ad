using ClinicSite.Build.Discover;
using ClinicSite.Build.Review;
using ClinicSite.Build.Validate;
using ClinicSite.Diagnostics;
using ClinicSite.Editorial.Documents;

namespace ClinicSite.Editorial.Reading;

/// <summary>How hard the pages of a site are to read, for the command <c>reading</c>.</summary>
public static class ReadingReport
{
    /// <summary>Grades every page that is no draft.</summary>
    /// <param name="siteDirectory">The folder that holds <c>input/</c>.</param>
    /// <param name="today">The day that counts as today.</param>
    /// <param name="record">Whether to write the grades into <c>.clinicsite/reading.json</c>.</param>
    /// <returns>Every page beside what was written down before; null where there is no site.</returns>
    /// <exception cref="IOException">The grades could not be written.</exception>
    public static IReadOnlyList<GradedPage>? Run(string siteDirectory, DateOnly today, bool record)
    {
        var ignored = new DiagnosticBag();
        if (InputParser.Run(SiteDiscovery.Run(siteDirectory, ignored), ReviewLedger.Empty, today, withTexts: false, Environment.ProcessorCount) is not { } parsed) return null;
        var trend = new ReadingTrend(siteDirectory);
        foreach (var article in parsed.Articles.Where(article => article.Result?.Article.Draft is not true))
        {
            if (TextLoader.Load(article.File, ignored) is not { } source) continue;
            if (EditorialText.Read(source, article, parsed, ignored) is { } text) trend.Note(DocumentReader.Read(text.Text, article.File, article.Result, text.Pasted, parsed.Context));
        }

        if (record) trend.Record(today);
        return trend.Pages;
    }
}
