using System.Collections.Frozen;

namespace ClinicSite.Editorial.Checks;

/// <summary>Counts the syllables of English words: groups of vowels, less those that are silent, with a list of exceptions.</summary>
internal static class Syllables
{
    private static readonly FrozenDictionary<string, int> Exceptions = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["people"] = 2,
        ["being"] = 2,
        ["area"] = 3,
        ["idea"] = 3,
        ["ideas"] = 3,
        ["science"] = 2,
        ["sciences"] = 3,
        ["quiet"] = 2,
        ["diet"] = 2,
        ["trial"] = 2,
        ["trials"] = 2,
        ["anxiety"] = 4,
        ["every"] = 2,
        ["evening"] = 2,
        ["different"] = 3,
        ["medicine"] = 3,
        ["medicines"] = 3,
        ["something"] = 2,
        ["someone"] = 2,
        ["sometimes"] = 2,
        ["therefore"] = 2,
        ["whereas"] = 2,
        ["nausea"] = 3,
        ["migraine"] = 2,
        ["ketamine"] = 3,
        ["fibromyalgia"] = 6,
        ["neuropathic"] = 4,
        ["create"] = 2,
        ["created"] = 3,
        ["creates"] = 2,
        ["react"] = 2,
        ["reaction"] = 3,
        ["reactions"] = 3,
        ["via"] = 2,
        ["period"] = 3,
        ["serious"] = 3,
        ["various"] = 3,
        ["previous"] = 3,
        ["experience"] = 4,
        ["experiences"] = 5,
        ["patient"] = 2,
        ["patients"] = 2,
        ["doing"] = 2,
        ["going"] = 2,
        ["lion"] = 2,
        ["violence"] = 3,
        ["society"] = 4,
        ["variety"] = 4,
        ["biology"] = 4,
        ["fluid"] = 2,
        ["ruin"] = 2,
        ["poem"] = 2,
        ["usual"] = 3,
        ["usually"] = 4,
        ["actual"] = 3,
        ["actually"] = 4,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many a word has; at least one.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        if (Exceptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known)) return known;
        var (count, wasVowel) = (0, false);
        foreach (var letter in word)
        {
            var isVowel = "aeiouyAEIOUY".Contains(letter, StringComparison.Ordinal);
            if (isVowel && !wasVowel) count++;
            wasVowel = isVowel;
        }

        // "made", "makes", "used": but "table", "needed", "faces".
        if (count > 1 && EndsSilently(word)) count--;
        return Math.Max(1, count);
    }

    private static bool EndsSilently(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return false;
        if (word.EndsWith("ed", StringComparison.OrdinalIgnoreCase)) return word[^3] is not ('t' or 'd') && !IsVowel(word[^3]);
        if (word.EndsWith("es", StringComparison.OrdinalIgnoreCase)) return word[^3] is not ('s' or 'c' or 'x' or 'z' or 'g' or 'h' or 'l') && !IsVowel(word[^3]);
        return char.ToLowerInvariant(word[^1]) == 'e' && !IsVowel(word[^2]) && !(word[^2] == 'l' && word.Length > 3 && !IsVowel(word[^3]));
    }

    private static bool IsVowel(char letter) => "aeiouy".Contains(letter, StringComparison.Ordinal);
}
