namespace ClinicSite.Citations.Reading;

/// <summary>A line of a RIS or PubMed file.</summary>
/// <param name="Tag">What stands before the hyphen; empty for a line without one.</param>
/// <param name="Value">What stands after it, or the whole line.</param>
internal readonly record struct TaggedLine(string Tag, PlacedText Value)
{
    public bool IsBlank => Tag.Length == 0 && Value.IsEmpty;
}

/// <summary>Cuts text into lines and each line into tag and value. A line may end in <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
internal static class TaggedLines
{
    /// <summary>Reads lines.</summary>
    /// <param name="text">The file.</param>
    /// <param name="tagLength">How long the tag at a line's start is, without spaces; 0 where the line has none.</param>
    public static IEnumerable<TaggedLine> In(string text, Func<string, int, int, int> tagLength)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            yield return Cut(text, start, end, tagLength(text, start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private static TaggedLine Cut(string text, int start, int end, int tagLength)
    {
        var tag = tagLength == 0 ? "" : text.Substring(start, tagLength);
        var value = tagLength == 0 ? start : text.IndexOf('-', start, end - start) + 1;
        while (value < end && char.IsWhiteSpace(text[value])) value++;
        while (end > value && char.IsWhiteSpace(text[end - 1])) end--;
        return new TaggedLine(tag, new PlacedText(text[value..end], value, Math.Max(1, end - value)));
    }
}
