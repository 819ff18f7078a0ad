namespace ClinicSite.Citations.Verification;

/// <summary>How far an entry can be trusted.</summary>
public enum VerificationState
{
    /// <summary>Nobody has compared it with its source.</summary>
    Never,

    /// <summary>It was compared and agrees.</summary>
    Verified,

    /// <summary>It was compared, and edited since.</summary>
    Changed,

    /// <summary>It was compared, and something differs, or its DOI or PMID is unknown.</summary>
    Differs,

    /// <summary>The work was retracted.</summary>
    Retracted,
}

/// <summary>What is known of the verification of an entry.</summary>
/// <param name="State">How it stands.</param>
/// <param name="On">The day of the last comparison; null where there was none.</param>
/// <param name="IsByHand">Whether a person vouches for it with <c>verifiedOn</c>, and not the ledger.</param>
/// <param name="Differences">What differed, in words.</param>
public sealed record VerificationStatus(VerificationState State, DateOnly? On = null, bool IsByHand = false, IReadOnlyList<string>? Differences = null);
