using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Editorial;
using ClinicSite.Theme;

namespace ClinicSite.Benchmarks;

/// <summary>How long a site's bibliography takes to load and to pass every integrity rule: those of the build, and those of the check <c>editorial</c>.</summary>
internal static class IntegritySpeed
{
    private const int Rounds = 3, Files = 4, WorksOfPage = 500;

    private static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>Journals of the built-in table, with the year before their first volume.</summary>
    private static readonly (string Name, int Offset)[] Journals =
        [("Headache", 1960), ("Cephalalgia", 1980), ("Anaesthesia", 1945), ("European Journal of Pain", 1996), ("Lancet Neurology", 2001), ("Example Journal of Nerves", 1990)];

    private static readonly string[] Kinds = ["RCT", "meta-analysis", "cohort", "animal", "review"];

    public static int Measure(int count)
    {
        var folder = Directory.CreateTempSubdirectory("clinicsite").FullName;
        try
        {
            WriteSite(folder, count);
            for (var round = 1; round <= Rounds; round++) MeasureOne(folder, round);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void MeasureOne(string folder, int round)
    {
        var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var diagnostics = new DiagnosticBag();
        var entries = SiteBibliography.Load(folder, Today, diagnostics)!.Items.Count;
        var (loading, work) = (watch.Elapsed, Environment.CpuUsage.TotalTime - cpu);
        var output = Path.Combine(folder, "output");
        var session = new BuildSession(new BuildOptions { SiteDirectory = folder, OutputDirectory = output, Theme = new ClinicTheme(), Today = Today, Workers = 2 });
        if (!session.Build().Succeeded) throw new InvalidOperationException("The benchmark's site does not build.");
        cpu = Environment.CpuUsage.TotalTime;
        watch.Restart();
        var target = new AuditTarget { Folder = output, Pages = [], Workers = 2 };
        var result = new EditorialCheck(session, Today).RunAsync(target, CancellationToken.None).GetAwaiter().GetResult();
        var checking = watch.Elapsed;
        work += Environment.CpuUsage.TotalTime - cpu;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"round {round}: {entries} entries load and pass the build's rules in {loading.TotalSeconds:0.000} s ({diagnostics.Count} findings), editorial's in {checking.TotalSeconds:0.000} s ({result.Findings.Count} findings); together {(loading + checking).TotalSeconds:0.000} s, {work.TotalSeconds:0.000} s of CPU"));
    }

    private static void WriteSite(string folder, int count)
    {
        var input = Path.Combine(folder, "input");
        Save(input, "site.yml", "name: Bench\nbaseUrl: https://bench.example\nlanguage: en-US\nphones:\n  crisis: { label: Crisis, number: \"988\" }\n  emergency: { label: Emergency, number: \"911\" }\nfooter: [p0]\nreferences: { maxAgeYears: 30, verifiedWithinDays: 365 }\n");
        Save(input, "clinics/bench/clinic.yml", "name: Bench\nphones: [{ id: main, label: Call, number: \"+14805550123\" }]\nlocations: [{ id: one, name: One, street: 1 Way, city: Town, region: AZ, postalCode: \"85251\", country: US }]\nconditions: [pain]\n");
        Save(input, "people/ada.yml", "name: Ada Example\ncredentials: MD\nrole: Physician\n");
        Save(input, "conditions/pain.md", "---\ntitle: Pain\nsummary: Pain.\nauthor: ada\nreviewer: ada\npublished: 2026-01-15\nreviewed: 2026-10-01\nnextReview: 2027-10-01\n---\nPain is common [@k0].\n");
        for (var page = 0; page * WorksOfPage < count; page++)
        {
            var text = new StringBuilder($"---\ntitle: Page {page}\nsummary: A page.\n---\n");
            for (var work = page * WorksOfPage; work < Math.Min(count, (page + 1) * WorksOfPage); work++) text.Append(Sentence(work));
            Save(input, $"pages/p{page}.md", text.ToString());
        }

        for (var file = 0; file < Files; file++)
            Save(input, $"references/part{file}.json", "[\n" + string.Join(",\n", Enumerable.Range(0, count).Where(work => work % Files == file).Select(Entry)) + "\n]\n");
    }

    private static string Sentence(int work) =>
        (Kinds[work % Kinds.Length] is "animal" ? "In rats, the drug reduces signs of pain" : "In people with pain that lasts, the drug reduces it by a third")
        + $" [@k{work}]." + (work % 6 == 5 ? "\n\n" : " ");

    private static string Entry(int work)
    {
        var (journal, offset) = Journals[work % Journals.Length];
        var year = 2004 + (work % 20);
        return $$"""{"id": "k{{work}}", "type": "article-journal", "title": "{{Title(work)}}", "author": [{"family": "Family{{work % 977}}", "given": "Anna B."}, {"family": "Müller", "given": "Q."}, {"family": "Yu", "given": "X."}], "container-title": "{{journal}}", "issued": {"date-parts": [[{{year}}, 3]]}, "volume": "{{year - offset}}", "page": "{{work}}-{{work + 9}}", "DOI": "10.1000/x{{work}}", "PMID": "{{work + 1000}}", "clinicsite": {"studyType": "{{Kinds[work % Kinds.Length]}}", "verifiedOn": "2026-10-01"} }""";
    }

    /// <summary>Eleven words, each of two syllables that a number picks: no two titles are near each other.</summary>
    private static string Title(int work)
    {
        string[] syllables = ["ba", "cor", "del", "fen", "gra", "hol", "jin", "kas", "lum", "mor", "nes", "pra", "quin", "ros", "sta", "tur"];
        var (state, words) = ((uint)work * 2654435761u, new List<string>());
        for (var word = 0; word < 11; word++)
        {
            state = (state * 1664525u) + 1013904223u;
            words.Add(syllables[state >> 28] + syllables[(state >> 24) & 15]);
        }

        return string.Join(' ', words);
    }

    private static void Save(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
