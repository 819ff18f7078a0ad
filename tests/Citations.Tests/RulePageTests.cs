using System.Reflection;
using System.Runtime.CompilerServices;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Tests;

public class RulePageTests
{
    [Fact]
    public void Every_rule_has_a_page_under_its_own_title()
    {
        foreach (var rule in typeof(CitationRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (DiagnosticDescriptor)field.GetValue(null)!))
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", File.ReadAllText(Path.Combine(Here(), "../../tools/docs/rules", rule.Id + ".md")));
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
