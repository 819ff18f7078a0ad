using ClinicSite.Diagnostics;
using ClinicSite.Output;

namespace ClinicSite.Checks;

/// <summary>Whether a check ran.</summary>
public enum CheckStatus
{
    /// <summary>It saw every page it was asked to see.</summary>
    Ran,

    /// <summary>It could not run, or not to its end: exit code 3.</summary>
    Failed,

    /// <summary>It does not apply here, and says why.</summary>
    Skipped,
}

/// <summary>A folder of HTML to be checked; it may be anybody's.</summary>
public sealed record AuditTarget
{
    /// <summary>Absolute path of the folder.</summary>
    public required string Folder { get; init; }

    /// <summary>Every HTML file of the folder, relative, with forward slashes, in ordinal order.</summary>
    public required IReadOnlyList<string> Pages { get; init; }

    /// <summary>Every file of the folder in the same form; null where nobody has listed them.</summary>
    public IReadOnlyList<string>? Files { get; init; }

    /// <summary>The address at which the folder is served, which says what absolute addresses are its own; null where unknown.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The manifest of our own build, or null.</summary>
    public SiteManifest? Manifest { get; init; }

    /// <summary>From elements to lines of Markdown; empty where there is no manifest.</summary>
    public SourceMap SourceMap { get; init; } = SourceMap.Empty;

    /// <summary>From what the theme has written to components and fields; null where there is no manifest.</summary>
    public PageOrigins? Origins { get; init; }

    /// <summary>Where what earlier runs found may be kept; null keeps and uses nothing.</summary>
    public string? CacheDirectory { get; init; }

    /// <summary>The folder whose <c>.clinicsite/</c> holds what visits to other sites have shown; null where there is none.</summary>
    public string? SiteDirectory { get; init; }

    /// <summary>How links to other sites are judged.</summary>
    public LinkSettings Links { get; init; } = LinkSettings.Default;

    /// <summary>The day that counts as today; null makes nothing old.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Where the part of a page at an offset comes from.</summary>
    /// <param name="rule">What was found there.</param>
    /// <param name="page">Path of the page relative to the folder.</param>
    /// <param name="offset">0-based offset in the page's text, in UTF-16 code units.</param>
    /// <param name="html">The page's text, asked for only where it is no Markdown.</param>
    public PageOrigin OriginOf(DiagnosticDescriptor rule, string page, int offset, Func<string> html) =>
        SourceMap.Find(page, offset) is { } location ? new PageOrigin(location, [])
        : Origins?.Find(rule, page, html(), offset) ?? PageOrigin.Unknown;

    /// <summary>How the browser audits.</summary>
    public AuditSettings Audit { get; init; } = AuditSettings.Default;

    /// <summary>How many workers a check may use; at least 1.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Told of pages as they are done; null where nobody listens.</summary>
    public IProgressListener? Progress { get; init; }
}

/// <summary>Hears how long work goes on.</summary>
public interface IProgressListener
{
    /// <summary>Some of the work is done.</summary>
    /// <param name="stage">What is going on: <c>Auditing pages</c>.</param>
    /// <param name="done">How many items are done.</param>
    /// <param name="total">How many there are.</param>
    void Report(string stage, int done, int total);
}

/// <summary>One of the checks by name (<c>links</c>, <c>browser</c>, …). It never prints.</summary>
public interface ICheck
{
    /// <summary>Its name on the command line and in reports.</summary>
    string Id { get; }

    /// <summary>Checks the folder. Faults of the pages are findings; only what keeps the check from running is a failure.</summary>
    Task<CheckResult> RunAsync(AuditTarget target, CancellationToken cancellation);
}

/// <summary>What a check did and found.</summary>
/// <param name="Id">The check's name.</param>
/// <param name="Status">Whether it ran.</param>
/// <param name="PagesSeen">Every page it has seen, which the gate compares with the manifest.</param>
/// <param name="Findings">What it found.</param>
/// <param name="Reason">Why it failed or was skipped, and what to do; empty where it ran.</param>
public sealed record CheckResult(
    string Id, CheckStatus Status, IReadOnlyCollection<string> PagesSeen, IReadOnlyList<Diagnostic> Findings, string Reason = "")
{
    /// <summary>What is worth saying beside the result, such as what an earlier run has already seen; never part of a report.</summary>
    public string Remark { get; init; } = "";

    /// <summary>Wall time; the only thing in a report that differs from run to run.</summary>
    public TimeSpan Elapsed { get; init; }
}
