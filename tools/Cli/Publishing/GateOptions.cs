using System.CommandLine;
using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Publishing;

namespace ClinicSite.Cli.Publishing;

/// <summary>The options of every command that asks the gate.</summary>
internal sealed class GateOptions
{
    private readonly Option<string> _site = CommonOptions.Site();
    private readonly Option<string?> _output = new("--output") { Description = "The folder that is to be published (default: output/ in the site).", HelpName = "DIR" };
    private readonly Option<string?> _report = new("--report") { Description = "The folder that holds its report.json (default: .clinicsite/).", HelpName = "DIR" };
    private readonly Option<string?> _config = new("--config") { Description = "The file that says which checks are required (default: input/site.yml).", HelpName = "FILE" };
    private readonly Option<DateOnly?> _today = CommonOptions.Today();

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _site, _output, _report, _config, _today }) command.Options.Add(option);
    }

    /// <summary>The folder that holds <c>input/</c>.</summary>
    public string Site(ParseResult parsed) => parsed.GetValue(_site)!;

    /// <summary>The folder that is to be published.</summary>
    public string Output(ParseResult parsed) => CommonOptions.OutputOf(parsed.GetValue(_output), Site(parsed));

    /// <summary>Asks the gate.</summary>
    /// <returns>What it says; null where the settings cannot be read, which the screen has said.</returns>
    public GateVerdict? Ask(ParseResult parsed, Screen screen)
    {
        var diagnostics = new DiagnosticBag();
        var config = parsed.GetValue(_config) ?? Path.Combine(Site(parsed), "input", "site.yml");
        var settings = parsed.GetValue(_config) is not null || File.Exists(config) ? CheckSettingsFile.Read(config, diagnostics) : CheckSettings.Default;
        screen.Write(diagnostics.ToSorted());
        if (settings is null || diagnostics.HasErrors) return null;
        return Gate.Run(new GateRequest
        {
            SiteDirectory = Site(parsed),
            OutputDirectory = Output(parsed),
            ReportPath = Path.Combine(parsed.GetValue(_report) ?? Path.Combine(Site(parsed), ".clinicsite"), "report.json"),
            Required = settings.Required,
            Today = CommonOptions.DayOf(parsed.GetValue(_today)),
        });
    }

    /// <summary>Says why nothing may be published.</summary>
    /// <returns>The exit code.</returns>
    public static int Refuse(GateVerdict? verdict, Screen screen, TextWriter output)
    {
        if (verdict is null) return ExitCodes.Usage;
        screen.Write(verdict.Reasons);
        output.WriteLine(screen.Style.Error(verdict.Reasons.Count == 1 ? "The gate is closed: one reason, above." : $"The gate is closed: {verdict.Reasons.Count} reasons, above."));
        return verdict.ExitCode;
    }
}
