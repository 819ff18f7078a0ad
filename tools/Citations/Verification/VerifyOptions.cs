using ClinicSite.Checks;
using ClinicSite.Citations.Verification.Asking;

namespace ClinicSite.Citations.Verification;

/// <summary>What <c>refs verify</c> is asked to do.</summary>
public sealed record VerifyOptions
{
    /// <summary>The folder that holds <c>input/</c>; the ledger and the cache lie in its <c>.clinicsite/</c>.</summary>
    public required string SiteDirectory { get; init; }

    /// <summary>The day of the answers.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Where Crossref's REST API is.</summary>
    public Uri Crossref { get; init; } = new("https://api.crossref.org/");

    /// <summary>Where the E-utilities are.</summary>
    public Uri PubMed { get; init; } = new("https://eutils.ncbi.nlm.nih.gov/entrez/eutils/");

    /// <summary>How the registries can reach whoever asks; may be empty.</summary>
    public string MailTo { get; init; } = "";

    /// <summary>The key of an NCBI account, with which PubMed allows ten requests a second; may be empty.</summary>
    public string PubMedKey { get; init; } = "";

    /// <summary>For how many days an answer counts.</summary>
    public int MaxAgeDays { get; init; } = 30;

    /// <summary>Whether answers of earlier runs may be used.</summary>
    public bool UsesCache { get; init; } = true;

    /// <summary>Politeness and patience.</summary>
    public AskingOptions Asking { get; init; } = new();

    /// <summary>The clock of timeouts and retries.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Told of entries as they are done.</summary>
    public IProgressListener? Progress { get; init; }
}
