using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClinicSite.Checks;
using ClinicSite.Checks.Folders;

namespace ClinicSite.Benchmarks;

/// <summary>Measures the static checks on a folder, or on one of its own making: 60 links, most with fragments, and 5 assets a page of 17 KB.</summary>
internal static class StaticSpeed
{
    private const int LinksPerPage = 60;

    public static async Task<int> MeasureAsync(string what, string ids)
    {
        var folder = what;
        if (int.TryParse(what, CultureInfo.InvariantCulture, out var pages))
        {
            folder = Path.Combine(Path.GetTempPath(), "clinicsite-static-" + pages);
            if (!Directory.Exists(folder)) Write(folder, pages);
        }

        var (wall, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var target = AuditTargetFactory.Create(folder, null, "https://bench.example", Environment.ProcessorCount);
        var found = 0;
        foreach (var check in StaticChecks.Create(ids == "all" ? StaticChecks.Ids : ids.Split(',')))
            found += (await check.RunAsync(target, CancellationToken.None)).Findings.Count;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{ids}: {target.Pages.Count} pages, {found} findings, {wall.Elapsed.TotalSeconds:0.00} s wall, {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:0.00} s CPU ({Environment.CpuUsage.TotalTime.TotalSeconds:0.00} s with start-up), peak {process.PeakWorkingSet64 >> 20} MB"));
        return 0;
    }

    private static void Write(string folder, int pages)
    {
        for (var page = 0; page < pages; page++)
        {
            var directory = Directory.CreateDirectory(Path.Combine(folder, "p", $"{page}")).FullName;
            File.WriteAllText(Path.Combine(directory, "index.html"), Html(page, pages));
        }

        File.WriteAllText(Path.Combine(folder, "index.html"), Html(0, pages).Replace("/p/0/\"", "/\"", StringComparison.Ordinal).Replace("Page 0 ", "Home ", StringComparison.Ordinal).Replace("page 0 of", "the home page of", StringComparison.Ordinal));
        foreach (var asset in (string[])["a.css", "b.css", "a.js", "logo.svg", "share.png", "favicon.ico"]) File.WriteAllText(Path.Combine(folder, asset), asset.EndsWith(".css", StringComparison.Ordinal) ? "p { margin: 0 }" : "");
    }

    private static string Html(int page, int pages)
    {
        var text = new StringBuilder(17_000);
        text.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Page {page} of the bench, with a title of its own</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="description" content="What page {page} of the bench says to its readers, in a sentence of its own.">
            <link rel="canonical" href="https://bench.example/p/{page}/">
            <link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"><link rel="icon" href="/logo.svg">
            <meta property="og:title" content="Page {page}"><meta property="og:type" content="article"><meta property="og:url" content="https://bench.example/p/{page}/"><meta property="og:image" content="https://bench.example/share.png">
            <script src="/a.js" defer></script>
            </head>
            <body>
            <header><a href="/">Home</a></header>
            <main>
            <h1>Page {page} of the bench</h1>

            """);
        for (var section = 0; section < LinksPerPage; section++)
        {
            var target = (page * 31 + section * 17 + 1) % pages;
            text.Append(CultureInfo.InvariantCulture, $"<h2 id=\"s{section}\">Section {section}</h2>\n<p class=\"text\">Pain that lasts longer than three months is real, and can be treated by movement &amp; talking. See <a href=\"/p/{target}/#s{(section * 7) % LinksPerPage}\">what page {target} says of it</a> before you decide.</p>\n");
        }

        return text.Append("<img src=\"/share.png\" alt=\"A hill\" width=\"600\" height=\"400\">\n</main>\n</body>\n</html>\n").ToString();
    }
}
