namespace ClinicSite.Citations.Verification.Asking;

/// <summary>What came back over the network.</summary>
/// <param name="Status">The HTTP status; 0 where none came.</param>
/// <param name="Body">The body; empty where it was not wanted.</param>
/// <param name="Fault">Why the answer cannot be used; null where it can.</param>
internal sealed record WebAnswer(int Status, ReadOnlyMemory<byte> Body, string? Fault = null)
{
    /// <summary>How long the host wants to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether another attempt may do better.</summary>
    public bool IsTransient => Status is 408 or 429 or >= 500;

    public static WebAnswer Failed(string fault, int status = 0) => new(status, default, fault);
}
