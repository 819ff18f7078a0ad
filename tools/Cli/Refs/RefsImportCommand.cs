using System.CommandLine;
using ClinicSite.Build;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Cli.Refs;

/// <summary><c>refs import</c>: takes references from a file of any form into the bibliography.</summary>
internal sealed class RefsImportCommand
{
    private const string Folder = "input/references";

    private readonly Argument<string> _file = new("FILE") { Description = "BibTeX (.bib), RIS (.ris), PubMed (.nbib), CSL-JSON (.json) or CSL-YAML (.yml)." };
    private readonly Option<string> _site = CommonOptions.Site();
    private readonly Option<string> _to = new("--to") { Description = "The file that takes what is new (default: imported.json).", HelpName = "FILE.json", DefaultValueFactory = _ => "imported.json" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would change, and write nothing." };

    public static Command Create(TextWriter output, TextWriter errors)
    {
        var import = new RefsImportCommand();
        var command = new Command("import",
            """
            Reads references from a file and adds those that are new to input/references/. A work that is there already, by DOI, PMID
            or title, gets the fields it lacks; what it has is never overwritten, and differences are said. Importing twice changes nothing.

            Example: clinicsite refs import pubmed.nbib
            Example: clinicsite refs import library.bib --to library.json --dry-run
            """);
        foreach (var option in new Option[] { import._site, import._to, import._dryRun }) command.Options.Add(option);
        command.Arguments.Add(import._file);
        command.SetAction(parsed => import.Run(parsed, output, errors));
        return command;
    }

    private int Run(ParseResult parsed, TextWriter output, TextWriter errors)
    {
        using var turn = BibliographyTurn.Take(parsed.GetValue(_site)!, writes: !parsed.GetValue(_dryRun), errors);
        return turn is null ? ExitCodes.CouldNotRun : Import(parsed, output, errors);
    }

    private int Import(ParseResult parsed, TextWriter output, TextWriter errors)
    {
        var (file, site, to) = (parsed.GetValue(_file)!, parsed.GetValue(_site)!, parsed.GetValue(_to)!);
        var faults = new DiagnosticBag();
        var bibliography = SiteReferences.Load(site, faults);
        var wrong = !File.Exists(file) ? $"There is no file \"{file}\"."
            : !BibliographyReader.CanRead(file) ? $"\"{file}\" cannot be read: the forms are {string.Join(", ", BibliographyReader.Extensions)}."
            : !to.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? $"\"{to}\" is no CSL-JSON file: its name must end in .json."
            : bibliography is null ? $"There is no site in \"{site}\": input/site.yml is missing."
            : Same(file, PathOf(site, to)) ? $"\"{file}\" is imported into itself; name another file with --to."
            : null;
        if (wrong is not null)
        {
            errors.WriteLine(wrong);
            return ExitCodes.Usage;
        }

        var shown = ShownAs(site, PathOf(site, to));
        var others = bibliography!.Where(one => !Same(Path.Combine(site, one.Path), file)).ToList();
        var target = others.Find(one => one.Path == shown) ?? (File.Exists(PathOf(site, to)) ? SiteReferences.Read(PathOf(site, to), shown, faults) : new SourceText(shown, ""));
        var from = SiteReferences.Read(file, ShownAs(site, file), faults);
        var result = from is null || target is null ? null : ReferenceImport.Run(from, others, target, faults);
        new Screen(output, site, false).Write(faults.ToSorted());
        if (result is null) return ExitCodes.Findings;
        RefsImportReport.Write(output, result, shown, parsed.GetValue(_dryRun));
        if (!parsed.GetValue(_dryRun))
            foreach (var (path, text) in result.Files) FileReplacement.Write(Path.Combine(site, path), text);
        if (bibliography!.Any(one => Same(Path.Combine(site, one.Path), file)))
            output.WriteLine($"{ShownAs(site, file)} lies in {Folder}/ and is part of the bibliography itself: move it elsewhere, or every reference is there twice.");
        return result.NotRead > 0 || faults.HasErrors ? ExitCodes.Findings : ExitCodes.Passed;
    }

    /// <summary>A name alone is a file of the bibliography; anything else is a path.</summary>
    private static string PathOf(string site, string to) => Path.GetFileName(to) == to ? Path.Combine(site, "input", "references", to) : to;

    private static string ShownAs(string site, string path) =>
        Path.GetRelativePath(Path.GetFullPath(site), Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');

    private static bool Same(string one, string other) => Path.GetFullPath(one) == Path.GetFullPath(other);
}
