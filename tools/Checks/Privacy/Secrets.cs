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
            "sk-", "key", "Key", "KEY", "ecret", "assw", "SECRET", "PASSW", "oken", "TOKEN", "postgres", "mysql:", "mongodb", "redis:", "amqp:", "nfp_", "uthorization"]).Select(Encoding.UTF8.GetBytes),
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
                  (StripeKey(), "a secret key of Stripe"), (SendGridKey(), "a key of SendGrid"), (WebToken(), "a signed token"), (OpenKey(), "an API key"), (NpmToken(), "a token of npm"), (Connection(), "the address of a database with its password"), (Settings(), "a password or key"),
                  (NetlifyToken(), "a token of Netlify"), (MapboxToken(), "a secret token of Mapbox"), (MailgunKey(), "a key of Mailgun"), (Login(), "a login"), (Assigned(), "a password or key"), (Setting(), "a password or key")])
        {
            if (form.Match(text) is { Success: true } match) return (what, Hidden(text[WordStart(text, match.Index)..(match.Index + match.Length)]));
        }

        return null;
    }

    /// <summary>A path of somebody's computer in a text; null where there is none.</summary>
    public static string? LocalPathIn(string text) => LocalPath().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>The same, and where build machines work: only where no visitor is meant to read.</summary>
    public static string? WorkPathIn(string text) => LocalPathIn(text) ?? (BuildPath().Match(text) is { Success: true } match ? match.Value : null);

    /// <summary>The first address in code that carries a user and a password; null where there is none.</summary>
    public static string? AddressWithPasswordIn(string code) => Credentials().Match(code) is { Success: true } match && !IsExample(match.Value) ? match.Value[..match.Value.IndexOf(':', 8)] + ":…" : null;

    /// <summary>Words that stand for a password in manuals.</summary>
    private static bool IsExample(string secret) => Example().IsMatch(secret);

    [GeneratedRegex("xxxx|\\*\\*\\*|your[_-]?|:(pass|password|passwd|pwd|secret|token)@", RegexOptions.IgnoreCase)]
    private static partial Regex Example();

    /// <summary>Where the word that a match stands in begins: looking for it from there would take a look at every word.</summary>
    private static int WordStart(string text, int index)
    {
        var isWord = char.IsAsciiLetter(text[index]);
        while (isWord && index > 0 && (char.IsAsciiLetterOrDigit(text[index - 1]) || text[index - 1] is '_' or '-')) index--;
        return index;
    }

    private static string Hidden(string secret) => secret.Length <= 12 ? secret[..4] + "…" : secret[..10] + "…";

    /// <summary>With its first letters: manuals name the line above them alone.</summary>
    [GeneratedRegex(@"-----BEGIN (RSA |EC |DSA |OPENSSH |PGP |ENCRYPTED )?PRIVATE KEY( BLOCK)?-----(\s|\\[nr])*([A-Za-z-]+: [^\n]*\s+)*[A-Za-z0-9+/]{4,}")]
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

    [GeneratedRegex(@"\b(postgres(ql)?|mysql|mongodb(\+srv)?|redis|amqp)://[^\s:/@""']+:[^\s@""']+@(?!localhost\b|127\.0\.0\.1|host(name)?\b|example\.)", RegexOptions.IgnoreCase)]
    private static partial Regex Connection();

    [GeneratedRegex(@"\b(api[_-]?key|secret([_-]?(key|access[_-]?key))?|access[_-]?token|auth[_-]?token|client[_-]?secret|password|passwd)[""']?\s*[:=]\s*[""'](?=[^""']*[0-9])[^""'\s<>{}]{8,}[""']", RegexOptions.IgnoreCase)]
    private static partial Regex Assigned();

    [GeneratedRegex(@"\bnfp_[0-9A-Za-z]{36,}")]
    private static partial Regex NetlifyToken();

    [GeneratedRegex(@"\bsk\.eyJ[0-9A-Za-z_\-]{16,}\.[0-9A-Za-z_\-]{16,}")]
    private static partial Regex MapboxToken();

    [GeneratedRegex(@"\bkey-[0-9a-z]{32}\b")]
    private static partial Regex MailgunKey();

    [GeneratedRegex(@"\bAuthorization[""']?\s*[:=,]\s*[""'`]?(Basic|Bearer)\s+(?=[^\s""'`<]*[0-9])[A-Za-z0-9+/=_.\-]{16,}", RegexOptions.IgnoreCase)]
    private static partial Regex Login();

    /// <summary>Connection strings of databases and stores, whose parts are separated by semicolons.</summary>
    [GeneratedRegex(@"\b(AccountKey=[A-Za-z0-9+/]{40,}={0,2}|(Server|Data Source|Host)=[^;""'<\n]+;[^""'<\n]*\b(Password|Pwd)=[^;""'\s<]{6,})", RegexOptions.IgnoreCase)]
    private static partial Regex Settings();

    /// <summary>A setting without quotation marks, as in the environment: only what looks drawn at random.</summary>
    [GeneratedRegex(@"(secret[_-]?(access[_-]?)?key|auth[_-]?token|api[_-]?key|client[_-]?secret|access[_-]?token)\s*=\s*(?=(?:[A-Za-z/+_-]*[0-9]){3})[A-Za-z0-9/+_-]{20,}={0,2}(?=[\s""';<]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Setting();

    [GeneratedRegex(@"https?://[^\s:/@""'`<>?#$\{]+:[^\s:/@""'`<>$\{]+@[\w-]+(\.[\w-]+)+")]
    private static partial Regex Credentials();

    /// <summary>Where build machines work, and paths in their networks.</summary>
    [GeneratedRegex(@"(?<![\w./:-])/(root|github/workspace|var/www|opt/build/repo|builds|workspaces?)/[\w./-]+|\b[A-Z]:/(?!/)[\w .-]+/[\w ./-]+|(?<!\\)\\\\[\w.-]+\\[\w$ .-]+\\[\w .\\-]+")]
    private static partial Regex BuildPath();

    [GeneratedRegex(@"(file:///[^\s""'<>]+|webpack:///[^\s""'<>*]+|(?<![\w./:-])/(home|Users)/[a-z][\w.-]*/[\w./-]+|\b[A-Za-z]:\\(?!Program Files|Windows|ProgramData)[\w .-]+\\[\w .\\-]+|\bfile:///[A-Za-z]:/[^\s""'<>]+)")]
    private static partial Regex LocalPath();
}
