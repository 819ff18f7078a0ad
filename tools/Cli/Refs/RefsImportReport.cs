using ClinicSite.Citations;

namespace ClinicSite.Cli.Refs;

/// <summary>What an import did, for an editor.</summary>
internal static class RefsImportReport
{
    private const int Shown = 60;

    public static void Write(TextWriter output, ImportResult result, string target, bool isDryRun)
    {
        foreach (var reference in result.References)
        {
            if (reference.Outcome is ImportOutcome.Added) output.WriteLine($"  added    {reference.Key}");
            if (reference.Outcome is ImportOutcome.Merged) output.WriteLine($"  merged   {reference.Key}: {string.Join(", ", reference.Filled)}");
            foreach (var difference in reference.Differences)
                output.WriteLine($"  differs  {reference.Key}: {difference.Field} is \"{Cut(difference.Ours)}\", and \"{Cut(difference.Theirs)}\" at {reference.Location}");
        }

        int Count(ImportOutcome outcome) => result.References.Count(reference => reference.Outcome == outcome);
        output.WriteLine(
            $"Added {Count(ImportOutcome.Added)}, merged {Count(ImportOutcome.Merged)}, already there {Count(ImportOutcome.Present)}, not read {result.NotRead}.");
        output.WriteLine(result.Files.Count == 0 ? "Nothing to write."
            : isDryRun ? $"Nothing was written; without --dry-run this changes {Files(result)}."
            : $"Wrote {Files(result)}.");
        if (Count(ImportOutcome.Added) > 0 && !isDryRun) output.WriteLine($"Cite the new ones by their keys, such as [@{result.References.First(reference => reference.Outcome is ImportOutcome.Added).Key}]; they are in {target}.");
    }

    private static string Files(ImportResult result) => string.Join(", ", result.Files.Keys.Order(StringComparer.Ordinal));

    private static string Cut(string text) => text.Length <= Shown ? text : text[..Shown] + "…";
}
