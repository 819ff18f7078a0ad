namespace ClinicSite.Publishing;

/// <summary>What went live, where and when: a line of <c>deployments.jsonl</c>.</summary>
/// <param name="Date">When it was live, UTC.</param>
/// <param name="Action"><c>publish</c> or <c>rollback</c>.</param>
/// <param name="Digest">The name of its bytes, as the gate gives it.</param>
/// <param name="Commit">The commit it was built from; empty where unknown.</param>
/// <param name="Host">Where it went: <c>netlify:SITE</c> or <c>folder:PATH</c>.</param>
/// <param name="Id">The host's own name of it.</param>
/// <param name="Url">Where it can be seen; empty where unknown.</param>
public sealed record Deployment(DateTimeOffset Date, string Action, string Digest, string Commit, string Host, string Id, string Url);
