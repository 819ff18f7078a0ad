using System.CommandLine;
using ClinicSite.Build;
using ClinicSite.Citations.Verification;
using ClinicSite.Diagnostics;

namespace ClinicSite.Cli.Refs;

/// <summary><c>refs verify</c>: compares the bibliography with Crossref and PubMed, the only command that needs the network.</summary>
internal sealed class RefsVerifyCommand
{
    private readonly RefsVerifyOptions _options = new();

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var verify = new RefsVerifyCommand();
        var command = new Command("verify",
            """
            Asks Crossref and PubMed for each DOI and PMID of the bibliography, and says what they have otherwise: title, authors,
            journal, year, volume, issue, pages, retractions, and ids that belong to another work. What was found is written to
            .clinicsite/references.json, to be committed. Ends with 3 if something could not be asked.

            Example: clinicsite refs verify --mailto web@harbor.example
            Example: clinicsite refs verify --only goadsby2017 lipton2018 --no-cache
            """);
        verify._options.AddTo(command);
        command.SetAction((parsed, cancellation) => verify.RunAsync(parsed, output, errors, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var screen = new Screen(output, _options.Site(parsed), _options.Quiet(parsed));
        var options = _options.ToVerify(parsed, screen.Progress);
        var faults = new DiagnosticBag();
        if (SiteBibliography.Load(options.SiteDirectory, options.Today, faults) is not { } bibliography)
        {
            await errors.WriteLineAsync($"There is no site in \"{options.SiteDirectory}\": input/site.yml is missing.");
            return ExitCodes.Usage;
        }

        var only = _options.Only(parsed);
        if (only.FirstOrDefault(key => bibliography.Find(key) is null) is { } unknown)
        {
            await errors.WriteLineAsync($"There is no reference \"{unknown}\"." + (bibliography.Suggest(unknown) is { } meant ? $" Did you mean \"{meant}\"?" : ""));
            return ExitCodes.Usage;
        }

        // Warnings are the build's to say; an error may have cost an entry.
        screen.Write([.. faults.ToSorted().Where(fault => fault.Severity is DiagnosticSeverity.Error)]);
        var unreadable = new DiagnosticBag();
        var ledger = ReferenceLedger.Load(options.SiteDirectory, unreadable);
        screen.Write(unreadable.ToSorted());
        if (unreadable.HasErrors) return ExitCodes.CouldNotRun;

        if (only.Count == 0 && !faults.HasErrors) ledger.Keep(bibliography.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal));
        var items = only.Count == 0 ? bibliography.Items : [.. only.Distinct().Select(key => bibliography.Find(key)!)];
        var plan = VerifyPlan.Create(items, ledger, options);
        if (_options.IsDryRun(parsed))
        {
            RefsVerifyReport.WritePlan(output, plan);
            return faults.HasErrors ? ExitCodes.Findings : ExitCodes.Passed;
        }

        var code = await VerifyAsync(plan, ledger, options, screen, output, errors, cancellation);
        return code == ExitCodes.Passed && faults.HasErrors ? ExitCodes.Findings : code;
    }

    private static async Task<int> VerifyAsync(
        VerifyPlan plan, ReferenceLedger ledger, VerifyOptions options, Screen screen, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        try
        {
            var result = await new ReferenceVerifier(options).RunAsync(plan, ledger, cancellation);
            screen.Write(result.Findings);
            RefsVerifyReport.WriteVerdict(output, screen.Style, result, options);
            return result.NotAsked > 0 ? ExitCodes.CouldNotRun
                : result.Findings.Any(finding => finding.Severity is DiagnosticSeverity.Error) ? ExitCodes.Findings
                : ExitCodes.Passed;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("Stopped. What was answered is kept; the next run asks only for the rest.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"{ReferenceLedger.FilePath} cannot be written: {error.Message}");
        }

        return ExitCodes.CouldNotRun;
    }
}
