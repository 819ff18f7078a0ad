using System.Text.RegularExpressions;

namespace ClinicSite.Editorial.Documents;

/// <summary>Finds web addresses, e-mail addresses and identifiers of works, which obey no rule of prose.</summary>
internal static partial class Addresses
{
    /// <summary>Each one's beginning, counted from the end of the one before, and its length.</summary>
    public static IReadOnlyList<(int From, int Length)> Find(ReadOnlySpan<char> words)
    {
        if (words.IndexOfAny('/', '@') < 0 && words.IndexOf("www.") < 0 && words.IndexOf(".com") < 0) return [];
        var (found, end) = (new List<(int, int)>(), 0);
        foreach (var match in Address().EnumerateMatches(words))
        {
            var length = words.Slice(match.Index, match.Length).TrimEnd(".,;:!?)]>").Length;
            found.Add((match.Index - end, length));
            end = match.Index + length;
        }

        return found;
    }

    [GeneratedRegex(
        @"https?://[^\s<>]+|\bwww\.[^\s<>]+|\b(?:doi:\s?)?10\.\d{4,9}/[^\s<>]+|\b[\w.+-]+@[\w-]+\.[\w.-]+|\b[\w-]+\.(?:com|org|net|gov|edu|example|co\.uk|nhs\.uk)\b(?:/[^\s<>]*)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
