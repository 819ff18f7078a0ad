namespace ClinicSite.Checks.External;

/// <summary>What a visit came to.</summary>
public enum LinkResult
{
    /// <summary>There is a page.</summary>
    Alive,

    /// <summary>There is none, or nobody answers.</summary>
    Dead,

    /// <summary>The site turns programs away, so that nobody can tell.</summary>
    Unclear,

    /// <summary>The site's robots.txt asks programs not to come here.</summary>
    Robots,

    /// <summary>The name leads into a private network, where no visit was made.</summary>
    Private,
}

/// <summary>One address of the ledger.</summary>
/// <param name="Result">What the last visit came to.</param>
/// <param name="Checked">The day of the last visit.</param>
public sealed record LinkEntry(LinkResult Result, DateOnly Checked)
{
    /// <summary>The HTTP status; 0 where none came.</summary>
    public int Status { get; init; }

    /// <summary>Why it is not alive, in words; empty where it is.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Where redirects ended; null where there were none.</summary>
    public string? Final { get; init; }

    /// <summary>Where it has moved for good; null where it has not.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Since when it has been dead, at every visit that could tell; null where it is not.</summary>
    public DateOnly? DeadSince { get; init; }

    /// <summary>At how many visits in a row it was dead.</summary>
    public int Failures { get; init; }

    /// <summary>This visit after an earlier one: what was dead before and is dead still, has been dead since then.</summary>
    /// <remarks>A visit that could not tell neither ends nor lengthens the time of being dead.</remarks>
    public LinkEntry After(LinkEntry? before) => Result switch
    {
        LinkResult.Dead => this with { DeadSince = before?.DeadSince ?? Checked, Failures = (before?.Failures ?? 0) + (before?.Checked == Checked ? 0 : 1) },
        LinkResult.Unclear => this with { DeadSince = before?.DeadSince, Failures = before?.Failures ?? 0 },
        _ => this,
    };
}
