using ClinicSite.Citations;
using Markdig.Helpers;
using Markdig.Parsers;

namespace ClinicSite.Build.Markdown;

/// <summary>Parses Pandoc's bracketed citations: <c>[@key]</c>, <c>[see @a, p. 12; -@b]</c> (Pandoc manual, Citation syntax).</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        var end = text.IndexOf(']');
        if (end < 3 || text[1..end].Contains('[') || !text[1..end].Contains('@')) return false;
        if (end + 1 < text.Length && text[end + 1] is '(' or '[') return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        if (ParseCluster(text[1..end], start + 1) is not var (items, offsets)) return false;
        processor.Inline = new CitationInline(items, offsets)
        {
            Span = new(start, start + end),
            Line = line,
            Column = column,
        };
        slice.Start += end + 1;
        return true;
    }

    /// <summary>The works between the brackets and where their keys stand; null where a part names no key, for then it is no citation.</summary>
    private static (CitationItem[] Items, int[] Offsets)? ParseCluster(ReadOnlySpan<char> text, int start)
    {
        var parts = text.Count(';') + 1;
        var (items, offsets, at) = (new CitationItem[parts], new int[parts], 0);
        for (var index = 0; index < parts; index++)
        {
            var length = text[at..].IndexOf(';');
            var part = length < 0 ? text[at..] : text.Slice(at, length);
            var mark = CitationKey.FindMark(part);
            if (mark < 0) return null;
            items[index] = ToItem(part, mark, CitationKey.Read(part[(mark + 1)..]));
            offsets[index] = start + at + mark + 1;
            at += part.Length + 1;
        }

        return (items, offsets);
    }

    private static CitationItem ToItem(ReadOnlySpan<char> part, int mark, ReadOnlySpan<char> key)
    {
        var suppress = mark > 0 && part[mark - 1] == '-';
        if (mark == 0 && part.Length == key.Length + 1) return new CitationItem(key.ToString());
        var after = part[(mark + 1 + key.Length)..].ToString();
        var rest = after.TrimStart(',', ' ').TrimEnd();
        var isLocator = after.TrimStart().StartsWith(',') && CitationKey.StartsLocator(rest);
        return new CitationItem(key.ToString())
        {
            Prefix = part[..(suppress ? mark - 1 : mark)].Trim().ToString(),
            SuppressAuthor = suppress,
            Locator = isLocator ? rest : "",
            Suffix = isLocator ? "" : after.TrimEnd(),
        };
    }
}
