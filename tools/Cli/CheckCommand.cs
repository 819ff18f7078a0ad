using System.CommandLine;
using ClinicSite.Browser;
using ClinicSite.Browser.Pictures;
using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Cli.Checking;
using ClinicSite.Diagnostics;
using ClinicSite.Editorial;
using ClinicSite.Publishing;
using ClinicSite.Reporting;
using ClinicSite.Reporting.Baselines;

namespace ClinicSite.Cli;

/// <summary><c>check</c>: builds the site and audits it, or audits any folder of HTML.</summary>
internal sealed class CheckCommand
{
    private readonly CheckOptions _options = new();

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
        check._options.AddTo(command);
        command.SetAction((parsed, cancellation) => check.RunAsync(parsed, output, errors, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var screen = new Screen(output, _options.Site.Site(parsed), _options.Site.Quiet(parsed));
        BuildSession? session = null;
        IReadOnlyList<Diagnostic> warnings = [];
        CheckSettings? settings = null;
        if (_options.NamedFolder(parsed) is null)
        {
            session = new BuildSession(_options.Site.ToBuild(parsed, screen.Progress));
            var built = session.Build();
            if (built.UnknownClinic) return BuildCommand.UnknownClinic(_options.Site, parsed, errors);
            if (!built.Succeeded) return await UnbuiltAsync(parsed, session, built, screen, cancellation);
            screen.WriteBuild(built with { Diagnostics = [] });
            (warnings, settings) = (built.Diagnostics, session.Checks);
        }

        if (_options.ConfigPath(parsed) is { } config)
        {
            var diagnostics = new DiagnosticBag();
            settings = CheckSettingsFile.Read(config, diagnostics);
            screen.Write(diagnostics.ToSorted());
            if (settings is null || diagnostics.HasErrors) return ExitCodes.Usage;
        }

        await using var host = new BrowserHost(_options.Browser(parsed, screen.Say));
        var target = _options.Target(parsed, screen.Progress, settings);
        var checks = await CheckAsync(parsed, session, settings, target, host, cancellation);
        // What the build had to say belongs to the first share alone.
        if (warnings.Count > 0 && checks.Shard is null or { Number: 1 }) checks = checks with { Findings = DiagnosticOrder.Group(checks.Findings.Concat(warnings)) };
        var report = BaselineFilter.Apply(Suppress(checks, session, _options.Site.Today(parsed)), _options.Site.Site(parsed));
        var pictures = await TakePicturesAsync(parsed, report, target, host, cancellation);
        ReportOutput.Write(report, _options.ReportFolder(parsed), _options.Folder(parsed), screen, pictures);
        screen.Write(report, _options.Folder(parsed));
        return report.ExitCode;
    }

    /// <summary>Pictures for report.html, where a browser ran: none is started for them.</summary>
    private async Task<IReadOnlyList<ElementPicture>> TakePicturesAsync(ParseResult parsed, CheckReport report, AuditTarget target, BrowserHost host, CancellationToken cancellation) =>
        report.Checks.Any(check => check is { Id: "browser", Status: CheckStatus.Ran }) && _options.TakesPictures(parsed)
            ? await new ElementCamera(host).TakeAsync(target, report.Findings, cancellation)
            : [];

    private async Task<CheckReport> CheckAsync(ParseResult parsed, BuildSession? session, CheckSettings? settings, AuditTarget target, BrowserHost host, CancellationToken cancellation)
    {
        var ids = _options.Checks(parsed);
        var checks = Checks(ids, session, host, parsed);
        var bytes = new AuditedBytes(target, _options.Site.Site(parsed));
        if (_options.Shard(parsed, target) is not { } shard)
            return bytes.Seal(CheckReport.From(await CheckRunner.RunAsync(checks, target, cancellation), RequiredOf(ids, settings?.Required, hasSources: session is not null)));
        var own = ShardedChecks.Of(checks, shard, _options.PagesOf(parsed, shard));
        return bytes.Seal(CheckReport.From(await CheckRunner.RunAsync(own, target, cancellation)) with { Shard = shard });
    }

    private static CheckReport Suppress(CheckReport report, BuildSession? session, DateOnly today)
    {
        if (session is null) return report;
        var faults = new DiagnosticBag();
        var suppressions = session.ReadSuppressions(faults);
        return (report with { Findings = DiagnosticOrder.Sort(report.Findings.Concat(faults.ToSorted())) }).Suppress(suppressions, today);
    }

    /// <summary>What must have run: what was asked for; without a wish, what the settings require, else whatever applies. A bare folder has no sources to edit.</summary>
    private static IEnumerable<string>? RequiredOf(IReadOnlyList<string> ids, IReadOnlyList<string>? settings, bool hasSources) =>
        ids.Count < CheckSettings.All.Count ? ids : settings?.Where(id => hasSources || id != EditorialCheck.CheckId);

    private List<ICheck> Checks(IReadOnlyList<string> ids, BuildSession? session, BrowserHost host, ParseResult parsed)
    {
        var checks = new List<ICheck>();
        if (ids.Contains(EditorialCheck.CheckId)) checks.Add(new EditorialCheck(session, _options.Site.Today(parsed)));
        checks.AddRange(StaticChecks.Create(ids));
        if (ids.Contains("browser")) checks.Add(new AxeCheck(host));
        return checks;
    }

    /// <summary>A site that does not build has no pages to check, but its texts can be read: an editor hears of everything in one run.</summary>
    private async Task<int> UnbuiltAsync(ParseResult parsed, BuildSession session, BuildResult built, Screen screen, CancellationToken cancellation)
    {
        var sources = new AuditTarget { Folder = _options.Folder(parsed), Pages = [], Workers = _options.Site.Workers(parsed) };
        var texts = _options.Checks(parsed).Contains(EditorialCheck.CheckId)
            ? await new EditorialCheck(session, _options.Site.Today(parsed)).RunAsync(sources, cancellation)
            : null;
        var checks = CheckSettings.All.Select(id => id == texts?.Id ? texts : new CheckResult(id, CheckStatus.Skipped, [], [], "The site does not build."));
        var report = CheckReport.From(checks, CheckSettings.All);
        report = Suppress(report with { Findings = DiagnosticOrder.Group(report.Findings.Concat(built.Diagnostics)) }, session, _options.Site.Today(parsed));
        // What keeps the site from being built is said last, with the verdict.
        var ofBuild = built.Diagnostics.Select(diagnostic => diagnostic.Fingerprint).ToHashSet(StringComparer.Ordinal);
        screen.Write(report.Findings.Where(finding => !ofBuild.Contains(finding.Fingerprint)).ToList());
        screen.WriteBuild(built);
        ReportOutput.Write(report, _options.ReportFolder(parsed), _options.Folder(parsed), screen);
        return ExitCodes.Findings;
    }
}
