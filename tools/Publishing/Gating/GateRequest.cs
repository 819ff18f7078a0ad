namespace ClinicSite.Publishing;

/// <summary>What the gate is asked.</summary>
public sealed record GateRequest
{
    /// <summary>The folder that holds <c>input/</c>.</summary>
    public required string SiteDirectory { get; init; }

    /// <summary>The folder that is to be published.</summary>
    public required string OutputDirectory { get; init; }

    /// <summary>The report of its audit.</summary>
    public required string ReportPath { get; init; }

    /// <summary>The checks without which nothing passes.</summary>
    public required IReadOnlyList<string> Required { get; init; }

    /// <summary>The day that counts as today; suppressions that ended before it cover nothing.</summary>
    public required DateOnly Today { get; init; }
}
