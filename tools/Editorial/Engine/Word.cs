using System.Collections.Concurrent;
using ClinicSite.Editorial.Documents;

namespace ClinicSite.Editorial.Engine;

/// <summary>A word in one form: lower case, straight apostrophe, no soft hyphens.</summary>
/// <param name="Text">The form.</param>
/// <param name="Id">Its number, counted from 0: by it an index knows a word without looking at its letters again.</param>
internal sealed record Word(string Text, int Id);

/// <summary>Every word met so far, so that each is made once however many pages have it. Safe for many threads.</summary>
internal static class WordPool
{
    private const int Longest = 64;

    private static readonly ConcurrentDictionary<string, Word> Words = new(StringComparer.Ordinal);
    private static int _count;

    /// <summary>The words of a text, one a token; every number is the word <c>#</c>.</summary>
    public static Word[] Of(string text, Token[] tokens)
    {
        var words = new Word[tokens.Length];
        for (var index = 0; index < tokens.Length; index++) words[index] = tokens[index].Kind is TokenKind.Number ? Of("#") : Of(tokens[index].In(text));
        return words;
    }

    private static Word Of(ReadOnlySpan<char> letters)
    {
        Span<char> form = letters.Length <= Longest ? stackalloc char[Longest] : new char[letters.Length];
        var length = 0;
        foreach (var letter in letters)
        {
            if (letter is '\u00AD' or '\u200B') continue;
            form[length++] = letter switch { '’' => '\'', '‑' => '-', _ => char.ToLowerInvariant(letter) };
        }

        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.TryGetValue(form[..length], out var known) ? known : Words.GetOrAdd(form[..length].ToString(), static text => new Word(text, Interlocked.Increment(ref _count) - 1));
    }
}
