namespace ClinicSite.Checks.Privacy;

/// <summary>What makes a content security policy protect less than it seems to.</summary>
internal static class PolicyWeakness
{
    private static readonly string[] Known =
    [
        "base-uri", "child-src", "connect-src", "default-src", "fenced-frame-src", "font-src", "form-action", "frame-ancestors", "frame-src", "img-src", "manifest-src", "media-src", "object-src", "report-to", "report-uri", "require-trusted-types-for",
        "sandbox", "script-src", "script-src-attr", "script-src-elem", "style-src", "style-src-attr", "style-src-elem", "trusted-types", "upgrade-insecure-requests", "worker-src", "block-all-mixed-content", "prefetch-src", "plugin-types", "navigate-to", "referrer", "reflected-xss",
    ];

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
            if (sources.Length > 1 && sources.Contains("'none'")) yield return $"'none' in {name} means nothing beside other sources";
        }

        foreach (var weakness in OfScripts(policy)) yield return weakness;
    }

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
