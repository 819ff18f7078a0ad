using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Citations;
using Markdig.Syntax;

namespace ClinicSite.Build.Pasted;

/// <summary>Takes a pasted reference list out of a page's tree and marks the citations in its text.</summary>
internal static class PastedListTaker
{
    /// <summary>Takes the list. A page without such a heading costs a look at its headings.</summary>
    /// <param name="text">The text, parsed; its tree is changed where a list is found.</param>
    /// <param name="file">Its file. A clinic's note shares its page, so it has no list of its own.</param>
    /// <param name="context">What texts may refer to.</param>
    /// <returns>Null where there is none.</returns>
    public static PastedList? Run(ParsedText text, InputFile file, TextContext context)
    {
        if (file.Kind is InputKind.ClinicNote || Find(text.Document) is not var (heading, read)) return null;
        var matcher = PastedMatcher.For(context.Bibliography);
        var entries = read.Entries.ConvertAll(entry => entry with { Work = entry.Reference.IsReadable ? matcher.Find(entry.Reference) : null });
        var list = new PastedList(heading, entries, read.Blocks[^1].Span.End, PastedNumbers.Of(entries)) { Strays = read.Strays };
        text.Document.Remove(heading);
        // A sentence before the references stays where it is: they are printed below it.
        foreach (var block in read.Blocks.Where(block => block is HeadingBlock || !read.Strays.Contains(block))) text.Document.Remove(block);
        foreach (var entry in list.Entries) EntryLinks.Mark(entry);
        new PastedMarker(list).Run(text.Document);
        list.AttachTo(text);
        return list;
    }

    /// <summary>The last place of the text that is named like a list of references and is one.</summary>
    private static (LeafBlock Heading, PastedEntries Read)? Find(MarkdownDocument document)
    {
        for (var at = document.Count - 1; at >= 0; at--)
        {
            if (!PastedHeading.IsNamedSo(document[at]) && !PastedHeading.Split(document, at)) continue;
            if (PastedEntries.Read(document, at) is var read && IsList(read.Entries)) return ((LeafBlock)document[at], read);
        }

        return null;
    }

    /// <summary>A heading "Sources" may stand over links too: at least half must be references.</summary>
    private static bool IsList(List<PastedEntry> entries) =>
        entries.Count > 0 && entries.Count(entry => entry.Reference.IsReadable) * 2 >= entries.Count;
}
