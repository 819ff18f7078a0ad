using ClinicSite.Editorial.Documents;
using ClinicSite.Model;

namespace ClinicSite.Editorial.Engine;

/// <summary>The site's terms, ready to be looked for.</summary>
internal sealed class Terminology
{
    private static readonly Dictionary<string, IReadOnlyList<string>> NoLists = new(StringComparer.Ordinal);

    /// <summary>Words with two good spellings, of which a page uses one.</summary>
    private static readonly string[][] Pairs =
    [
        ["health care", "healthcare", "health-care"], ["long-term", "longterm"], ["follow-up", "followup"], ["side effect", "side-effect"], ["well-being", "wellbeing"],
        ["check-up", "checkup"], ["pain killer", "painkiller", "pain-killer"], ["e-mail", "email"], ["web site", "website"], ["anesthesia", "anaesthesia"],
        ["anesthetic", "anaesthetic"], ["color", "colour"], ["tumor", "tumour"], ["center", "centre"], ["fiber", "fibre"], ["pediatric", "paediatric"],
        ["hemorrhage", "haemorrhage"], ["diarrhea", "diarrhoea"], ["estrogen", "oestrogen"], ["behavior", "behaviour"], ["adviser", "advisor"],
        ["neuropathic", "neuropathetic"], ["meta-analysis", "metaanalysis"], ["postherpetic", "post-herpetic"], ["nonsteroidal", "non-steroidal"],
    ];

    private readonly PhraseIndex _forbidden;

    public Terminology(IEnumerable<Term> terms) => _forbidden = new PhraseIndex(
        terms.SelectMany(term => term.Not.Select(variant => new PhraseUse(Phrase.Parse(Escape(variant), NoLists), 0, PhraseRole.Find, term.Name))));

    /// <summary>Each spelling, with the first of its kind, which stands for all.</summary>
    public IReadOnlyDictionary<string, string> Spellings { get; } =
        Pairs.SelectMany(pair => pair.Select(spelling => (spelling, pair[0]))).ToDictionary(pair => pair.spelling, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>Every forbidden variant in a block, with the name to use.</summary>
    public IEnumerable<(Stretch At, string Name)> ForbiddenIn(TextBlock block)
    {
        var hits = new List<PhraseHit>();
        _forbidden.Find(block, hits);
        foreach (var hit in hits)
        {
            var (start, end) = (block.Tokens[hit.First].Start, block.Tokens[hit.End - 1].End);
            // A phrase finds a hyphen written as a blank too; here the hyphen may be the whole difference.
            var name = hit.Use.Instead;
            if (!block.Text.AsSpan(start, end - start).Equals(name, StringComparison.OrdinalIgnoreCase)) yield return (new Stretch(start, end - start), name);
        }
    }

    private static string Escape(string variant) => string.Concat(variant.Where(letter => letter is not ('(' or ')' or '|' or '<' or '>' or '?' or '^' or '$' or '*')));
}
