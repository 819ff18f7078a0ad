namespace ClinicSite.Visits.Asking;

/// <summary>Why there is no answer.</summary>
internal enum FaultKind
{
    /// <summary>Nobody answers, or not to the end; it may pass.</summary>
    Silent,

    /// <summary>The name does not exist.</summary>
    NoSuchName,

    /// <summary>No browser trusts the certificate.</summary>
    Certificate,

    /// <summary>Browsers may trust the certificate, and we cannot tell.</summary>
    CertificateUnclear,

    /// <summary>The name leads into a private network.</summary>
    Private,

    /// <summary>It is this machine that has no way there.</summary>
    OwnNetwork,

    /// <summary>The host asked to be left alone for longer than we wait.</summary>
    LeftAlone,
}

/// <summary>Why there is no answer, in words.</summary>
internal sealed record Fault(FaultKind Kind, string Reason)
{
    /// <summary>Whether every other address of the host has it, too.</summary>
    public bool IsOfHost => Kind is FaultKind.NoSuchName or FaultKind.Certificate or FaultKind.CertificateUnclear or FaultKind.Private or FaultKind.LeftAlone;

    /// <summary>Whether the site has said nothing at all, which a machine without a network sees everywhere.</summary>
    public bool IsUnheard => Kind is FaultKind.Silent or FaultKind.NoSuchName or FaultKind.Certificate or FaultKind.CertificateUnclear;
}
