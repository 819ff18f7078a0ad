using System.CommandLine;
using System.Text;
using ClinicSite.Text;

namespace ClinicSite.Cli;

/// <summary><c>new</c>: a minimal valid site, or one more page or record for a site.</summary>
internal static class NewCommand
{
    private static readonly Dictionary<string, (string Template, string Target, string Example)> Kinds = new(StringComparer.Ordinal)
    {
        ["condition"] = ("condition.md", "input/conditions/{0}.md", "tension-headache"),
        ["treatment"] = ("treatment.md", "input/treatments/{0}.md", "nerve-stimulation"),
        ["page"] = ("page.md", "input/pages/{0}.md", "parking"),
        ["person"] = ("person.yml", "input/people/{0}.yml", "jo-example"),
        ["clinic"] = ("clinic.yml", "input/clinics/{0}/clinic.yml", "harbor-view"),
    };

    public static Command Create(TextWriter output, TextWriter errors)
    {
        var command = new Command("new",
            """
            Makes a minimal valid site, or adds a condition, treatment, page, person or clinic to one.

            Example: clinicsite new site my-clinics
            Example: clinicsite new condition tension-headache
            """);
        command.Subcommands.Add(Site(output, errors));
        foreach (var kind in Kinds.Keys) command.Subcommands.Add(Piece(kind, output, errors));
        command.SetAction(_ =>
        {
            errors.WriteLine($"Say what: clinicsite new site DIR, or clinicsite new {string.Join("|", Kinds.Keys)} NAME.");
            return ExitCodes.Usage;
        });
        return command;
    }

    private static Command Site(TextWriter output, TextWriter errors)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to make." };
        var today = TodayOption();
        var command = new Command("site",
            """
            Makes a minimal valid site in a new or empty folder.

            Example: clinicsite new site my-clinics
            """)
        { folder, today };
        command.SetAction(parsed =>
        {
            var root = parsed.GetValue(folder)!;
            if (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any())
            {
                errors.WriteLine($"The folder \"{root}\" is not empty; a new site needs a new or an empty folder.");
                return ExitCodes.Usage;
            }

            foreach (var name in Templates.Names.Where(name => name.StartsWith("site/", StringComparison.Ordinal)))
                Write(Path.Combine(root, name["site/".Length..]), Templates.Fill(name, "", Day(parsed.GetValue(today))), output);
            output.WriteLine($"Now: clinicsite check --site {root}");
            return ExitCodes.Passed;
        });
        return command;
    }

    private static Command Piece(string kind, TextWriter output, TextWriter errors)
    {
        var name = new Argument<string>("NAME") { Description = "Its name; it becomes part of the address." };
        var site = new Option<string>("--site") { Description = "The folder that holds input/ (default: here).", HelpName = "DIR", DefaultValueFactory = _ => "." };
        var today = TodayOption();
        var command = new Command(kind, $"Adds a {kind}.\n\nExample: clinicsite new {kind} {Kinds[kind].Example}") { name, site, today };
        command.SetAction(parsed =>
        {
            var slug = Slug.Suggest(parsed.GetValue(name)!);
            var (template, target, _) = Kinds[kind];
            var path = Path.Combine(parsed.GetValue(site)!, string.Format(System.Globalization.CultureInfo.InvariantCulture, target, slug));
            var fault = slug.Length == 0 ? $"\"{parsed.GetValue(name)}\" has no letter or digit to make an address of."
                : !File.Exists(Path.Combine(parsed.GetValue(site)!, "input", "site.yml")) ? $"There is no site in \"{parsed.GetValue(site)}\": input/site.yml is missing."
                : File.Exists(path) ? $"\"{path}\" exists already; nothing was changed."
                : null;
            if (fault is not null)
            {
                errors.WriteLine(fault);
                return ExitCodes.Usage;
            }

            var input = Path.Combine(parsed.GetValue(site)!, "input");
            var content = Templates.Fill(
                template, Title(parsed.GetValue(name)!, isName: kind is "clinic" or "person"), Day(parsed.GetValue(today)), First(input, "people", ".yml"), First(input, "conditions", ".md"));
            Write(path, content, output);
            output.WriteLine(content.Contains("draft: true", StringComparison.Ordinal)
                ? "It is a draft, which no page is made of: delete the line \"draft: true\" when it is ready."
                : "Everything in it is an example, and the next build shows it: put in what is true first.");
            return ExitCodes.Passed;
        });
        return command;
    }

    /// <summary>The first of what is there already, to begin from: a name that exists is easier to change than one that does not.</summary>
    private static string First(string input, string folder, string extension) =>
        Directory.Exists(Path.Combine(input, folder))
            ? Directory.GetFiles(Path.Combine(input, folder), "*" + extension).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal).FirstOrDefault() ?? "name"
            : "name";

    private static Option<string?> TodayOption() => new("--today") { Description = "The day that counts as today (YYYY-MM-DD).", HelpName = "DATE" };

    private static DateOnly Day(string? text) => DateOnly.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var day)
        ? day
        : DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>
    /// A title out of a name. One in words stays as it was typed, but for a capital first; one in the form of an address becomes
    /// words, and in the name of a person or a clinic each has a capital.
    /// </summary>
    private static string Title(string name, bool isName)
    {
        var isAddress = !name.Trim().Contains(' ', StringComparison.Ordinal);
        var words = name.Split(isAddress ? '-' : ' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(' ', words.Select((word, at) => at == 0 || (isName && isAddress) ? char.ToUpperInvariant(word[0]) + word[1..] : word));
    }

    private static void Write(string path, string content, TextWriter output)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, content, new UTF8Encoding(false));
        var near = Path.GetRelativePath(".", path);
        output.WriteLine($"Wrote {(near.StartsWith("..", StringComparison.Ordinal) ? path : near)}");
    }
}
