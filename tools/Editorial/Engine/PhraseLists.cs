using System.Collections.Concurrent;
using ClinicSite.Editorial.Documents;

namespace ClinicSite.Editorial.Engine;

/// <summary>Named lists of phrases of the rule files, for checks in code.</summary>
internal sealed class PhraseLists(IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
{
    private readonly ConcurrentDictionary<string, PhraseIndex> _indexes = new(StringComparer.Ordinal);

    /// <summary>The first phrase of a list in a sentence; null where there is none.</summary>
    public Stretch? FirstIn(string list, TextBlock block, Sentence sentence)
    {
        var index = IndexOf(list);
        var words = index.WordsOf(block);
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            foreach (var use in words[at].Starts)
            {
                if (use.Phrase.Match(words, sentence, at) is not (>= 0 and var end)) continue;
                var start = block.Tokens[at].Start;
                return new Stretch(start, block.Tokens[Math.Max(at, end - 1)].End - start);
            }
        }

        return null;
    }

    /// <summary>The first phrase of a list in a block; null where there is none.</summary>
    public Stretch? FirstIn(string list, TextBlock block)
    {
        foreach (var sentence in block.Sentences)
            if (FirstIn(list, block, sentence) is { } found) return found;
        return null;
    }

    private PhraseIndex IndexOf(string list) => _indexes.GetOrAdd(list, name => new PhraseIndex(
        lists.GetValueOrDefault(name, []).Select(phrase => new PhraseUse(Phrase.Parse(phrase, lists), 0, PhraseRole.Find, ""))));
}
