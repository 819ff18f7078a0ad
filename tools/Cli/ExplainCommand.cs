using System.CommandLine;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Cli;

/// <summary><c>explain</c>: the page of a rule.</summary>
internal static class ExplainCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var id = new Argument<string>("ID") { Description = "The rule's id, as diagnostics show it." };
        var command = new Command("explain",
            """
            Explains a rule: what it means, a wrong and a right example, and what to do.

            Example: clinicsite explain CLN1016
            """);
        command.Arguments.Add(id);
        command.SetAction(parsed => Run(parsed.GetValue(id)!, output, errors));
        return command;
    }

    private static int Run(string id, TextWriter output, TextWriter errors)
    {
        if (Page(id.ToUpperInvariant()) is { } page)
        {
            output.Write(page);
            return ExitCodes.Passed;
        }

        if (id.StartsWith("axe:", StringComparison.Ordinal))
        {
            output.WriteLine($"{id} is a rule of axe-core: https://dequeuniversity.com/rules/axe/4.11/{id[4..]}");
            return ExitCodes.Passed;
        }

        var nearest = Suggestion.Closest(id.ToUpperInvariant(), RulePages.Ids);
        errors.WriteLine($"There is no rule \"{id}\"." + (nearest is null ? "" : $" Did you mean {nearest}?"));
        return ExitCodes.Usage;
    }

    /// <summary>The page; where a rule has none, what its descriptor says.</summary>
    private static string? Page(string id) =>
        RulePages.Find(id) ?? (RuleCatalog.All.TryGetValue(id, out var rule) ? $"# {rule.Id} {rule.Title}{Environment.NewLine}" : null);
}
