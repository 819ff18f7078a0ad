using System.CommandLine;
using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Theme;

namespace ClinicSite.Cli;

/// <summary>The options of every command that reads a site.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string> _site = CommonOptions.Site();
    private readonly Option<string?> _output = new("--output") { Description = "The folder to write to (default: output/ in the site).", HelpName = "DIR" };
    private readonly Option<string?> _clinic = new("--clinic") { Description = "Build one clinic's own site.", HelpName = "ID" };
    private readonly Option<string?> _baseUrl = CommonOptions.Address("--base-url", "The address at which the folder will be served (default: the manifest's, or what the home page calls canonical, if the folder confirms it).");
    private readonly Option<bool> _noIndex = new("--noindex") { Description = "A preview: ask search engines to list no page of it." };
    private readonly Option<DateOnly?> _today = CommonOptions.Today();
    private readonly Option<int> _workers = new("--workers") { Description = "How many workers (default: one a processor).", HelpName = "N" };
    private readonly Option<bool> _quiet = CommonOptions.Quiet();

    public SiteOptions()
    {
        foreach (var folder in new Option[] { _site, _output })
        {
            folder.Validators.Add(result =>
            {
                if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value)) result.AddError($"{folder.Name} names no folder.");
            });
        }

        _workers.DefaultValueFactory = _ => Environment.ProcessorCount;
        _workers.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var number) || number is < 1 or > 64))
                result.AddError($"\"{token.Value}\" is not a number of workers from 1 to 64.");
        });
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _site, _output, _clinic, _baseUrl, _noIndex, _today, _workers, _quiet }) command.Options.Add(option);
    }

    public string Site(ParseResult parsed) => parsed.GetValue(_site)!;

    public string? BaseUrl(ParseResult parsed) => parsed.GetValue(_baseUrl);

    public int Workers(ParseResult parsed) => parsed.GetValue(_workers);

    public bool Quiet(ParseResult parsed) => parsed.GetValue(_quiet);

    public bool HasClinic(ParseResult parsed) => parsed.GetValue(_clinic) is not null;

    public string? Clinic(ParseResult parsed) => parsed.GetValue(_clinic);

    public string Output(ParseResult parsed) => CommonOptions.OutputOf(parsed.GetValue(_output), Site(parsed));

    public DateOnly Today(ParseResult parsed) => CommonOptions.DayOf(parsed.GetValue(_today));

    public BuildOptions ToBuild(ParseResult parsed, IProgressListener? progress) => new()
    {
        SiteDirectory = Site(parsed),
        OutputDirectory = Output(parsed),
        Theme = new ClinicTheme(),
        ClinicId = Clinic(parsed),
        BaseUrl = BaseUrl(parsed),
        NoIndex = parsed.GetValue(_noIndex),
        Today = Today(parsed),
        Workers = Workers(parsed),
        Progress = progress,
    };
}
