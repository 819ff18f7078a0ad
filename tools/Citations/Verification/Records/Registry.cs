namespace ClinicSite.Citations.Verification.Records;

/// <summary>Who keeps a record of a work.</summary>
internal enum Registry
{
    Crossref,
    PubMed,
}
