using System.CommandLine;
using ClinicSite.Publishing;

namespace ClinicSite.Cli.Publishing;

/// <summary>Where a site goes live: <c>--to</c> or <c>--netlify</c>.</summary>
internal sealed class HostOptions
{
    private const string TokenVariable = "NETLIFY_AUTH_TOKEN", SiteVariable = "NETLIFY_SITE_ID", NetlifyAddress = "https://api.netlify.com/api/v1/";

    private readonly Option<string?> _to = new("--to") { Description = "A folder that a web server serves.", HelpName = "DIR" };
    private readonly Option<string?> _netlify = new("--netlify") { Description = $"A site at Netlify (default: {SiteVariable}); the token is {TokenVariable}.", HelpName = "SITE" };
    private readonly Option<bool> _draft = new("--draft") { Description = "At Netlify: a draft with an address of its own; what is live stays." };
    private readonly Option<string?> _api = CommonOptions.Address("--api", $"The address of Netlify's API (default: {NetlifyAddress}).");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _to, _netlify, _draft, _api }) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_to) is null) return;
            if (result.GetValue(_netlify) is not null) result.AddError("A site is published in one place at a time: give --to or --netlify.");
            if (result.GetValue(_draft)) result.AddError("A folder has no drafts: --draft belongs to --netlify.");
        });
    }

    /// <summary>The host; null where none was named, which is said.</summary>
    public IHost? Create(ParseResult parsed, HttpClient http, TextWriter errors)
    {
        if (parsed.GetValue(_to) is { } folder) return new FolderHost(folder, TimeProvider.System);
        var site = parsed.GetValue(_netlify) ?? Environment.GetEnvironmentVariable(SiteVariable);
        if (string.IsNullOrEmpty(site))
        {
            errors.WriteLine($"Where shall the site go? Give --to DIR, or --netlify SITE (or set {SiteVariable}).");
            return null;
        }

        if (Environment.GetEnvironmentVariable(TokenVariable) is not { Length: > 0 } token)
        {
            errors.WriteLine($"Netlify asks who is publishing: set {TokenVariable} to a personal access token that may deploy this site.");
            return null;
        }

        http.BaseAddress = new Uri((parsed.GetValue(_api) ?? NetlifyAddress).TrimEnd('/') + "/");
        return new NetlifyHost(new NetlifyApi(http, token, TimeProvider.System), site, parsed.GetValue(_draft));
    }
}
