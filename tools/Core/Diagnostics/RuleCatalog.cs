using System.Reflection;

namespace ClinicSite.Diagnostics;

/// <summary>Every rule of our own, for <c>explain</c> and for the tests that ask each for its page and its fixture.</summary>
public static class RuleCatalog
{
    /// <summary>All rules by id: every public static descriptor of the classes in <c>Diagnostics/Rules</c>.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> All { get; } = typeof(RuleCatalog).Assembly.GetTypes()
        .Where(type => type.Namespace == "ClinicSite.Diagnostics.Rules")
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .ToDictionary(rule => rule.Id, StringComparer.Ordinal);
}
