using System.Text.Json;
using ClinicSite.Browser;
using ClinicSite.Checks;
using ClinicSite.Checks.Folders;
using ClinicSite.Diagnostics;

namespace ClinicSite.Benchmarks;

/// <summary>
/// How much of the W3C's ACT test cases the browser audit finds. A failed case counts as found where an error or warning on its
/// page has an id that tools/docs/act-mapping.json maps to the case's rule; the same on any other case is a false alarm. What axe
/// could not decide counts as neither.
/// </summary>
internal static class ActCorpus
{
    private sealed record Case(string RuleId, string Expected, string Page);

    private sealed record Score(int Found, int Missed, int False);

    public static async Task<int> MeasureAsync(string folder, string mappingPath)
    {
        var cases = Cases(Path.Combine(folder, "cases.json"));
        var mapping = JsonSerializer.Deserialize<Dictionary<string, string[]>>(await File.ReadAllTextAsync(mappingPath))!;
        var ids = await FindAsync(Path.Combine(folder, "site"), [.. cases.Select(item => item.Page).Distinct(StringComparer.Ordinal)]);
        var scores = cases.GroupBy(item => item.RuleId).OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => (Rule: rule.Key, Score: ScoreOf(rule, mapping.GetValueOrDefault(rule.Key, []), ids))).ToList();
        foreach (var (rule, score) in scores) Console.WriteLine($"{rule}  found {score.Found}  missed {score.Missed}  false {score.False}");
        var (found, missed) = (scores.Sum(item => item.Score.Found), scores.Sum(item => item.Score.Missed));
        Console.WriteLine($"found {found} of {found + missed} failed cases ({100.0 * found / Math.Max(1, found + missed):0.0}%), {scores.Sum(item => item.Score.False)} false alarms");
        return 0;
    }

    private static List<Case> Cases(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. json.RootElement.GetProperty("cases").EnumerateArray().Select(item => new Case(
            item.GetProperty("ruleId").GetString()!, item.GetProperty("expected").GetString()!, item.GetProperty("page").GetString()!))];
    }

    private static Score ScoreOf(IEnumerable<Case> cases, string[] mapped, Dictionary<string, HashSet<string>> ids)
    {
        var (found, missed, wrong) = (0, 0, 0);
        foreach (var item in cases)
        {
            var isHit = ids.TryGetValue(item.Page, out var own) && own.Overlaps(mapped);
            if (item.Expected == "failed") _ = isHit ? found++ : missed++;
            else if (isHit)
            {
                wrong++;
                Console.WriteLine($"false alarm: {item.RuleId} {item.Expected} {item.Page} ({string.Join(", ", ids[item.Page].Intersect(mapped))})");
            }
        }

        return new Score(found, missed, wrong);
    }

    private static async Task<Dictionary<string, HashSet<string>>> FindAsync(string site, IReadOnlyList<string> pages)
    {
        await using var host = new BrowserHost(new BrowserOptions { Say = Console.Error.WriteLine });
        var target = AuditTargetFactory.Create(site, Path.GetTempPath(), null, Environment.ProcessorCount) with { Pages = pages };
        var result = await new AxeCheck(host, TimeSpan.FromSeconds(60)).RunAsync(target, CancellationToken.None);
        if (result.Reason.Length > 0) Console.Error.WriteLine(result.Reason);
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var finding in result.Findings.Where(item => item.Severity != DiagnosticSeverity.Note && !item.Message.StartsWith("Needs review: ", StringComparison.Ordinal)))
            foreach (var place in finding.Pages)
                (ids.TryGetValue(place.Page, out var own) ? own : ids[place.Page] = new(StringComparer.Ordinal)).Add(finding.Descriptor.Id);
        return ids;
    }
}
