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
        var words = block.Words;
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            foreach (var use in index.StartsWith(words[at]))
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

    /// <summary>Every phrase of a list in a block.</summary>
    /// <param name="list">A list, or a phrase by itself.</param>
    /// <param name="block">The block.</param>
    public IEnumerable<Stretch> AllIn(string list, TextBlock block)
    {
        var hits = new List<PhraseHit>();
        IndexOf(list).Find(block, hits);
        foreach (var hit in hits)
        {
            var start = block.Tokens[hit.First].Start;
            yield return new Stretch(start, block.Tokens[Math.Max(hit.First, hit.End - 1)].End - start);
        }
    }

    private PhraseIndex IndexOf(string list) => _indexes.GetOrAdd(list, name => new PhraseIndex(
        lists.GetValueOrDefault(name, [name]).Select(phrase => new PhraseUse(Phrase.Parse(phrase, lists), 0, PhraseRole.Find, ""))));
}
