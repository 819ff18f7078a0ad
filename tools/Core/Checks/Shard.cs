namespace ClinicSite.Checks;

/// <summary>A share of the pages, for one of several machines that audit the same folder.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">How many shares there are.</param>
/// <param name="Digest">SHA-256 over every file of the folder and the settings: reports of different folders are never joined.</param>
/// <param name="Pages">All pages of the folder, of which every one must be seen by some share.</param>
public sealed record Shard(int Number, int Count, string Digest, IReadOnlyList<string> Pages);
