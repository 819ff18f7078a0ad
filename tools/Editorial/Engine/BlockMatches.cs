using ClinicSite.Editorial.Documents;

namespace ClinicSite.Editorial.Engine;

/// <summary>What the phrases and patterns of rules match in one block, less what is harmless.</summary>
internal sealed class BlockMatches
{
    /// <summary>How far a denial reaches: so many words before what it denies.</summary>
    private const int WordsBefore = 7;

    /// <summary>What a rule finds in one block more often than this is nonsense, of which the first finds tell enough.</summary>
    private const int MostHits = 200;

    private static readonly string[] ClauseEnds = [";", ":", "—", "but", "yet", "however"];

    private readonly TextBlock _block;
    private readonly Word[] _words;

    /// <summary>Hits of each rule; -1 for denials.</summary>
    private readonly ILookup<int, PhraseHit> _hits;

    /// <summary>Tokens at which a denial begins.</summary>
    private HashSet<int>? _denials;

    public BlockMatches(TextBlock block, PhraseIndex index)
    {
        _block = block;
        _words = block.Words;
        var hits = new List<PhraseHit>();
        index.Find(block, hits);
        _hits = hits.ToLookup(hit => hit.Use.Rule);
    }

    /// <summary>What a rule finds.</summary>
    public IEnumerable<Finding> Of(EditorialRule rule, int index)
    {
        var mayMatch = rule.Patterns.Count > 0 && (rule.Needs.Length == 0 || _block.Text.AsSpan().ContainsAny(rule.Needs));
        if ((_block.IsQuote && !rule.Quotes) || (!mayMatch && !_hits.Contains(index))) return [];
        List<(Stretch At, string Instead)> found = [.. _hits[index].Where(hit => hit.Use.Role is PhraseRole.Find).Select(hit => (StretchOf(hit), hit.Use.Instead))];
        if (found.Count > MostHits) found.RemoveRange(MostHits, found.Count - MostHits);
        if (mayMatch) AddPatterns(rule, found);
        return found.Count == 0 ? [] : Longest(found).Where(match => IsFault(rule, index, match.At))
            .Select(match => new Finding(_block, match.At, Finding.Shown(_block.Text.Substring(match.At.Start, match.At.Length)), match.Instead));
    }

    private void AddPatterns(EditorialRule rule, List<(Stretch, string)> found)
    {
        foreach (var pattern in rule.Patterns)
        {
            for (var match = pattern.Match(_block.Text); match.Success; match = match.NextMatch())
            {
                var place = match.Groups["at"] is { Success: true } group ? group : match;
                if (found.Count >= 2 * MostHits) return;
                if (place.Length > 0) found.Add((new Stretch(place.Index, place.Length), ""));
            }
        }
    }

    /// <summary>Of findings that overlap only the longest.</summary>
    private static List<(Stretch At, string Instead)> Longest(List<(Stretch At, string Instead)> found)
    {
        if (found.Count == 1) return found;
        var kept = new List<(Stretch At, string Instead)>();
        foreach (var match in found.OrderBy(match => match.At.Start).ThenByDescending(match => match.At.Length))
        {
            if (kept.Count == 0 || !kept[^1].At.Overlaps(match.At)) kept.Add(match);
            else if (match.At.Length > kept[^1].At.Length) kept[^1] = match;
        }

        return kept;
    }

    private bool IsFault(EditorialRule rule, int index, Stretch at)
    {
        if (!rule.Quotes && _block.Quotes.Any(quote => quote.Start <= at.Start && at.End <= quote.End)) return false;
        if (_hits[index].Any(hit => hit.Use.Role is PhraseRole.Harmless && StretchOf(hit).Overlaps(at))) return false;
        var sentence = _block.SentenceAt(at.Start);
        if (_hits[index].Any(hit => hit.Use.Role is PhraseRole.Unless && sentence.FirstToken <= hit.First && hit.First < sentence.EndToken)) return false;
        if (rule.Negatable && (sentence.IsQuestionIn(_block) || IsDenied(sentence, at))) return false;
        return rule.Cited switch
        {
            CitedWithin.Sentence => !sentence.CitesIn(_block) && _block.Lead is not { IsSupported: true },
            CitedWithin.Paragraph => !_block.IsSupported,
            _ => true,
        };
    }

    /// <summary>Whether the clause denies it before it is said.</summary>
    private bool IsDenied(Sentence sentence, Stretch at)
    {
        var tokens = _block.Tokens;
        var first = FirstTokenAt(at.Start);
        var from = first;
        for (var words = 0; from > sentence.FirstToken && words < WordsBefore; from--)
        {
            var word = _words[from - 1].Text;
            if (ClauseEnds.Contains(word, StringComparer.Ordinal)) break;
            if (tokens[from - 1].Kind is TokenKind.Word or TokenKind.Number) words++;
        }

        _denials ??= [.. _hits[-1].Select(hit => hit.First)];
        for (var token = from; token < first; token++)
            if (_denials.Contains(token)) return true;
        return false;
    }

    private int FirstTokenAt(int position)
    {
        var (low, high) = (0, _block.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_block.Tokens[middle].Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private Stretch StretchOf(PhraseHit hit)
    {
        var (first, last) = (_block.Tokens[hit.First], _block.Tokens[Math.Max(hit.First, hit.End - 1)]);
        return new Stretch(first.Start, last.End - first.Start);
    }
}
