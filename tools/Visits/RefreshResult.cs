namespace ClinicSite.Visits;

/// <summary>What the visits came to.</summary>
/// <param name="Visited">How many addresses are now known.</param>
/// <param name="NotVisited">Addresses of which nothing was learnt, and why.</param>
/// <param name="IsOffline">Whether no host at all has answered, so that this machine's network is to blame and nothing was written down.</param>
public sealed record RefreshResult(int Visited, IReadOnlyList<(string Address, string Reason)> NotVisited, bool IsOffline);
