using System.CommandLine;
using ClinicSite.Checks;
using ClinicSite.Checks.Folders;
using ClinicSite.Visits;

namespace ClinicSite.Cli.Links;

/// <summary>The options of <c>links refresh</c>.</summary>
internal sealed class LinksRefreshOptions
{
    private readonly Argument<string?> _folder = new("FOLDER")
    {
        Description = "Any folder of HTML (default: output/ in the site, as it was last built).",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _site = CommonOptions.Site();
    private readonly Option<string?> _baseUrl = CommonOptions.Address("--base-url", "The address at which the folder will be served.");
    private readonly Option<DateOnly?> _today = CommonOptions.Today();
    private readonly Option<bool> _quiet = CommonOptions.Quiet();
    private readonly Option<string?> _config = new("--config") { Description = "The file that says how links are judged (default: input/site.yml).", HelpName = "FILE" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would be visited; visit nobody and write nothing." };

    private readonly Option<int> _maxAge = new("--max-age")
    {
        Description = "For how many days a visit counts and is not repeated (default: 7).",
        HelpName = "DAYS",
        DefaultValueFactory = _ => 7,
    };

    private readonly Option<string[]> _allowHost = new("--allow-host")
    {
        Description = "A host that may be visited though its name leads into a private network.",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = true,
    };

    public LinksRefreshOptions()
    {
        _folder.Validators.Add(result =>
        {
            if (result.Tokens is not [var token]) return;
            if (token.Value.StartsWith('-')) result.AddError($"There is no option \"{token.Value}\".");
            else if (!Directory.Exists(token.Value)) result.AddError($"There is no folder \"{token.Value}\".");
        });
        _maxAge.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var days) || days is < 0 or > 3650))
                result.AddError($"\"{token.Value}\" is not a number of days from 0 to 3650.");
        });
        _allowHost.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => Uri.CheckHostName(token.Value) == UriHostNameType.Unknown))
                result.AddError($"\"{token.Value}\" is not the name of a host, such as wiki.clinic.example.");
        });
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_folder);
        foreach (var option in new Option[] { _site, _baseUrl, _maxAge, _allowHost, _config, _dryRun, _today, _quiet }) command.Options.Add(option);
    }

    public string Site(ParseResult parsed) => parsed.GetValue(_site)!;

    public bool Quiet(ParseResult parsed) => parsed.GetValue(_quiet);

    public bool IsDryRun(ParseResult parsed) => parsed.GetValue(_dryRun);

    /// <summary>Whether the site itself is meant: all its links are known then, and what is not among them can be forgotten.</summary>
    public bool IsSite(ParseResult parsed) => parsed.GetValue(_folder) is null;

    public string Folder(ParseResult parsed) => parsed.GetValue(_folder) ?? (Site(parsed) == "." ? "output" : Path.Combine(Site(parsed), "output"));

    /// <summary>The file of settings; null where there is none.</summary>
    public string? ConfigPath(ParseResult parsed)
    {
        if (parsed.GetValue(_config) is { } named) return named;
        var ofSite = Path.Combine(Site(parsed), "input", "site.yml");
        return File.Exists(ofSite) ? ofSite : null;
    }

    public AuditTarget Target(ParseResult parsed, IProgressListener? progress) =>
        AuditTargetFactory.Create(Folder(parsed), Site(parsed), parsed.GetValue(_baseUrl), Environment.ProcessorCount, progress);

    public VisitOptions ToVisit(ParseResult parsed, string? baseUrl, IProgressListener? progress) => new()
    {
        Today = CommonOptions.DayOf(parsed.GetValue(_today)),
        BaseUrl = baseUrl,
        MaxAgeDays = parsed.GetValue(_maxAge),
        AllowedHosts = (parsed.GetValue(_allowHost) ?? []).Select(name => name.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal),
        Progress = progress,
    };
}
