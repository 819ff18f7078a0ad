using System.CommandLine;
using ClinicSite.Build;
using ClinicSite.Diagnostics;

namespace ClinicSite.Cli.Refs;

/// <summary><c>refs adopt</c>: makes keys of a page's pasted citations, and entries of the bibliography of its list.</summary>
internal sealed class RefsAdoptCommand
{
    private readonly Argument<string> _page = new("PAGE") { Description = "The page: input/conditions/migraine.md, or migraine where only one page has this name." };
    private readonly Option<string> _site = CommonOptions.Site();
    private readonly Option<string> _to = new("--to") { Description = "The file under input/references/ that takes what is new (default: adopted.json).", HelpName = "FILE.json", DefaultValueFactory = _ => "adopted.json" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would change, and write nothing." };
    private readonly Option<bool> _yes = new("--yes") { Description = "Write without asking." };
    private readonly Option<DateOnly?> _today = CommonOptions.Today();

    public static Command Create(TextWriter output, TextWriter errors)
    {
        var adopt = new RefsAdoptCommand();
        var command = new Command("adopt",
            """
            Rewrites a page whose reference list was pasted as text: (Lipton et al., 2018), [3] and ^3^ become [@lipton2018], and the
            list moves to the bibliography, where a work that is there already is used again. Shows the difference and asks first.
            Adopting twice changes nothing.

            Example: clinicsite refs adopt input/conditions/migraine.md --dry-run
            Example: clinicsite refs adopt migraine --yes
            """);
        foreach (var option in new Option[] { adopt._site, adopt._to, adopt._dryRun, adopt._yes, adopt._today }) command.Options.Add(option);
        command.Arguments.Add(adopt._page);
        command.SetAction(parsed => adopt.Run(parsed, output, errors));
        return command;
    }

    private int Run(ParseResult parsed, TextWriter output, TextWriter errors)
    {
        var (page, site, to) = (parsed.GetValue(_page)!, parsed.GetValue(_site)!, parsed.GetValue(_to)!);
        if (Path.GetFileName(to) != to || !to.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            errors.WriteLine($"\"{to}\" must be the name of a .json file; it lies in input/references/.");
            return ExitCodes.Usage;
        }

        using var turn = BibliographyTurn.Take(site, writes: !parsed.GetValue(_dryRun), errors);
        if (turn is null) return ExitCodes.CouldNotRun;
        var faults = new DiagnosticBag();
        var result = PageAdoption.Run(site, page, "input/references/" + to, CommonOptions.DayOf(parsed.GetValue(_today)), faults);
        new Screen(output, site, false).Write(faults.ToSorted());
        if (result is null)
        {
            if (faults.HasErrors) return ExitCodes.Findings;
            errors.WriteLine(File.Exists(Path.Combine(site, "input", "site.yml"))
                ? $"There is no page \"{page}\", or several have this name: write its path, such as input/conditions/migraine.md."
                : $"There is no site in \"{site}\": input/site.yml is missing.");
            return ExitCodes.Usage;
        }

        return Show(result, output) is { } ended ? ended : Write(result, parsed, site, output, errors);
    }

    /// <summary>Shows what would change.</summary>
    /// <returns>An exit code where there is nothing to write.</returns>
    private static int? Show(AdoptionResult result, TextWriter output)
    {
        if (!result.HasList)
        {
            output.WriteLine($"{result.Page.Path} has no pasted reference list. Nothing to write.");
            return ExitCodes.Passed;
        }

        foreach (var obstacle in result.Obstacles) output.WriteLine($"{obstacle.Location}: {obstacle.Message}");
        if (result.Obstacles.Count > 0)
        {
            output.WriteLine($"Nothing was written: {Count(result.Obstacles.Count, "citation")} to settle first.");
            return ExitCodes.Findings;
        }

        foreach (var file in result.Files)
            foreach (var line in UnifiedDiff.Of(file.Path, file.Before, file.After)) output.WriteLine(line);
        output.WriteLine();
        foreach (var remark in result.Remarks) output.WriteLine($"{remark.Location}: {remark.Message}");
        var left = result.Left == 0 ? "" : $" {Count(result.Left, "entry", "entries")} could not be read and stay in the page's list.";
        output.WriteLine($"{Count(result.Citations, "citation")} by key; {Count(result.Known, "reference")} from the bibliography, {result.Added} new.{left}");
        if (result.Noted > 0) output.WriteLine($"{result.Noted} of these said more than their fields hold: the pasted text is in \"note\", which is never printed.");
        return null;
    }

    private int Write(AdoptionResult result, ParseResult parsed, string site, TextWriter output, TextWriter errors)
    {
        var files = result.Files.Where(file => file.Before != file.After).ToList();
        var names = string.Join(", ", files.Select(file => file.Path));
        if (parsed.GetValue(_dryRun))
        {
            output.WriteLine($"Nothing was written; without --dry-run this changes {names}.");
            return ExitCodes.Passed;
        }

        if (!parsed.GetValue(_yes))
        {
            if (Console.IsInputRedirected)
            {
                errors.WriteLine($"Nothing was written: nobody can be asked here. With --yes this changes {names}.");
                return ExitCodes.Usage;
            }

            output.Write($"Write {names}? [y/N] ");
            if (Console.ReadLine()?.Trim().ToUpperInvariant() is not ("Y" or "YES"))
            {
                output.WriteLine("Nothing was written.");
                return ExitCodes.Passed;
            }
        }

        // The bibliography first: a page must never cite what is not there.
        foreach (var file in files) FileReplacement.Write(Path.Combine(site, file.Path), file.After);
        output.WriteLine($"Wrote {names}.");
        if (result.Added > 0) output.WriteLine("Look the new entries over: what was pasted may be wrong. \"clinicsite refs verify\" compares them with Crossref and PubMed.");
        return ExitCodes.Passed;
    }

    private static string Count(int number, string one, string? many = null) => number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";
}
