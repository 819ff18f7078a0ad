using ClinicSite.Diagnostics;

namespace ClinicSite.Reporting;

/// <summary>Where a rule is explained.</summary>
public static class RulePage
{
    /// <summary>The rule's own address, or the path of its page in this repository.</summary>
    public static string Of(DiagnosticDescriptor rule) => rule.HelpUrl.Length > 0 ? rule.HelpUrl : $"tools/docs/rules/{rule.Id}.md";
}
