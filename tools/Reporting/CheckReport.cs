using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Suppressions;

namespace ClinicSite.Reporting;

/// <summary>What all checks of one run did and found: the one thing every report is written from.</summary>
public sealed record CheckReport
{
    /// <summary>Each check, in the order they were asked for.</summary>
    public required IReadOnlyList<CheckResult> Checks { get; init; }

    /// <summary>Every finding of every check, grouped and in order.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>Findings that a suppression covers.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>Findings that the baseline knows.</summary>
    public IReadOnlyList<Diagnostic> Known { get; init; } = [];

    /// <summary>The checks without which there is no pass.</summary>
    public required IReadOnlySet<string> Required { get; init; }

    /// <summary>Which share of the pages the browser was given; null where all of them.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The build it speaks of; null for a folder that is no build of ours.</summary>
    public AuditedFolder? Audited { get; init; }

    /// <summary>Whether the reports of several shares were joined.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether every required check ran to its end.</summary>
    public bool IsComplete =>
        Checks.All(check => check.Status != CheckStatus.Failed)
        && Required.All(id => Checks.Any(check => check.Id == id && check.Status == CheckStatus.Ran));

    /// <summary>Whether each of these checks ran, or has nothing to run on here.</summary>
    /// <param name="ids">The checks.</param>
    public bool HasRun(IEnumerable<string> ids) => ids.All(id => Checks.Any(check => check.Id == id && check.Status != CheckStatus.Failed));

    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == DiagnosticSeverity.Error);

    /// <summary>No finding is not a pass: a check that did not run found nothing either.</summary>
    public bool Passed => IsComplete && !HasErrors;

    /// <summary>0 passed, 1 findings at error level, 3 a check could not run.</summary>
    public int ExitCode => !IsComplete ? 3 : HasErrors ? 1 : 0;

    /// <summary>The report with suppressions applied.</summary>
    /// <param name="suppressions">The site's suppressions.</param>
    /// <param name="today">The day that counts as today.</param>
    public CheckReport Suppress(IReadOnlyList<Suppression> suppressions, DateOnly today)
    {
        if (suppressions.Count == 0) return this;
        // A share of the pages does not tell whether a suppression is used.
        var ran = Checks.Where(check => check.Status == CheckStatus.Ran && Shard is null).Select(check => check.Id).ToHashSet(StringComparer.Ordinal);
        var filtered = SuppressionFilter.Apply(Findings, suppressions, today, rule => FindersOf(rule).All(ran.Contains));
        return this with { Findings = filtered.Findings, Suppressed = filtered.Suppressed };
    }

    /// <summary>The checks that find a rule's faults, by its area.</summary>
    private static string[] FindersOf(string rule) => rule switch
    {
        ['S', 'I', 'T', 'E', ..] or ['C', 'L', 'N', '7', ..] or ['C', 'L', 'N', '2', ..] => ["editorial"],
        ['C', 'L', 'N', '4', ..] => ["links"],
        ['C', 'L', 'N', '6', ..] => ["html", "metadata"],
        ['C', 'L', 'N', '8', ..] => ["privacy"],
        ['C', 'L', 'N', '5', ..] or ['a', 'x', 'e', ..] => ["browser"],
        _ => [],
    };

    /// <summary>Joins the results of the checks.</summary>
    /// <param name="results">One a check, in the order they were asked for.</param>
    /// <param name="required">The checks without which there is no pass; null requires all that were not skipped.</param>
    public static CheckReport From(IEnumerable<CheckResult> results, IEnumerable<string>? required = null)
    {
        var checks = results.ToList();
        return new CheckReport
        {
            Checks = checks,
            Findings = DiagnosticOrder.Group(checks.SelectMany(check => check.Findings)),
            Required = (required ?? checks.Where(check => check.Status != CheckStatus.Skipped).Select(check => check.Id))
                .ToHashSet(StringComparer.Ordinal),
        };
    }
}
