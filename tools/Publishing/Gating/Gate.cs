using System.Security.Cryptography;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Output;
using ClinicSite.Reporting;
using ClinicSite.Reporting.Json;

namespace ClinicSite.Publishing;

/// <summary>
/// Lets a folder through only if every required check has seen every page of it, no error is left, and every byte is the one
/// that was audited. No finding is not a pass. All reasons are given at once.
/// </summary>
public static class Gate
{
    /// <summary>Judges a folder.</summary>
    /// <param name="request">The folder, its report, and what is required.</param>
    public static GateVerdict Run(GateRequest request)
    {
        var reasons = new DiagnosticBag();
        var path = SiteManifest.PathFor(request.SiteDirectory, request.OutputDirectory);
        var manifest = SiteManifest.TryRead(path);
        if (manifest is null) reasons.Add(GateRules.NoBuild, null, request.OutputDirectory, path);
        var read = ReportReader.Read(request.ReportPath, AuditRecord.Of);
        if (read is null) reasons.Add(GateRules.NoReport, null, request.ReportPath);
        if (manifest is null) return new GateVerdict(reasons.ToSorted(), null, "");
        PublishedFiles.Compare(request.OutputDirectory, manifest, reasons);
        var digest = PublishedFiles.DigestOf(manifest);
        if (read is var (report, record) && IsOf(report, record, path, digest, reasons))
        {
            ChecksRan(request.Required, record, manifest, reasons);
            NothingLeft(report, request.Today, reasons);
        }

        return new GateVerdict(reasons.ToSorted(), manifest, digest);
    }

    private static bool IsOf(CheckReport report, AuditRecord record, string manifestPath, string digest, DiagnosticBag reasons)
    {
        var why = report.Audited is not { } audited ? report.Shard is null ? "it is of a folder that is no build of this program" : "it is of a share of the pages alone, and shares are joined by clinicsite merge"
            : audited.Manifest != Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(manifestPath))) ? "the manifest is another than the one that was audited"
            : audited.Digest != digest ? "what was audited is not what the build has written"
            : record.Version != JsonReport.ToolVersion ? $"version {record.Version} of the program wrote it, and this is version {JsonReport.ToolVersion}"
            : report.Shard is not null ? "it is of a share of the pages alone, and shares are joined by clinicsite merge"
            : "";
        if (why.Length > 0) reasons.Add(GateRules.OtherBuild, null, why);
        return why.Length == 0;
    }

    private static void ChecksRan(IReadOnlyList<string> required, AuditRecord record, SiteManifest manifest, DiagnosticBag reasons)
    {
        var checks = record.Checks.ToLookup(check => check.Id, StringComparer.Ordinal);
        foreach (var id in required)
        {
            if (checks[id].FirstOrDefault() is not { } check) reasons.Add(GateRules.CheckDidNotRun, null, id, "The report does not name it.");
            else if (check.Status != "ran") reasons.Add(GateRules.CheckDidNotRun, null, id, check.Reason);
            else if (check.Missed.Count > 0 || check.Pages < manifest.Pages.Count)
                reasons.Add(GateRules.PageNotSeen, null, id, Math.Min(check.Pages, manifest.Pages.Count - check.Missed.Count), manifest.Pages.Count, Name(check.Missed));
        }
    }

    private static string Name(IReadOnlyList<string> pages) => pages.Count switch
    {
        0 => "some, which the report does not name",
        <= 3 => string.Join(", ", pages),
        _ => $"{string.Join(", ", pages.Take(3))} and {pages.Count - 3} more",
    };

    private static void NothingLeft(CheckReport report, DateOnly today, DiagnosticBag reasons)
    {
        var errors = report.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            reasons.Add(GateRules.ErrorLeft, errors[0].Location, errors.Count == 1 ? "One error is" : $"{errors.Count} errors are", errors[0].Descriptor.Id, errors[0].Message);
        foreach (var suppressed in report.Suppressed.Where(suppressed => suppressed.Suppression.Expires < today && suppressed.Finding.Severity == DiagnosticSeverity.Error))
        {
            var suppression = suppressed.Suppression;
            reasons.Add(GateRules.SuppressionEnded, suppression.Location, suppression.Rule, Text.IsoDate.Of(suppression.Expires), suppressed.Finding.Message, suppression.Owner);
        }
    }
}
