using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace ClinicSite.Checks.Privacy;

/// <summary>Keys, tokens and paths by their form.</summary>
internal static partial class Secrets
{
    /// <summary>Pieces without which none of the forms below can match.</summary>
    private static readonly byte[][] Signs =
    [
        .. ((string[])["AKIA", "ASIA", "-----BEGIN", "AIza", "_live_", "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "xox", "hooks.slack.com", "npm_", "SG.", "eyJ", "/home/", "/Users/", ":\\", "file:///", "webpack:///",
            "sk-", "key", "Key", "KEY", "ecret", "assw", "SECRET", "PASSW", "oken", "TOKEN", "postgres", "mysql:", "mongodb", "redis:", "amqp:"]).Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>Those whose forms need none of the rare letters.</summary>
    private static readonly byte[][] SignsOfWords = [.. ((string[])["AKIA", "ASIA", "AIza", "eyJ", "SG.", "-----BEGIN", "sk-", "glpat-", "xox"]).Select(Encoding.UTF8.GetBytes)];

    private static readonly SearchValues<byte> Rare = SearchValues.Create("_=:/\\"u8);

    /// <summary>Whether it is worth looking closer.</summary>
    public static bool MayHold(ReadOnlySpan<byte> text)
    {
        if (text.Length < 12) return false;
        // Prose seldom holds a letter of the kind that all but a few of the forms need.
        foreach (var sign in text.IndexOfAny(Rare) < 0 ? SignsOfWords : Signs)
            if (text.IndexOf(sign) >= 0) return true;
        return false;
    }

    /// <summary>The secret in a text, by what it is, with most of it hidden; null where there is none.</summary>
    public static (string What, string Shown)? In(string text)
    {
        foreach (var (form, what) in (ReadOnlySpan<(Regex, string)>)
                 [(PrivateKey(), "a private key"), (AmazonKey(), "an access key of Amazon Web Services"), (GoogleKey(), "an API key of Google"), (GitHubToken(), "a token of GitHub"), (GitLabToken(), "a token of GitLab"), (SlackToken(), "a token of Slack"),
                  (StripeKey(), "a secret key of Stripe"), (SendGridKey(), "a key of SendGrid"), (WebToken(), "a signed token"), (OpenKey(), "an API key"), (NpmToken(), "a token of npm"), (Connection(), "the address of a database with its password"), (Assigned(), "a password or key")])
        {
            if (form.Match(text) is { Success: true } match) return (what, Hidden(match.Value));
        }

        return null;
    }

    /// <summary>A path of somebody's computer in a text; null where there is none.</summary>
    public static string? LocalPathIn(string text) => LocalPath().Match(text) is { Success: true } match ? match.Value : null;

    private static string Hidden(string secret) => secret.Length <= 12 ? secret[..4] + "…" : secret[..10] + "…";

    [GeneratedRegex("-----BEGIN (RSA |EC |DSA |OPENSSH |PGP |ENCRYPTED )?PRIVATE KEY")]
    private static partial Regex PrivateKey();

    [GeneratedRegex(@"\b(AKIA|ASIA)[0-9A-Z]{16}\b")]
    private static partial Regex AmazonKey();

    [GeneratedRegex(@"\bAIza[0-9A-Za-z_\-]{35}")]
    private static partial Regex GoogleKey();

    [GeneratedRegex(@"\b(gh[pousr]_[0-9A-Za-z]{36,}|github_pat_[0-9A-Za-z_]{22,})")]
    private static partial Regex GitHubToken();

    [GeneratedRegex(@"\bglpat-[0-9A-Za-z_\-]{20,}")]
    private static partial Regex GitLabToken();

    [GeneratedRegex(@"\bxox[abprs]-[0-9A-Za-z\-]{10,}|hooks\.slack\.com/services/T[0-9A-Z]+/B[0-9A-Z]+/[0-9A-Za-z]+")]
    private static partial Regex SlackToken();

    [GeneratedRegex(@"\b[sr]k_live_[0-9A-Za-z]{16,}")]
    private static partial Regex StripeKey();

    [GeneratedRegex(@"\bSG\.[0-9A-Za-z_\-]{16,}\.[0-9A-Za-z_\-]{16,}")]
    private static partial Regex SendGridKey();

    [GeneratedRegex(@"\beyJ[0-9A-Za-z_\-]{10,}\.eyJ[0-9A-Za-z_\-]{10,}\.[0-9A-Za-z_\-]{10,}")]
    private static partial Regex WebToken();

    [GeneratedRegex(@"\bsk-(proj-|ant-)?[0-9A-Za-z_\-]{32,}")]
    private static partial Regex OpenKey();

    [GeneratedRegex(@"\bnpm_[0-9A-Za-z]{36}")]
    private static partial Regex NpmToken();

    [GeneratedRegex(@"\b(postgres(ql)?|mysql|mongodb(\+srv)?|redis|amqp)://[^\s:/@""']+:[^\s@""']+@", RegexOptions.IgnoreCase)]
    private static partial Regex Connection();

    [GeneratedRegex(@"\b(api[_-]?key|secret([_-]?(key|access[_-]?key))?|access[_-]?token|auth[_-]?token|client[_-]?secret|password|passwd)[""']?\s*[:=]\s*[""'](?=[^""']*[0-9])[^""'\s<>{}]{8,}[""']", RegexOptions.IgnoreCase)]
    private static partial Regex Assigned();

    [GeneratedRegex(@"(file:///[^\s""'<>]+|webpack:///[^\s""'<>*]+|(?<![\w./:-])/(home|Users)/[a-z][\w.-]*/[\w./-]+|\b[A-Za-z]:\\[\w .-]+\\[\w .\\-]+|\bfile:///[A-Za-z]:/[^\s""'<>]+)")]
    private static partial Regex LocalPath();
}
