namespace ClinicSite.Citations.Verification.Asking;

/// <summary>How patiently and how politely registries are asked.</summary>
public sealed record AskingOptions
{
    /// <summary>One attempt, from the connection to the last byte of the answer.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>All questions together.</summary>
    public TimeSpan OverallTimeout { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How often a question is asked again after no answer, an answer of 429 or one from 500 on.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The wait before the first retry; it doubles each time, more or less by chance.</summary>
    public TimeSpan FirstRetryAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>A registry that wants a longer wait than this is left alone for this run.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>After so many questions in a row without an answer the registry is left alone for this run.</summary>
    public int FailuresBeforeGivingUp { get; init; } = 3;

    /// <summary>No answer may be longer, in bytes.</summary>
    public int LongestAnswer { get; init; } = 16 * 1024 * 1024;

    /// <summary>Crossref's pool for those who say who they are allows 10 requests a second, the other 5; its headers say it each time.</summary>
    public double CrossrefPerSecond { get; init; } = 5;

    /// <summary>E-utilities allow 3 requests a second without a key.</summary>
    public double PubMedPerSecond { get; init; } = 3;

    /// <summary>And 10 with one.</summary>
    public double PubMedPerSecondWithKey { get; init; } = 10;

    /// <summary>How many ids PubMed is asked for at once; its addresses must stay short.</summary>
    public int PubMedBatch { get; init; } = 100;
}
