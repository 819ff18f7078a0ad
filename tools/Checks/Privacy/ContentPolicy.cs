using System.Security.Cryptography;

namespace ClinicSite.Checks.Privacy;

/// <summary>A content security policy (https://www.w3.org/TR/CSP3/).</summary>
internal sealed class ContentPolicy
{
    private readonly Dictionary<string, string[]> _directives = new(StringComparer.Ordinal);

    public ContentPolicy(string text)
    {
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split((char[])[' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
            if (!_directives.TryAdd(words[0].ToLowerInvariant(), words[1..])) Repeated.Add(words[0]);
        }
    }

    public IReadOnlyDictionary<string, string[]> Directives => _directives;

    /// <summary>Directives that are given twice; the second is ignored.</summary>
    public List<string> Repeated { get; } = [];

    /// <summary>The sources that a directive allows, or those it falls back on; null where nothing forbids.</summary>
    public string[]? SourcesFor(string directive)
    {
        foreach (var name in Fallbacks(directive))
            if (_directives.TryGetValue(name, out var sources)) return sources;
        return null;
    }

    /// <summary>Whether code or style in the page itself is allowed.</summary>
    /// <param name="directive"><c>script-src-elem</c>, <c>script-src-attr</c>, <c>style-src-elem</c> or <c>style-src-attr</c>.</param>
    /// <param name="text">The code.</param>
    /// <param name="nonce">The element's nonce, or null.</param>
    public bool AllowsInline(string directive, ReadOnlySpan<byte> text, string? nonce)
    {
        if (SourcesFor(directive) is not { } sources) return true;
        var isElement = directive.EndsWith("-elem", StringComparison.Ordinal);
        var hasSecrets = sources.Any(source => source.StartsWith("'nonce-", StringComparison.OrdinalIgnoreCase) || source.StartsWith("'sha", StringComparison.OrdinalIgnoreCase) || source == "'strict-dynamic'");
        if (Has(sources, "'unsafe-inline'") && !hasSecrets) return true;
        if (isElement && nonce is not null && sources.Contains($"'nonce-{nonce}'")) return true;
        return (isElement || Has(sources, "'unsafe-hashes'")) && HasHash(sources, text);
    }

    /// <summary>Whether a file may be loaded.</summary>
    /// <param name="directive"><c>img-src</c> and so on.</param>
    /// <param name="scheme">The scheme of its address.</param>
    /// <param name="host">Its host; null for the site itself.</param>
    /// <param name="nonce">The element's nonce, or null.</param>
    public bool Allows(string directive, string scheme, string? host, string? nonce)
    {
        if (SourcesFor(directive) is not { } sources) return true;
        if (nonce is not null && sources.Contains($"'nonce-{nonce}'")) return true;
        if (Has(sources, "'strict-dynamic'") && directive.StartsWith("script", StringComparison.Ordinal)) return false;
        return sources.Any(source => Fits(source.ToLowerInvariant(), scheme, host));
    }

    private static bool Fits(string source, string scheme, string? host)
    {
        if (source == scheme + ":") return true;
        if (scheme is not ("http" or "https")) return false;
        if (source == "*") return true;
        if (host is null) return source == "'self'";
        var pattern = source.Contains("://", StringComparison.Ordinal) ? source[(source.IndexOf("://", StringComparison.Ordinal) + 3)..] : source;
        pattern = pattern.Split('/')[0].Split(':')[0];
        return pattern.StartsWith("*.", StringComparison.Ordinal) ? host.EndsWith(pattern[1..], StringComparison.Ordinal) : pattern == host;
    }

    private static bool Has(string[] sources, string word) => sources.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool HasHash(string[] sources, ReadOnlySpan<byte> text)
    {
        if (!sources.Any(source => source.StartsWith("'sha", StringComparison.OrdinalIgnoreCase))) return false;
        var (small, middle, large) = (Convert.ToBase64String(SHA256.HashData(text)), Convert.ToBase64String(SHA384.HashData(text)), Convert.ToBase64String(SHA512.HashData(text)));
        return sources.Contains($"'sha256-{small}'") || sources.Contains($"'sha384-{middle}'") || sources.Contains($"'sha512-{large}'");
    }

    private static string[] Fallbacks(string directive) => directive switch
    {
        "script-src-elem" or "script-src-attr" => [directive, "script-src", "default-src"],
        "style-src-elem" or "style-src-attr" => [directive, "style-src", "default-src"],
        "frame-src" => [directive, "child-src", "default-src"],
        "form-action" or "base-uri" or "frame-ancestors" => [directive],
        _ => [directive, "default-src"],
    };
}
