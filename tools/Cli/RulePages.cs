namespace ClinicSite.Cli;

/// <summary>The pages of all rules, which the program carries with it.</summary>
internal static class RulePages
{
    /// <summary>The ids that have a page.</summary>
    public static IEnumerable<string> Ids => typeof(RulePages).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("rules/", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).OfType<string>();

    /// <summary>A page in Markdown; null where the rule has none.</summary>
    public static string? Find(string id)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{id}.md");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
