using System.Collections.Concurrent;
using ClinicSite.Build.Markdown;
using ClinicSite.Citations.Verification;
using ClinicSite.Diagnostics;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Editorial.References;

/// <summary>Rules on what a text says of the works it cites. Texts are read at once by several workers.</summary>
internal sealed class ReferenceRules(TextContext context, ReferenceLedger ledger, DiagnosticBag diagnostics)
{
    /// <summary>Keys, and whether a page that is published cites them.</summary>
    private readonly ConcurrentDictionary<string, bool> _cited = new(StringComparer.Ordinal);

    /// <summary>The keys cited so far, and of each whether a page that is published cites it, and not a draft alone.</summary>
    public IReadOnlyDictionary<string, bool> Cited => _cited;

    /// <summary>Notes that something cites a work.</summary>
    public void Note(string key, bool isPublished = true) => _cited.AddOrUpdate(key, isPublished, (_, before) => before || isPublished);

    /// <summary>Notes what a draft cites; nothing else is asked of it.</summary>
    public void NoteDraft(ParsedText text, PastedPlaces? pasted)
    {
        foreach (var (leaf, _) in LeavesOf(text)) Note(CitedText.Of(leaf, context, pasted), isPublished: false);
        foreach (var entry in pasted?.Entries ?? []) Note(CitedText.Of(entry, context, pasted), isPublished: false);
    }

    /// <summary>Checks a text and notes what it cites.</summary>
    /// <returns>Whether it cites anything.</returns>
    public bool Check(ParsedText text, PastedPlaces? pasted)
    {
        var any = false;
        foreach (var (inline, owner) in LeavesOf(text))
        {
            var leaf = CitedText.Of(inline, context, pasted);
            if (leaf.Places.Count == 0) continue;
            any = true;
            Note(leaf, isPublished: true);
            CheckLeaf(leaf, owner);
        }

        foreach (var entry in pasted?.Entries ?? []) Note(CitedText.Of(entry, context, pasted), isPublished: true);
        return any;
    }

    private void Note(CitedText leaf, bool isPublished)
    {
        foreach (var work in leaf.Places.SelectMany(place => place.Works)) Note(work.Key, isPublished);
    }

    private void CheckLeaf(CitedText leaf, ParsedText text)
    {
        var sentences = leaf.Sentences().ToList();
        foreach (var sentence in sentences)
        {
            YearRule.Check(sentence, text, context.Bibliography, diagnostics);
            RetractionRule.Check(sentence, text, context.Bibliography, ledger, diagnostics);
        }

        EfficacyRule.Check(sentences, text, context.Bibliography, diagnostics);
    }

    /// <summary>The heading of a card, and the group's words where they fill it.</summary>
    private IEnumerable<(ContainerInline Inline, ParsedText Text)> LeavesOf(CustomContainer card, ParsedText text)
    {
        var parts = new[] { Containers.ParseHeading(card, text, context), context.Words?.BodyOf(card, text, context.Pipeline) };
        return parts.OfType<ParsedText>().SelectMany(LeavesOf);
    }

    /// <summary>Every paragraph, heading and cell. The heading of a container is a text of its own.</summary>
    private IEnumerable<(ContainerInline Inline, ParsedText Text)> LeavesOf(ParsedText text)
    {
        foreach (var block in text.Document.Descendants())
        {
            foreach (var leaf in block is CustomContainer container ? LeavesOf(container, text) : []) yield return leaf;
            if (block is LeafBlock { Inline: { } inline }) yield return (inline, text);
        }
    }
}
