namespace ClinicSite.Checks.Privacy;

/// <summary>What makes a content security policy protect less than it seems to.</summary>
internal static class PolicyWeakness
{
    private static readonly string[] Known =
    [
        "base-uri", "child-src", "connect-src", "default-src", "fenced-frame-src", "font-src", "form-action", "frame-ancestors", "frame-src", "img-src", "manifest-src", "media-src", "object-src", "report-to", "report-uri", "require-trusted-types-for",
        "sandbox", "script-src", "script-src-attr", "script-src-elem", "style-src", "style-src-attr", "style-src-elem", "trusted-types", "upgrade-insecure-requests", "worker-src", "block-all-mixed-content", "prefetch-src", "plugin-types", "navigate-to", "referrer", "reflected-xss",
    ];

    private static readonly string[] Outdated = ["plugin-types", "navigate-to", "prefetch-src", "referrer", "reflected-xss", "block-all-mixed-content"];

    private static readonly string[] Quoted =
        ["'self'", "'none'", "'unsafe-inline'", "'unsafe-eval'", "'strict-dynamic'", "'unsafe-hashes'", "'report-sample'", "'wasm-unsafe-eval'", "'inline-speculation-rules'", "'script'", "'allow-duplicates'", "'trusted-types-eval'", "'report-sha256'", "'report-sha384'", "'report-sha512'", "'unsafe-allow-redirects'"];

    private static readonly string[] NotInMeta = ["frame-ancestors", "report-uri", "sandbox"];
    private static readonly string[] Keywords = ["self", "none", "unsafe-inline", "unsafe-eval", "strict-dynamic"];

    public static IEnumerable<string> Of(ContentPolicy policy, bool isMeta)
    {
        if (policy.Directives.Count == 0)
        {
            yield return "it is empty";
            yield break;
        }

        foreach (var name in policy.Repeated) yield return $"{name} is given twice, and the second is ignored";
        foreach (var (name, sources) in policy.Directives)
        {
            if (!Known.Contains(name)) yield return $"“{name}” is no directive";
            else if (isMeta && NotInMeta.Contains(name)) yield return $"{name} has no effect in a meta element";
            if (Array.Find(sources, source => Keywords.Contains(source)) is { } bare) yield return $"“{bare}” is the name of a host without quotation marks; '{bare}' is meant";
            if (Array.Find(sources, source => source.StartsWith('\'') && !IsKeyword(source)) is { } unknown) yield return $"“{unknown}” is no keyword";
            if (Array.Find(sources, source => source.EndsWith(',')) is { } comma) yield return $"a comma ends the policy and begins another after “{comma}”; directives are separated by semicolons";
            if (Outdated.Contains(name)) yield return $"browsers no longer know {name}";
            if (!isMeta && Array.Exists(sources, source => source.StartsWith("'nonce-", StringComparison.OrdinalIgnoreCase))) yield return "its nonce is the same for every visitor, so anybody can use it; name the hash of the script";
            if (name == "frame-ancestors" && sources.Any(source => source is "*" or "http:" or "https:")) yield return "any site may show these pages in a frame";
            if (Array.Find(sources, source => source.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) is { } insecure) yield return $"{insecure} may be changed on the way";
            if (sources.Length > 1 && sources.Contains("'none'")) yield return $"'none' in {name} means nothing beside other sources";
        }

        foreach (var weakness in OfScripts(policy)) yield return weakness;
    }

    private static bool IsKeyword(string source) =>
        Quoted.Contains(source.TrimEnd(',').ToLowerInvariant()) || source.StartsWith("'nonce-", StringComparison.OrdinalIgnoreCase) || source.StartsWith("'sha", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> OfScripts(ContentPolicy policy)
    {
        if (policy.SourcesFor("script-src") is not { } sources)
        {
            if (policy.Directives.Keys.Any(name => name.EndsWith("-src", StringComparison.Ordinal))) yield return "neither script-src nor default-src says which scripts may run";
            yield break;
        }

        var hasSecrets = sources.Any(source => source.StartsWith("'nonce-", StringComparison.Ordinal) || source.StartsWith("'sha", StringComparison.Ordinal));
        if (sources.Contains("'unsafe-inline'") && !hasSecrets) yield return "'unsafe-inline' lets any script in the page run";
        if (sources.Contains("'unsafe-eval'")) yield return "'unsafe-eval' lets text become script";
        if (Array.Find(sources, source => source is "*" or "http:" or "https:" or "data:" or "blob:") is { } wide && !sources.Contains("'strict-dynamic'")) yield return $"{wide} lets scripts come from anywhere";
    }
}
