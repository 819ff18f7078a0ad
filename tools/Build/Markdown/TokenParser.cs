using Markdig.Helpers;
using Markdig.Parsers;

namespace ClinicSite.Build.Markdown;

/// <summary>Parses insertions: a word, a colon and an id in braces.</summary>
internal sealed class TokenParser : InlineParser
{
    public TokenParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        var end = text.IndexOf('}');
        if (end is < 3 or > 80) return false;
        var inside = text[1..end];
        var colon = inside.IndexOf(':');
        if (colon <= 0 || inside.Contains('{') || !IsInsertion(inside[..colon], inside[(colon + 1)..].Trim())) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TokenInline(inside[..colon].ToString(), inside[(colon + 1)..].Trim().ToString())
        {
            Span = new(start, start + end),
            Line = line,
            Column = column,
        };
        slice.Start += end + 1;
        return true;
    }

    /// <summary>Of other words only those that can mean nothing else, so that a slip in a crisis line is not shown as it stands.</summary>
    private static bool IsInsertion(ReadOnlySpan<char> kind, ReadOnlySpan<char> id) =>
        kind is "phone" or "stat" || (kind.IndexOfAnyExceptInRange('a', 'z') < 0 && Text.Slug.IsValid(id));
}
