namespace ClinicSite.Cli;

/// <summary>The files that <c>new</c> writes, embedded in the program.</summary>
internal static class Templates
{
    private const string Prefix = "templates/";

    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(Templates).Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A template with its blanks filled.</summary>
    public static string Fill(string name, string title, DateOnly today, string person = "", string condition = "")
    {
        var resource = typeof(Templates).Assembly.GetManifestResourceNames().First(known => known.Replace('\\', '/') == Prefix + name);
        using var reader = new StreamReader(typeof(Templates).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd()
            .Replace("%TITLE%", title, StringComparison.Ordinal)
            .Replace("%PERSON%", person, StringComparison.Ordinal)
            .Replace("%CONDITION%", condition, StringComparison.Ordinal)
            .Replace("%TODAY%", today.ToString("yyyy-MM-dd"), StringComparison.Ordinal)
            .Replace("%NEXT%", today.AddYears(1).ToString("yyyy-MM-dd"), StringComparison.Ordinal);
    }
}
