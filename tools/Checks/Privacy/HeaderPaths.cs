using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Privacy;

/// <summary>Paths of <c>_headers</c> that no header follows, and headers that two lines give otherwise.</summary>
internal sealed class HeaderPaths(HeadersFile headers)
{
    /// <summary>Headers that have one value; what is said twice is joined by a comma, and browsers read that as nothing, or as the first.</summary>
    private static readonly string[] Single = ["strict-transport-security", "x-content-type-options", "x-frame-options", "referrer-policy"];

    public void Judge(SiteFaults faults)
    {
        foreach (var (path, line) in headers.Paths)
        {
            if (!headers.All.Any(header => header.PathLine == line)) faults.Report(PrivacyRuleSet.Name, HeadersFile.FileName, line, 1, DiagnosticSeverity.Warning, PolicyRules.HeadersFileWrong, path, "no header follows it");
        }

        foreach (var group in headers.All.Where(header => Single.Contains(header.Name)).GroupBy(header => (header.Path, header.Name)))
            if (group.Skip(1).FirstOrDefault(header => header.Value != group.First().Value) is { } other)
                faults.Report(PrivacyRuleSet.Name, HeadersFile.FileName, other.Line, 3, PolicyRules.HeaderWeak, other.Name, $"line {group.First().Line} says otherwise for the same path");
    }
}
