using System.Diagnostics;
using System.Globalization;
using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Editorial;
using ClinicSite.Theme;

namespace ClinicSite.Benchmarks;

/// <summary>How long the check <c>editorial</c>, with every rule, takes for a site of many pages on two workers; reading and parsing each page again is part of it.</summary>
internal static class EditorialSpeed
{
    private const int Rounds = 3;

    private static readonly DateOnly Today = new(2026, 11, 22);

    public static int Measure(int pages)
    {
        var folder = Directory.CreateTempSubdirectory("clinicsite").FullName;
        try
        {
            Corpus.Write(folder, pages);
            var (site, output) = (Path.Combine(folder, "site"), Path.Combine(folder, "output"));
            var session = new BuildSession(new BuildOptions { SiteDirectory = site, OutputDirectory = output, Theme = new ClinicTheme(), Today = Today, Workers = 2 });
            if (!session.Build().Succeeded) throw new InvalidOperationException("The benchmark's site does not build.");
            for (var round = 1; round <= Rounds; round++) MeasureOne(session, output, round, pages);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void MeasureOne(BuildSession session, string output, int round, int pages)
    {
        var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var target = new AuditTarget { Folder = output, Pages = [], Workers = 2 };
        var result = new EditorialCheck(session, Today).RunAsync(target, CancellationToken.None).GetAwaiter().GetResult();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"round {round}: {pages} pages in {watch.Elapsed.TotalSeconds:0.000} s, {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:0.000} s of CPU ({result.Findings.Count} findings)"));
    }
}
