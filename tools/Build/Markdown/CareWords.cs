using ClinicSite.Build.Discover;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Text;
using Markdig;
using Markdig.Extensions.CustomContainers;

namespace ClinicSite.Build.Markdown;

/// <summary>
/// What the group says in its care cards, from <c>blocks</c> in <c>site.yml</c>: a card that an editor leaves empty is filled with
/// it. The words keep their place in that file, and lead there when something is wrong with them.
/// </summary>
internal sealed class CareWords
{
    /// <summary>Cards that mean nothing without words, and that no number of <c>site.yml</c> fills.</summary>
    private static readonly string[] NeedWords = ["off-label", "compounded"];

    private readonly Dictionary<string, CareBlock> _blocks;
    private readonly SourceText _source;

    private CareWords(IReadOnlyList<CareBlock> blocks, InputFile file, SourceText source)
    {
        _blocks = blocks.ToDictionary(block => block.Name, StringComparer.Ordinal);
        (File, _source) = (file, source);
    }

    /// <summary>The file they stand in.</summary>
    public InputFile File { get; }

    /// <summary>The words of a site's settings; null where there are none.</summary>
    public static CareWords? Of(IReadOnlyList<CareBlock> blocks, InputFile file) =>
        blocks.Count > 0 && TextLoader.Load(file, new DiagnosticBag()) is { } source ? new CareWords(blocks, file, source) : null;

    /// <summary>Whether a card shows nothing, and cannot.</summary>
    public static bool IsWanting(CustomContainer card, TextContext context) =>
        card.Count == 0 && NeedWords.Contains(card.Info) && context.Words?._blocks.ContainsKey(card.Info!) != true;

    /// <summary>The words that fill a card; null for one that has words of its own, or for which there are none.</summary>
    /// <param name="card">The card.</param>
    /// <param name="text">The text it stands in. Words that fill a card fill no card among them.</param>
    /// <param name="pipeline">The pipeline that parses them.</param>
    public ParsedText? BodyOf(CustomContainer card, ParsedText text, MarkdownPipeline pipeline) =>
        Find(card, text) is { } block ? Parse(block.Text, pipeline) : null;

    /// <summary>The heading that goes with them; null where <c>site.yml</c> gives none.</summary>
    public ParsedText? HeadingOf(CustomContainer card, ParsedText text, MarkdownPipeline pipeline) =>
        Find(card, text)?.Heading is { } heading ? Parse(heading, pipeline) : null;

    /// <summary>Whether a text is made of these words.</summary>
    public bool Are(ParsedText text) => ReferenceEquals(text.Source, _source);

    /// <summary>Says what is wrong with the words, once and not on every page.</summary>
    public void Check(TextContext context, DiagnosticBag diagnostics)
    {
        foreach (var words in _blocks.Values.SelectMany(block => new[] { block.Heading, block.Text }).OfType<Sourced<string>>())
        {
            if (NestingGuard.FirstTooDeep(words.Value) >= 0) diagnostics.Add(MarkdownRules.NestedTooDeep, words.Location, NestingGuard.MaxDepth);
            else diagnostics.AddRange(TextAnalyzer.Run(Parse(words, context.Pipeline), File, allowHtml: false, context).Diagnostics);
        }
    }

    private CareBlock? Find(CustomContainer card, ParsedText text) =>
        card.Count == 0 && !Are(text) ? _blocks.GetValueOrDefault(card.Info ?? "") : null;

    /// <summary>Words on one line stand in the file as they are, which gives each its place; of others the beginning is known.</summary>
    private ParsedText Parse(Sourced<string> words, MarkdownPipeline pipeline)
    {
        var from = _source.OffsetOf(words.Location);
        var verbatim = _source.Text.IndexOf(words.Value, from, StringComparison.Ordinal);
        return new ParsedText(_source, verbatim < 0 ? from : verbatim, Markdig.Markdown.Parse(words.Value, pipeline));
    }
}
