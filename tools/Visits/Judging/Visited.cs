using ClinicSite.Checks.External;
using ClinicSite.Visits.Asking;

namespace ClinicSite.Visits.Judging;

/// <summary>What a visit came to.</summary>
/// <param name="Entry">For the ledger; null where nothing was learnt.</param>
/// <param name="Fault">Why there was no answer; null where there was one.</param>
internal sealed record Visited(LinkEntry? Entry, Fault? Fault = null);
