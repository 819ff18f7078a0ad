using System.CommandLine;
using ClinicSite.Checks;
using ClinicSite.Citations.Verification;

namespace ClinicSite.Cli.Refs;

/// <summary>The options of <c>refs verify</c>.</summary>
internal sealed class RefsVerifyOptions
{
    /// <summary>A key does not belong into the history of a shell or into a log.</summary>
    private const string KeyVariable = "NCBI_API_KEY";

    private readonly Option<string> _site = CommonOptions.Site();
    private readonly Option<DateOnly?> _today = CommonOptions.Today();
    private readonly Option<bool> _quiet = CommonOptions.Quiet();
    private readonly Option<string?> _crossref = CommonOptions.Address("--crossref", "Where Crossref's REST API is (default: https://api.crossref.org/).");
    private readonly Option<string?> _pubmed = CommonOptions.Address("--pubmed", "Where the E-utilities are (default: https://eutils.ncbi.nlm.nih.gov/entrez/eutils/).");
    private readonly Option<bool> _noCache = new("--no-cache") { Description = "Ask for everything again, whatever was answered before." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would be asked for; ask nobody and write nothing." };

    private readonly Option<string[]> _only = new("--only")
    {
        Description = "Only these references, by key.",
        HelpName = "KEY…",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _mailTo = new("--mailto")
    {
        Description = "An address at which Crossref and PubMed can reach you; Crossref then allows more questions at once.",
        HelpName = "ADDRESS",
    };

    private readonly Option<string?> _pubmedKey = new("--pubmed-key")
    {
        Description = $"The API key of your NCBI account, for ten questions a second instead of three (default: what {KeyVariable} in the environment says).",
        HelpName = "KEY",
    };

    private readonly Option<int> _maxAge = new("--max-age")
    {
        Description = "For how many days an answer counts (default: 30).",
        HelpName = "DAYS",
        DefaultValueFactory = _ => 30,
    };

    public RefsVerifyOptions()
    {
        _maxAge.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var days) || days is < 0 or > 3650))
                result.AddError($"\"{token.Value}\" is not a number of days from 0 to 3650.");
        });
        _pubmedKey.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(token.Value.Length is > 0 and <= 100 && token.Value.All(char.IsAsciiLetterOrDigit)))
                result.AddError("An API key of NCBI has letters and digits only.");
        });
        _mailTo.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (token.Value.IndexOf('@') < 1 || token.Value.EndsWith('@') || token.Value.Any(letter => letter is <= ' ' or > '~' or '(' or ')')))
                result.AddError($"\"{token.Value}\" is not a mail address.");
        });
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _site, _only, _crossref, _pubmed, _pubmedKey, _mailTo, _maxAge, _noCache, _dryRun, _today, _quiet }) command.Options.Add(option);
    }

    public string Site(ParseResult parsed) => parsed.GetValue(_site)!;

    public bool Quiet(ParseResult parsed) => parsed.GetValue(_quiet);

    public bool IsDryRun(ParseResult parsed) => parsed.GetValue(_dryRun);

    /// <summary>The keys asked for; empty for all. Commas part them as well as spaces do.</summary>
    public IReadOnlyList<string> Only(ParseResult parsed) =>
        [.. (parsed.GetValue(_only) ?? []).SelectMany(keys => keys.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    public VerifyOptions ToVerify(ParseResult parsed, IProgressListener? progress)
    {
        var options = new VerifyOptions
        {
            SiteDirectory = Site(parsed),
            Today = CommonOptions.DayOf(parsed.GetValue(_today)),
            MailTo = parsed.GetValue(_mailTo) ?? "",
            PubMedKey = (parsed.GetValue(_pubmedKey) ?? Environment.GetEnvironmentVariable(KeyVariable))?.Trim() ?? "",
            MaxAgeDays = parsed.GetValue(_maxAge),
            UsesCache = !parsed.GetValue(_noCache),
            Progress = progress,
        };
        return options with
        {
            Crossref = parsed.GetValue(_crossref) is { } crossref ? new Uri(crossref) : options.Crossref,
            PubMed = parsed.GetValue(_pubmed) is { } pubmed ? new Uri(pubmed) : options.PubMed,
        };
    }
}
