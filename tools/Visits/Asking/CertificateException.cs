namespace ClinicSite.Visits.Asking;

/// <summary>A certificate that we do not accept.</summary>
/// <param name="reason">Why, in words.</param>
/// <param name="isCertain">Whether no browser would.</param>
internal sealed class CertificateException(string reason, bool isCertain) : Exception(reason)
{
    public bool IsCertain => isCertain;
}
