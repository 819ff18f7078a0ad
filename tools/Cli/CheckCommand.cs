using System.CommandLine;
using ClinicSite.Browser;
using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Checks.Folders;
using ClinicSite.Diagnostics;
using ClinicSite.Editorial;
using ClinicSite.Reporting;
using ClinicSite.Reporting.Json;

namespace ClinicSite.Cli;

/// <summary><c>check</c>: builds the site and audits it, or audits any folder of HTML.</summary>
internal sealed class CheckCommand
{
    private static readonly string[] All = [EditorialCheck.CheckId, .. StaticChecks.Ids, "browser"];

    private readonly SiteOptions _options = new();
    private readonly Argument<string?> _folder = new("FOLDER")
    {
        Description = "Any folder of HTML; without it, the site is built and checked.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _only = new("--only") { Description = $"Some of the checks, with commas: {string.Join(",", All)}.", HelpName = "CHECKS" };
    private readonly Option<string?> _report = new("--report") { Description = "The folder for report.json (default: .clinicsite/).", HelpName = "DIR" };
    private readonly Option<string?> _browser = new("--browser") { Description = "The browser's program (default: CLINICSITE_BROWSER, or what the machine has).", HelpName = "PATH" };
    private readonly Option<bool> _noInstall = new("--no-install") { Description = "Fetch or install no browser." };

    private readonly Option<string?> _config = new("--config")
    {
        Description = "A file that says which checks are required and how pages are audited (default: input/site.yml; for a folder, clinicsite.yml here).",
        HelpName = "FILE",
    };

    private readonly Option<bool> _noCache = new("--no-cache") { Description = "Audit every page again, whatever an earlier run has seen." };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var check = new CheckCommand();
        var command = new Command("check",
            """
            Builds the site, audits every page in a browser, follows every link, and prints the verdict.

            Example: clinicsite check --only links,html
            Example: clinicsite check public --base-url https://clinic.example
            """);
        command.Arguments.Add(check._folder);
        check._options.AddTo(command);
        foreach (var option in new Option[] { check._only, check._report, check._config, check._noCache, check._browser, check._noInstall }) command.Options.Add(option);
        check.AddValidators();
        command.SetAction((parsed, cancellation) => check.RunAsync(parsed, output, errors, cancellation));
        return command;
    }

    private void AddValidators()
    {
        // A mistyped option would otherwise be taken for a folder.
        _folder.Validators.Add(result =>
        {
            if (result.Tokens is not [var token]) return;
            if (token.Value.StartsWith('-')) result.AddError($"There is no option \"{token.Value}\".");
            else if (!Directory.Exists(token.Value)) result.AddError($"There is no folder \"{token.Value}\".");
        });
        _only.Validators.Add(result =>
        {
            foreach (var name in result.Tokens.SelectMany(token => token.Value.Split(',')).Where(name => !All.Contains(name, StringComparer.Ordinal)))
                result.AddError($"There is no check \"{name}\". The checks are: {string.Join(", ", All)}.");
        });
    }

    private async Task<int> RunAsync(ParseResult parsed, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var screen = new Screen(output, _options.Site(parsed), _options.Quiet(parsed));
        BuildSession? session = null;
        IReadOnlyList<Diagnostic> warnings = [];
        CheckSettings? settings = null;
        if (parsed.GetValue(_folder) is null)
        {
            session = new BuildSession(_options.ToBuild(parsed, screen.Progress));
            var built = session.Build();
            if (built.UnknownClinic) return BuildCommand.UnknownClinic(_options, parsed, errors);
            if (!built.Succeeded) return Unbuilt(parsed, built, screen);
            screen.WriteBuild(built with { Diagnostics = [] });
            (warnings, settings) = (built.Diagnostics, session.Checks);
        }

        if (ConfigPath(parsed) is { } config)
        {
            var diagnostics = new DiagnosticBag();
            settings = CheckSettingsFile.Read(config, diagnostics);
            screen.Write(diagnostics.ToSorted());
            if (settings is null || diagnostics.HasErrors) return ExitCodes.Usage;
        }

        await using var host = new BrowserHost(new BrowserOptions
        {
            ExecutablePath = parsed.GetValue(_browser),
            NoInstall = parsed.GetValue(_noInstall),
            Say = screen.Say,
        });
        var folder = parsed.GetValue(_folder) ?? _options.Output(parsed);
        var ids = parsed.GetValue(_only)?.Split(',') ?? All;
        var checks = Checks(ids, session, host, parsed);
        var results = await CheckRunner.RunAsync(checks, Target(parsed, folder, screen.Progress, settings), cancellation);
        var report = CheckReport.From(results, RequiredOf(ids, settings?.Required)) is var made && warnings.Count == 0
            ? made
            : made with { Findings = DiagnosticOrder.Group(made.Findings.Concat(warnings)) };
        report = Suppress(report, session, _options.Today(parsed));
        JsonReport.Write(report, ReportPath(parsed));
        screen.Write(report, folder);
        return report.ExitCode;
    }

    private static CheckReport Suppress(CheckReport report, BuildSession? session, DateOnly today)
    {
        if (session is null) return report;
        var faults = new DiagnosticBag();
        var suppressions = session.ReadSuppressions(faults);
        return (report with { Findings = DiagnosticOrder.Sort(report.Findings.Concat(faults.ToSorted())) }).Suppress(suppressions, today);
    }

    /// <summary>What must have run: what was asked for; without a wish, what the settings require, else whatever applies.</summary>
    private static IEnumerable<string>? RequiredOf(string[] ids, IReadOnlyList<string>? settings) =>
        ids.Length < All.Length ? ids : settings;

    /// <summary>The file of settings that was named, or the one that lies beside a bare folder.</summary>
    private string? ConfigPath(ParseResult parsed)
    {
        if (parsed.GetValue(_config) is { } named) return named;
        return parsed.GetValue(_folder) is not null && File.Exists("clinicsite.yml") ? "clinicsite.yml" : null;
    }

    private List<ICheck> Checks(string[] ids, BuildSession? session, BrowserHost host, ParseResult parsed)
    {
        var checks = new List<ICheck>();
        if (ids.Contains(EditorialCheck.CheckId)) checks.Add(new EditorialCheck(session, _options.Today(parsed)));
        checks.AddRange(StaticChecks.Create(ids));
        if (ids.Contains("browser")) checks.Add(new AxeCheck(host));
        return checks;
    }

    private AuditTarget Target(ParseResult parsed, string folder, IProgressListener? progress, CheckSettings? settings) =>
        AuditTargetFactory.Create(folder, _options.Site(parsed), _options.BaseUrl(parsed), _options.Workers(parsed), progress) with
        {
            Audit = (settings ?? CheckSettings.Default).Audit,
            CacheDirectory = parsed.GetValue(_noCache) ? null : Path.Combine(_options.Site(parsed), ".clinicsite", "cache"),
        };

    private string ReportPath(ParseResult parsed) =>
        Path.Combine(parsed.GetValue(_report) ?? Path.Combine(_options.Site(parsed), ".clinicsite"), "report.json");

    /// <summary>A site that does not build is reported as it is: nothing was checked.</summary>
    private int Unbuilt(ParseResult parsed, BuildResult built, Screen screen)
    {
        screen.WriteBuild(built);
        var skipped = All.Select(id => new CheckResult(id, CheckStatus.Skipped, [], [], "The site does not build."));
        JsonReport.Write(CheckReport.From(skipped, All) with { Findings = DiagnosticOrder.Group(built.Diagnostics) }, ReportPath(parsed));
        return ExitCodes.Findings;
    }
}
