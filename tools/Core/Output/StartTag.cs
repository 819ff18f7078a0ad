namespace ClinicSite.Output;

/// <summary>The start tag of an element, by which one fault on many pages is known to be one.</summary>
public static class StartTag
{
    private const int Longest = 300;

    /// <summary>The text from an offset to the end of the tag, cut where it is very long.</summary>
    public static string At(string html, int offset)
    {
        if (offset < 0 || offset >= html.Length) return "";
        var rest = html.AsSpan(offset, Math.Min(Longest, html.Length - offset));
        var quote = '\0';
        for (var index = 0; index < rest.Length; index++)
        {
            var letter = rest[index];
            if (quote != '\0') quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'') quote = letter;
            else if (letter == '>') return rest[..(index + 1)].ToString();
        }

        return rest.ToString();
    }
}
