using System.Diagnostics;
using ClinicSite.Build;
using ClinicSite.Theme;

namespace ClinicSite.Benchmarks;

/// <summary>How long one edit takes until its page is on disk, in a session that has built the whole site before.</summary>
internal static class EditLatency
{
    private const int Edits = 12;

    public static int Measure(string site, string output)
    {
        var session = new BuildSession(new BuildOptions
        {
            SiteDirectory = site,
            OutputDirectory = output,
            ClinicId = "bench",
            Theme = new ClinicTheme(),
            Today = new DateOnly(2026, 11, 1),
        });
        if (!session.Build().Succeeded) return 1;
        var texts = Directory.GetFiles(Path.Combine(site, "input", "conditions")).Order(StringComparer.Ordinal).ToArray();
        for (var edit = 0; edit < Edits; edit++) MeasureOne(session, texts[edit * 7 % texts.Length], edit);
        return 0;
    }

    private static void MeasureOne(BuildSession session, string path, int edit)
    {
        var before = File.ReadAllText(path);
        File.WriteAllText(path, before + $"An added line, number {edit}.\n");
        var start = Stopwatch.GetTimestamp();
        var result = session.Build();
        var elapsed = Stopwatch.GetElapsedTime(start);
        var stages = string.Join(", ", result.Stages.Select(stage => $"{stage.Stage} {stage.Elapsed.TotalMilliseconds:0.0}"));
        Console.WriteLine($"edit {edit + 1}: {elapsed.TotalMilliseconds:0.0} ms, {result.Rendered.Count} page(s) rendered ({stages})");
        File.WriteAllText(path, before);
        session.Build();
    }
}
