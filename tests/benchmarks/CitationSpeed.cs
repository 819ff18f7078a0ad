using System.Diagnostics;
using System.Globalization;
using ClinicSite.Build;
using ClinicSite.Citations;
using ClinicSite.Citations.Citing;
using ClinicSite.Diagnostics;
using ClinicSite.Model;
using ClinicSite.Theme;

namespace ClinicSite.Benchmarks;

/// <summary>
/// What citing adds to a build: the same pages with the same bibliography are built once with words where the citations would
/// be, and once with twelve citations each; and the citations are formatted once more by themselves. In turns, in one process,
/// in CPU seconds, the best of the rounds. Once with 300 works that the pages share, and once with no work cited twice.
/// </summary>
internal static class CitationSpeed
{
    private const int Rounds = 6, OfPage = 12, Shared = 300;

    private static readonly DateOnly Today = new(2026, 11, 22);

    public static int Measure(int pages)
    {
        var folder = Directory.CreateTempSubdirectory("clinicsite").FullName;
        try
        {
            foreach (var works in new[] { Shared, pages * OfPage })
                foreach (var style in new[] { CitationStyle.Ama, CitationStyle.Nlm, CitationStyle.Apa }) MeasureStyle(folder, pages, works, style);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void MeasureStyle(string folder, int pages, int works, CitationStyle style)
    {
        var (plain, cited) = (Path.Combine(folder, $"{style}-{works}-plain"), Path.Combine(folder, $"{style}-{works}-cited"));
        Write(plain, pages, works, style, number => $"(work {number})");
        Write(cited, pages, works, style, number => $"[@work{number}]");
        var (without, with, formatting, machines) = (Cost.None, Cost.None, Cost.None, Cost.None);
        for (var round = 0; round < Rounds; round++)
        {
            without = without.Better(Build(plain));
            with = with.Better(Build(cited));
            var (text, data) = Format(cited, pages, works, style);
            (formatting, machines) = (formatting.Better(text), machines.Better(data));
            // The first round is the compiler's.
            if (round == 0) (without, with, formatting, machines) = (Cost.None, Cost.None, Cost.None, Cost.None);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{style,-4} {pages} pages, {works} works: {without.Cpu:0.000} s of CPU without citations, {with.Cpu:0.000} s with {OfPage} each; formatting them alone {formatting.Cpu:0.000} s, {formatting.Cpu / without.Cpu:0.0%} of the build without; COinS and page data {machines.Cpu:0.000} s, {machines.Cpu / without.Cpu:0.0%}"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"     everything that citing adds (formatting, links both ways, lists, page data, COinS, larger files): {(with.Cpu - without.Cpu) / without.Cpu:0.0%}"));
        foreach (var (stage, seconds) in with.Stages)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"     {stage,-10} {without.Stages.GetValueOrDefault(stage),6:0.000} s without, {seconds,6:0.000} s with (wall)"));
    }

    private static Cost Build(string site)
    {
        var output = Path.Combine(site, "output");
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        var result = BuildSession.Run(new BuildOptions { SiteDirectory = site, OutputDirectory = output, Theme = new ClinicTheme(), Today = Today, Workers = 2 });
        if (!result.Succeeded) throw new InvalidOperationException("The benchmark's site does not build.");
        return new Cost((Environment.CpuUsage.TotalTime - before).TotalSeconds, result.Stages.ToDictionary(stage => stage.Stage, stage => stage.Elapsed.TotalSeconds));
    }

    /// <summary>
    /// Every citation and every list of the site, with a bibliography that has printed nothing yet; and then what the lists
    /// hold for machines.
    /// </summary>
    private static (Cost Text, Cost Machines) Format(string site, int pages, int works, CitationStyle style)
    {
        var bibliography = SiteBibliography.Load(site, Today, new DiagnosticBag())!;
        var formatter = ReferenceFormatter.For(style);
        var items = Enumerable.Range(0, works).Select(number => bibliography.Find($"work{number}")!).ToList();
        GC.Collect();
        var (before, length) = (Environment.CpuUsage.TotalTime, 0L);
        for (var page = 0; page < pages; page++)
        {
            var citations = new PageCitations(bibliography, style);
            var clusters = Enumerable.Range(page * OfPage, OfPage).Select(number => citations.Register([new CitationItem($"work{number % works}")], "Section")).ToList();
            foreach (var cluster in clusters) length += citations.Format(cluster).Length;
            for (var number = 0; number < OfPage; number++) length += formatter.Format(items[((page * OfPage) + number) % works]).GetHtml().Length;
        }

        var between = Environment.CpuUsage.TotalTime;
        foreach (var printed in items.Select(formatter.Format)) length += printed.Coins.Length + printed.Data.Length;
        if (length == 0) throw new InvalidOperationException("Nothing was formatted.");
        return (new Cost((between - before).TotalSeconds, []), new Cost((Environment.CpuUsage.TotalTime - between).TotalSeconds, []));
    }

    private static void Write(string site, int pages, int works, CitationStyle style, Func<int, string> cite)
    {
        var input = Path.Combine(site, "input");
        Save(input, "site.yml", $"name: Bench\nbaseUrl: https://bench.example\nlanguage: en-US\ncitationStyle: {style.ToString().ToLowerInvariant()}\nphones:\n  crisis: {{ label: Crisis, number: \"988\" }}\n  emergency: {{ label: Emergency, number: \"911\" }}\nfooter: [p0]\n");
        Save(input, "clinics/bench/clinic.yml", "name: Bench\nphones: [{ id: main, label: Call, number: \"+14805550123\" }]\nlocations: [{ id: one, name: One, street: 1 Way, city: Town, region: AZ, postalCode: \"85251\", country: US }]\nconditions: [pain]\n");
        Save(input, "people/ada.yml", "name: Ada Example\ncredentials: MD\nrole: Physician\n");
        Save(input, "conditions/pain.md", "---\ntitle: Pain\nsummary: Pain.\nauthor: ada\nreviewer: ada\npublished: 2026-01-15\nreviewed: 2026-10-01\nnextReview: 2027-10-01\n---\nPain is common.\n");
        for (var page = 0; page < pages; page++)
        {
            var next = page * OfPage;
            Save(input, $"pages/p{page}.md", $"---\ntitle: Page {page}\nsummary: A page.\n---\n" + new Prose(page).Write(1, _ => cite(next++ % works)));
        }

        Save(input, "references/all.json", "[\n" + string.Join(",\n", Enumerable.Range(0, works).Select(Entry)) + "\n]\n");
    }

    private static string Entry(int number) =>
        $$"""{"id": "work{{number}}", "type": "article-journal", "title": "A randomized trial of treatment {{number}} for <i>long</i> pain: what {{number * 7919 % 100003}} people say", "author": [{"family": "Author{{number % 977}}", "given": "Ada B."}, {"family": "van der Writer", "given": "Ben"}, {"family": "Third", "given": "Cora"}, {"family": "Fourth", "given": "D."}, {"family": "Fifth", "given": "E."}, {"family": "Sixth", "given": "F."}, {"family": "Seventh", "given": "G."}], "container-title": "Journal of Examples", "issued": {"date-parts": [[{{1990 + (number % 30)}}, 3]]}, "volume": "{{(number % 30) + 1}}", "issue": "2", "page": "{{number + 10}}-{{number + 19}}", "DOI": "10.5555/{{number}}", "PMID": "{{number + 1000}}"}""";

    private static void Save(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private sealed record Cost(double Cpu, Dictionary<string, double> Stages)
    {
        public static Cost None { get; } = new(double.MaxValue, []);

        public Cost Better(Cost other) => other.Cpu < Cpu ? other : this;
    }
}
