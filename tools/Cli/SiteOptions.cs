using System.CommandLine;
using System.Globalization;
using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Theme;

namespace ClinicSite.Cli;

/// <summary>The options of every command that reads a site.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string> _site = new("--site") { Description = "The folder that holds input/ (default: here).", HelpName = "DIR" };
    private readonly Option<string?> _output = new("--output") { Description = "The folder to write to (default: output/ in the site).", HelpName = "DIR" };
    private readonly Option<string?> _clinic = new("--clinic") { Description = "Build one clinic's own site.", HelpName = "ID" };
    private readonly Option<string?> _baseUrl = new("--base-url") { Description = "The address at which the folder will be served.", HelpName = "URL" };
    private readonly Option<DateOnly?> _today = new("--today") { Description = "The day that counts as today (YYYY-MM-DD).", HelpName = "DATE" };
    private readonly Option<int> _workers = new("--workers") { Description = "How many workers (default: one a processor).", HelpName = "N" };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Say nothing but what is wrong, and the verdict." };

    public SiteOptions()
    {
        _site.DefaultValueFactory = _ => ".";
        _workers.DefaultValueFactory = _ => Environment.ProcessorCount;
        _today.CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"\"{result.Tokens[0].Value}\" is not a date: write year, month and day like 2026-09-30.");
            return null;
        };
        _workers.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var number) || number is < 1 or > 64))
                result.AddError($"\"{token.Value}\" is not a number of workers from 1 to 64.");
        });
        _baseUrl.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(Uri.TryCreate(token.Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
                result.AddError($"\"{token.Value}\" is not a web address: it begins with https:// or http://.");
        });
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _site, _output, _clinic, _baseUrl, _today, _workers, _quiet }) command.Options.Add(option);
    }

    public string Site(ParseResult parsed) => parsed.GetValue(_site)!;

    public string? BaseUrl(ParseResult parsed) => parsed.GetValue(_baseUrl);

    public int Workers(ParseResult parsed) => parsed.GetValue(_workers);

    public bool Quiet(ParseResult parsed) => parsed.GetValue(_quiet);

    public bool HasClinic(ParseResult parsed) => parsed.GetValue(_clinic) is not null;

    public string? Clinic(ParseResult parsed) => parsed.GetValue(_clinic);

    public string Output(ParseResult parsed) => parsed.GetValue(_output) ?? (Site(parsed) == "." ? "output" : Path.Combine(Site(parsed), "output"));

    public DateOnly Today(ParseResult parsed) =>
        parsed.GetValue(_today) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    public BuildOptions ToBuild(ParseResult parsed, IProgressListener? progress) => new()
    {
        SiteDirectory = Site(parsed),
        OutputDirectory = Output(parsed),
        Theme = new ClinicTheme(),
        ClinicId = Clinic(parsed),
        BaseUrl = BaseUrl(parsed),
        Today = Today(parsed),
        Workers = Workers(parsed),
        Progress = progress,
    };
}
