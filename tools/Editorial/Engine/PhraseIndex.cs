using ClinicSite.Editorial.Documents;

namespace ClinicSite.Editorial.Engine;

/// <summary>What a phrase is for.</summary>
internal enum PhraseRole
{
    /// <summary>It is what the rule looks for.</summary>
    Find,

    /// <summary>It makes what it covers harmless.</summary>
    Harmless,

    /// <summary>It makes its whole sentence harmless.</summary>
    Unless,

    /// <summary>It denies what stands near it, for every rule that lets itself be denied.</summary>
    Negation,
}

/// <summary>A phrase of a rule.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Rule">Index of the rule; -1 for what belongs to all.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Instead">What to write instead; may be empty.</param>
internal sealed record PhraseUse(Phrase Phrase, int Rule, PhraseRole Role, string Instead);

/// <summary>A phrase found: tokens from <paramref name="First"/> to before <paramref name="End"/>.</summary>
internal readonly record struct PhraseHit(PhraseUse Use, int First, int End);

/// <summary>Finds all phrases of some rules in one pass over a text, by the word each begins with. Safe for many threads.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, List<PhraseUse>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PhraseUse>> _byBeginning = new(StringComparer.Ordinal);
    private readonly int _longestBeginning;
    private readonly Lock _lock = new();

    /// <summary>By the numbers of words, the phrases that may begin with them; null where nobody has asked.</summary>
    private PhraseUse[]?[] _starts = [];

    public PhraseIndex(IEnumerable<PhraseUse> uses)
    {
        foreach (var use in uses)
        {
            foreach (var first in use.Phrase.Firsts())
            {
                if (first.Length > 1 && first[^1] == '*') Add(_byBeginning, first[..^1], use);
                else Add(_byWord, first, use);
            }
        }

        _longestBeginning = _byBeginning.Keys.Select(beginning => beginning.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The phrases that may begin with a word.</summary>
    public PhraseUse[] StartsWith(Word word)
    {
        var starts = Volatile.Read(ref _starts);
        return word.Id < starts.Length && starts[word.Id] is { } known ? known : Learn(word);
    }

    /// <summary>Every phrase in a block.</summary>
    public void Find(TextBlock block, List<PhraseHit> hits)
    {
        var words = block.Words;
        foreach (var sentence in block.Sentences)
        {
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                foreach (var use in StartsWith(words[at]))
                    if (use.Phrase.Match(words, sentence, at) is >= 0 and var end) hits.Add(new PhraseHit(use, at, end));
            }
        }
    }

    private static void Add(Dictionary<string, List<PhraseUse>> index, string key, PhraseUse use)
    {
        if (!index.TryGetValue(key, out var uses)) index[key] = uses = [];
        uses.Add(use);
    }

    private PhraseUse[] Learn(Word word)
    {
        var uses = StartsOf(word.Text);
        lock (_lock)
        {
            if (word.Id >= _starts.Length)
            {
                var longer = new PhraseUse[]?[Math.Max(word.Id + 1, _starts.Length * 2)];
                _starts.CopyTo(longer, 0);
                Volatile.Write(ref _starts, longer);
            }

            return _starts[word.Id] = uses;
        }
    }

    private PhraseUse[] StartsOf(string word)
    {
        var uses = new HashSet<PhraseUse>(_byWord.GetValueOrDefault(word, []), ReferenceEqualityComparer.Instance);
        for (var length = 1; length <= Math.Min(word.Length, _longestBeginning); length++)
            if (_byBeginning.TryGetValue(word[..length], out var more)) uses.UnionWith(more);
        return uses.Count == 0 ? [] : [.. uses];
    }
}
