using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;
using Markdig.Syntax;

namespace ClinicSite.Editorial.Checks;

/// <summary>Headings over nothing: another of the same or a higher level follows, or the end of the page.</summary>
internal static class EmptySections
{
    public static IEnumerable<Finding> Find(CheckInput input)
    {
        if (input.Document.Text is not { } text) yield break;
        var blocks = text.Document.Where(block => block is not LinkReferenceDefinitionGroup and not BlankLineBlock).ToList();
        for (var index = 0; index < blocks.Count; index++)
        {
            if (blocks[index] is not HeadingBlock heading) continue;
            var isEmpty = index + 1 == blocks.Count || (blocks[index + 1] is HeadingBlock next && next.Level <= heading.Level);
            if (!isEmpty || heading.Inline?.FirstChild is null) continue;
            var block = input.Document.Blocks.FirstOrDefault(block => block.Kind is BlockKind.Heading && IsAt(block, heading, text.SpanOffset));
            // The reference list was taken out of the tree, and its heading with it; one that is empty after that stood over nothing else.
            if (block is { Text.Length: > 0 }) yield return new Finding(block, new Stretch(0, block.Text.Length));
        }
    }

    private static bool IsAt(TextBlock block, HeadingBlock heading, int offset) =>
        block.Text.Length > 0 && block.Prose.OffsetOf(0) - offset is var at && at >= heading.Span.Start && at <= heading.Span.End;
}
