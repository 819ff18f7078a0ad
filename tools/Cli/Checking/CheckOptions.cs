using System.CommandLine;
using ClinicSite.Browser;
using ClinicSite.Build.Parse;
using ClinicSite.Checks;
using ClinicSite.Checks.Folders;
using ClinicSite.Output;
using ClinicSite.Theme;

namespace ClinicSite.Cli.Checking;

/// <summary>The options of every command that checks a site or a folder.</summary>
internal sealed class CheckOptions
{
    private readonly Argument<string?> _folder = new("FOLDER")
    {
        Description = "Any folder of HTML; without it, the site is built and checked.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _only = new("--only") { Description = $"Some of the checks, with commas: {string.Join(",", CheckSettings.All)}.", HelpName = "CHECKS" };
    private readonly Option<string?> _report = new("--report") { Description = "The folder for the reports: report.json, .html, .sarif, .junit.xml, .md (default: .clinicsite/).", HelpName = "DIR" };
    private readonly Option<string?> _browser = new("--browser") { Description = "The browser's program (default: CLINICSITE_BROWSER, or what the machine has).", HelpName = "PATH" };
    private readonly Option<bool> _noInstall = new("--no-install") { Description = "Fetch or install no browser." };

    private readonly Option<string?> _config = new("--config")
    {
        Description = "A file that says which checks are required and how pages are audited (default: input/site.yml; for a folder, clinicsite.yml here).",
        HelpName = "FILE",
    };

    private readonly Option<bool> _noCache = new("--no-cache") { Description = "Audit every page again, whatever an earlier run has seen." };

    private readonly Option<string?> _endpoint = new("--browser-endpoint")
    {
        Description = "A Playwright server with a browser, such as ws://browsers:3000/, instead of one here.",
        HelpName = "URL",
    };

    private readonly Option<bool> _noPictures = new("--no-pictures") { Description = "Take no pictures for report.html." };
    private readonly ShardOptions _shards = new();

    public CheckOptions() => AddValidators();

    /// <summary>The options of the site.</summary>
    public SiteOptions Site { get; } = new();

    public void AddTo(Command command)
    {
        command.Arguments.Add(_folder);
        Site.AddTo(command);
        foreach (var option in new Option[] { _only, _report, _config, _noCache, _browser, _endpoint, _noInstall, _noPictures }) command.Options.Add(option);
        _shards.AddTo(command);
    }

    /// <summary>The folder that was named; null for the site.</summary>
    public string? NamedFolder(ParseResult parsed) => parsed.GetValue(_folder);

    /// <summary>The folder to audit.</summary>
    public string Folder(ParseResult parsed) => NamedFolder(parsed) ?? Site.Output(parsed);

    /// <summary>The checks that were asked for, or all.</summary>
    public IReadOnlyList<string> Checks(ParseResult parsed) => parsed.GetValue(_only)?.Split(',') ?? CheckSettings.All;

    /// <summary>The browser.</summary>
    public BrowserOptions Browser(ParseResult parsed, Action<string> say) => new()
    {
        ExecutablePath = parsed.GetValue(_browser),
        Endpoint = parsed.GetValue(_endpoint),
        NoInstall = parsed.GetValue(_noInstall),
        Say = say,
    };

    /// <summary>Whether report.html shall show what was found.</summary>
    public bool TakesPictures(ParseResult parsed) => !parsed.GetValue(_noPictures);

    /// <summary>The share that was asked for; null for all pages.</summary>
    public Shard? Shard(ParseResult parsed, AuditTarget target) => _shards.Of(parsed, target);

    /// <summary>The pages of a share.</summary>
    public IReadOnlyList<string> PagesOf(ParseResult parsed, Shard shard) => _shards.PagesOf(parsed, shard, Folder(parsed));

    /// <summary>The file of settings that was named, or the one that lies beside a bare folder.</summary>
    public string? ConfigPath(ParseResult parsed)
    {
        if (parsed.GetValue(_config) is { } named) return named;
        return parsed.GetValue(_folder) is not null && File.Exists("clinicsite.yml") ? "clinicsite.yml" : null;
    }

    /// <summary>The folder with all that is known of it.</summary>
    public AuditTarget Target(ParseResult parsed, IProgressListener? progress, CheckSettings? settings)
    {
        var target = AuditTargetFactory.Create(Folder(parsed), Site.Site(parsed), Site.BaseUrl(parsed), Site.Workers(parsed), progress);
        return target with
        {
            Origins = target.Manifest is { } manifest ? new PageOrigins(manifest, ThemeComponents.FilesByClass, new SourceValues(Site.Site(parsed)).Of) : null,
            Audit = (settings ?? CheckSettings.Default).Audit,
            Links = (settings ?? CheckSettings.Default).Links,
            Today = Site.Today(parsed),
            CacheDirectory = parsed.GetValue(_noCache) ? null : Path.Combine(Site.Site(parsed), ".clinicsite", "cache"),
        };
    }

    /// <summary>Where the reports go.</summary>
    public string ReportFolder(ParseResult parsed) => parsed.GetValue(_report) ?? Path.Combine(Site.Site(parsed), ".clinicsite");

    private void AddValidators()
    {
        // A mistyped option would otherwise be taken for a folder.
        _folder.Validators.Add(result =>
        {
            if (result.Tokens is not [var token]) return;
            if (token.Value.StartsWith('-')) result.AddError($"There is no option \"{token.Value}\".");
            else if (!Directory.Exists(token.Value)) result.AddError($"There is no folder \"{token.Value}\".");
        });
        _endpoint.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(Uri.TryCreate(token.Value, UriKind.Absolute, out var url) && url.Scheme is "ws" or "wss"))
                result.AddError($"\"{token.Value}\" is no Playwright server: it begins with ws:// or wss://.");
        });
        _only.Validators.Add(result =>
        {
            foreach (var name in result.Tokens.SelectMany(token => token.Value.Split(',')).Where(name => !CheckSettings.All.Contains(name, StringComparer.Ordinal)))
                result.AddError($"There is no check \"{name}\". The checks are: {string.Join(", ", CheckSettings.All)}.");
        });
    }
}
