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
        foreach (var field in new[] { typeof(CitationRules), typeof(ReferenceFileRules), typeof(PastedListRules), typeof(JournalRules) }.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)))
        {
            var rule = (DiagnosticDescriptor)field.GetValue(null)!;
            var page = File.ReadAllText(Path.Combine(Here(), "../../tools/docs/rules", rule.Id + ".md"));
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page);
        }
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
