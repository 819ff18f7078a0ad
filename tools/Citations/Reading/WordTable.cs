namespace ClinicSite.Citations.Reading;

/// <summary>Tables of words, written as <c>theirs=ours</c> with spaces between.</summary>
internal static class WordTable
{
    public static Dictionary<string, string> Of(string pairs, StringComparer? comparer = null) => pairs
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => pair[1], comparer ?? StringComparer.Ordinal);
}
