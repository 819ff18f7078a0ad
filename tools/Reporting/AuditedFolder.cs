namespace ClinicSite.Reporting;

/// <summary>What a report speaks of, so that nothing else can be published by it.</summary>
/// <param name="Digest">One name for all bytes that were audited: SHA-256 over the path and the SHA-256 of every file.</param>
/// <param name="Manifest">SHA-256 of the build's manifest.</param>
/// <param name="Pages">The pages every check must have seen; empty where the report was read back.</param>
public sealed record AuditedFolder(string Digest, string Manifest, IReadOnlyList<string> Pages);
