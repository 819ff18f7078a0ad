using System.CommandLine;
using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Checks.External;
using ClinicSite.Diagnostics;
using ClinicSite.Visits;

namespace ClinicSite.Cli.Links;

/// <summary><c>links refresh</c>: visits the addresses of other sites and writes the ledger that <c>check</c> reads.</summary>
internal sealed class LinksRefreshCommand
{
    private readonly LinksRefreshOptions _options = new();

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var refresh = new LinksRefreshCommand();
        var command = new Command("refresh",
            """
            Visits every address of another site that the built site leads to, and writes what was found to .clinicsite/links.json, to
            be committed; "check" reads it and never visits anybody. Respects robots.txt, goes slowly, and never into private networks.
            Ends with 3 if something could not be visited, with 1 if an address has been dead for long.

            Example: clinicsite links refresh
            Example: clinicsite links refresh public --base-url https://clinic.example --max-age 0
            """);
        refresh._options.AddTo(command);
        command.SetAction((parsed, cancellation) => refresh.RunAsync(parsed, output, errors, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var screen = new Screen(output, _options.Site(parsed), _options.Quiet(parsed));
        if (!Directory.Exists(_options.Folder(parsed)))
        {
            await errors.WriteLineAsync($"There is no \"{_options.Folder(parsed)}\": build the site first.");
            return ExitCodes.Usage;
        }

        var faults = new DiagnosticBag();
        var settings = _options.ConfigPath(parsed) is { } config ? CheckSettingsFile.Read(config, faults) : CheckSettings.Default;
        screen.Write(faults.ToSorted());
        if (settings is null || faults.HasErrors) return ExitCodes.Usage;

        var damage = new DiagnosticBag();
        var ledger = LinkLedger.Load(_options.Site(parsed), damage);
        screen.Write(damage.ToSorted());
        if (damage.HasErrors) return ExitCodes.CouldNotRun;

        var target = _options.Target(parsed, screen.Progress);
        var addresses = await ExternalLinkCollector.CollectAsync(target, cancellation);
        var visits = _options.ToVisit(parsed, target.BaseUrl, screen.Progress);
        var plan = RefreshPlan.Create(addresses, ledger, visits);
        if (_options.IsDryRun(parsed))
        {
            LinksRefreshReport.WritePlan(output, plan);
            return ExitCodes.Passed;
        }

        if (_options.IsSite(parsed)) ledger.Keep(addresses.ToHashSet(StringComparer.Ordinal));
        return await VisitAsync(plan, ledger, visits, screen, errors, cancellation) is { } result
            ? new LinksRefreshReport(screen, output).Write(result, plan, Standing(addresses, ledger, settings, visits), visits)
            : ExitCodes.CouldNotRun;
    }

    /// <summary>What the ledger now says, as a check will.</summary>
    private static List<Diagnostic> Standing(IReadOnlyList<string> addresses, LinkLedger ledger, CheckSettings settings, VisitOptions visits) =>
    [
        .. addresses.Select(address => ledger.Find(address) is { } entry ? LinkVerdict.Of(address, entry, settings.Links, visits.Today) : null)
            .OfType<LinkVerdict>().Select(verdict => verdict.ToDiagnostic()),
    ];

    private static async Task<RefreshResult?> VisitAsync(
        RefreshPlan plan, LinkLedger ledger, VisitOptions options, Screen screen, TextWriter errors, CancellationToken cancellation)
    {
        try
        {
            return await new LinkRefresher(options).RunAsync(plan, ledger, cancellation);
        }
        catch (OperationCanceledException)
        {
            screen.Write([]);
            await errors.WriteLineAsync("Stopped. What was found is kept; the next run visits only the rest.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            screen.Write([]);
            await errors.WriteLineAsync($"{LinkLedger.FilePath} cannot be written: {error.Message}");
        }

        return null;
    }
}
