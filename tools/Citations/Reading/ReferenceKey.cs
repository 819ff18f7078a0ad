using System.Buffers;

namespace ClinicSite.Citations.Reading;

/// <summary>Keys that can be cited as they are, <c>[@key]</c>, and are more than a number.</summary>
internal static class ReferenceKey
{
    private static readonly SearchValues<char> Inner = SearchValues.Create(":.#$%&-+?<>~/");

    /// <summary>Whether another program's key may stay: a letter first, then letters, digits and inner punctuation (Pandoc's citation keys).</summary>
    public static bool IsValid(string key)
    {
        if (key.Length == 0 || !char.IsLetter(key[0])) return false;
        for (var at = 1; at < key.Length; at++)
        {
            if (IsWord(key[at])) continue;
            if (!Inner.Contains(key[at]) || at + 1 == key.Length || !IsWord(key[at + 1])) return false;
        }

        return true;
    }

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
