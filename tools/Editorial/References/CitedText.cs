using System.Text.RegularExpressions;
using ClinicSite.Build.Markdown;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Editorial.References;

/// <summary>A paragraph, heading or cell with its citations in place: each stands in the words as one letter of private use.</summary>
internal sealed partial class CitedText
{
    /// <summary>Private use, so no prose holds it by right.</summary>
    public const char Mark = '\uE0F1';

    private readonly LeafWords _words = new();

    private CitedText()
    {
    }

    /// <summary>The words, a mark for each citation.</summary>
    public string Prose { get; private set; } = "";

    /// <summary>The citations, in the order of their marks.</summary>
    public List<CitationInline> Citations { get; } = [];

    public static CitedText Of(ContainerInline inline)
    {
        var text = new CitedText();
        text.Collect(inline);
        text.Prose = text._words.ToString();
        return text;
    }

    /// <summary>The sentences. A citation after the full stop belongs to the sentence before it.</summary>
    public IEnumerable<CitedSentence> Sentences()
    {
        var (start, first) = (0, 0);
        foreach (Match end in End().Matches(Prose).Where(end => !IsAbbreviation(end.Index)))
        {
            yield return Next(end.Index + end.Length);
        }

        if (start < Prose.Length) yield return Next(Prose.Length);

        CitedSentence Next(int to)
        {
            var words = Prose[start..to];
            var count = words.Count(letter => letter == Mark);
            var sentence = new CitedSentence(words, Citations.GetRange(first, count));
            (start, first) = (to, first + count);
            return sentence;
        }
    }

    /// <summary>"et al." and initials end no sentence.</summary>
    private bool IsAbbreviation(int stop) => Prose[stop] == '.' && Abbreviation().IsMatch(Prose.AsSpan(Math.Max(0, stop - 8), Math.Min(8, stop)));

    private void Collect(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: _words.Add(literal.Content.AsSpan(), literal.Span.Start); break;
                case HtmlEntityInline entity: _words.Add(entity.Transcoded.AsSpan(), entity.Span.Start); break;
                case ContainerInline inner: Collect(inner); break;
                case CitationInline citation:
                    Citations.Add(citation);
                    _words.Add([Mark], citation.Span.Start);
                    break;
                default: _words.Add(" ", inline.Span.Start); break;
            }
        }
    }

    [GeneratedRegex("[.!?]+[\"”’)]*[ \uE0F1]*(?=[ \uE0F1]|$)")]
    private static partial Regex End();

    [GeneratedRegex(@"(^|[\s(])(al|vs|eg|e\.g|ie|i\.e|Dr|Prof|St|approx|ca|cf|No|\p{Lu})$")]
    private static partial Regex Abbreviation();
}

/// <summary>A sentence.</summary>
/// <param name="Prose">Its words, a mark for each citation.</param>
/// <param name="Citations">Its citations, in order.</param>
internal sealed record CitedSentence(string Prose, IReadOnlyList<CitationInline> Citations);
