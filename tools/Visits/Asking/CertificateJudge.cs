using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace ClinicSite.Visits.Asking;

/// <summary>Judges certificates as browsers do, and says what is wrong with them.</summary>
internal static class CertificateJudge
{
    /// <summary>Asks nobody for missing certificates: whom to ask would be the visited site's word.</summary>
    public static SslClientAuthenticationOptions Options(TimeProvider time) => new()
    {
        RemoteCertificateValidationCallback = (_, certificate, chain, errors) => Accept(certificate as X509Certificate2, chain, errors, time),
        CertificateChainPolicy = new X509ChainPolicy { RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true },
    };

    /// <exception cref="CertificateException">It is not accepted.</exception>
    private static bool Accept(X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors, TimeProvider time)
    {
        if (errors == SslPolicyErrors.None) return true;
        if (certificate is null) throw new CertificateException("it has no certificate", true);
        var now = time.GetUtcNow();
        if (certificate.NotAfter.ToUniversalTime() < now) throw new CertificateException("its certificate has expired", true);
        if (certificate.NotBefore.ToUniversalTime() > now) throw new CertificateException("its certificate is not yet valid", true);
        if ((errors & SslPolicyErrors.RemoteCertificateNameMismatch) != 0) throw new CertificateException("its certificate is for another name", true);
        if (certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData)) throw new CertificateException("its certificate is signed by nobody but itself", true);
        // A site that sends too little of its chain works in browsers, which know the rest.
        var isCertain = chain is not null && !Array.Exists(chain.ChainStatus, status => (status.Status & (X509ChainStatusFlags.PartialChain | X509ChainStatusFlags.UntrustedRoot)) != 0);
        throw new CertificateException("its certificate cannot be traced to anybody trusted", isCertain);
    }
}
