using System.Collections.Concurrent;

namespace ClinicSite.Editorial.Engine;

/// <summary>A word in one form: lower case, straight apostrophe, no soft hyphens.</summary>
/// <param name="Text">The form.</param>
/// <param name="Starts">The phrases that may begin with it.</param>
internal sealed record Word(string Text, PhraseUse[] Starts);

/// <summary>Every word met so far, so that each is made and looked up once however many pages have it. Safe for many threads.</summary>
internal sealed class WordPool(Func<string, PhraseUse[]> startsOf)
{
    private const int Longest = 64;

    private readonly ConcurrentDictionary<string, Word> _words = new(StringComparer.Ordinal);

    /// <summary>The word of some letters.</summary>
    public Word Of(ReadOnlySpan<char> letters)
    {
        Span<char> form = letters.Length <= Longest ? stackalloc char[Longest] : new char[letters.Length];
        var length = 0;
        foreach (var letter in letters)
        {
            if (letter is '\u00AD' or '\u200B') continue;
            form[length++] = letter switch { '’' => '\'', '‑' => '-', _ => char.ToLowerInvariant(letter) };
        }

        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(form[..length], out var known)) return known;
        var text = form[..length].ToString();
        return _words.GetOrAdd(text, new Word(text, startsOf(text)));
    }
}
