using System.Collections.Concurrent;
using ClinicSite.Build.Markdown;
using ClinicSite.Citations.Verification;
using ClinicSite.Diagnostics;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace ClinicSite.Editorial.References;

/// <summary>Rules on what a text says of the works it cites. Texts are read at once by several workers.</summary>
internal sealed class ReferenceRules(TextContext context, ReferenceLedger ledger, DiagnosticBag diagnostics)
{
    private readonly ConcurrentDictionary<string, bool> _cited = new(StringComparer.Ordinal);

    /// <summary>The keys cited so far.</summary>
    public IReadOnlySet<string> Cited => _cited.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>Notes that something cites a work.</summary>
    public void Note(string key) => _cited.TryAdd(key, true);

    /// <summary>Checks a text and notes what it cites.</summary>
    public void Check(ParsedText text)
    {
        foreach (var block in text.Document.Descendants())
        {
            if (block is CustomContainer container && Containers.ParseHeading(container, text, context.Pipeline) is { } heading) Check(heading);
            if (block is LeafBlock { Inline: { } inline }) CheckLeaf(CitedText.Of(inline), text);
        }
    }

    private void CheckLeaf(CitedText leaf, ParsedText text)
    {
        foreach (var item in leaf.Citations.SelectMany(citation => citation.Items)) Note(item.Key);
        if (leaf.Citations.Count == 0) return;
        YearRule.Check(leaf, text, context.Bibliography, diagnostics);
        foreach (var sentence in leaf.Sentences())
        {
            RetractionRule.Check(sentence, text, context.Bibliography, ledger, diagnostics);
            EfficacyRule.Check(sentence, text, context.Bibliography, diagnostics);
        }
    }
}
