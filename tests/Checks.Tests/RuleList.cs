using System.Reflection;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Tests;

/// <summary>Every rule that the checks of these rooms raise.</summary>
internal static class RuleList
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. new[] { typeof(LinkRules), typeof(HtmlRules), typeof(MetadataRules), typeof(PrivacyRules) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!),
    ];
}
