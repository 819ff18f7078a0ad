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

/// <summary>Finds all phrases of all rules in one pass over a text, by the word each begins with.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, List<PhraseUse>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PhraseUse>> _byBeginning = new(StringComparer.Ordinal);
    private readonly WordPool _pool;
    private readonly int _longestBeginning;

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
        _pool = new WordPool(StartsOf);
    }

    /// <summary>The words of a block, one a token; every number is the word <c>#</c>.</summary>
    public Word[] WordsOf(TextBlock block)
    {
        var (tokens, text) = (block.Tokens, block.Text);
        var words = new Word[tokens.Length];
        for (var index = 0; index < tokens.Length; index++)
            words[index] = tokens[index].Kind is TokenKind.Number ? _pool.Of("#") : _pool.Of(tokens[index].In(text));
        return words;
    }

    /// <summary>Every phrase in a block.</summary>
    public static void Find(TextBlock block, Word[] words, List<PhraseHit> hits)
    {
        foreach (var sentence in block.Sentences)
        {
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                foreach (var use in words[at].Starts)
                    if (use.Phrase.Match(words, sentence, at) is >= 0 and var end) hits.Add(new PhraseHit(use, at, end));
            }
        }
    }

    private static void Add(Dictionary<string, List<PhraseUse>> index, string key, PhraseUse use)
    {
        if (!index.TryGetValue(key, out var uses)) index[key] = uses = [];
        uses.Add(use);
    }

    private PhraseUse[] StartsOf(string word)
    {
        var uses = new HashSet<PhraseUse>(_byWord.GetValueOrDefault(word, []), ReferenceEqualityComparer.Instance);
        for (var length = 1; length <= Math.Min(word.Length, _longestBeginning); length++)
            if (_byBeginning.TryGetValue(word[..length], out var more)) uses.UnionWith(more);
        return [.. uses];
    }
}
