using System.Security.Cryptography;
using ClinicSite.Checks;
using ClinicSite.Checks.Folders;
using ClinicSite.Output;
using ClinicSite.Reporting;

namespace ClinicSite.Publishing;

/// <summary>Holds a report to the bytes that were there from the first check to the last.</summary>
public sealed class AuditedBytes
{
    private readonly AuditTarget _target;
    private readonly string _manifestPath;
    private readonly AuditedFolder? _before;

    /// <summary>Looks at a folder before it is audited; a folder that is no build of ours is never published and not looked at.</summary>
    /// <param name="target">The folder.</param>
    /// <param name="site">The folder that holds <c>input/</c>.</param>
    public AuditedBytes(AuditTarget target, string site)
    {
        (_target, _manifestPath) = (target, SiteManifest.PathFor(site, target.Folder));
        _before = target.Manifest is null ? null : Look();
    }

    /// <summary>The report with the name of what it speaks of; where the bytes are no longer those, no check counts as done.</summary>
    public CheckReport Seal(CheckReport report)
    {
        if (_before is null) return report;
        var after = Look();
        if (after.Digest == _before.Digest && after.Manifest == _before.Manifest) return report with { Audited = _before };
        return report with { Checks = [.. report.Checks.Select(check => check.Status == CheckStatus.Ran ? check with { Status = CheckStatus.Failed, Reason = "The folder changed while it was checked: run it again." } : check)] };
    }

    private AuditedFolder Look() => new(
        FolderDigest.Of(_target.Folder, ""), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_manifestPath))),
        [.. _target.Manifest!.Pages.Select(page => page.Path)]);
}
