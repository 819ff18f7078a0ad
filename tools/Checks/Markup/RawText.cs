namespace ClinicSite.Checks.Markup;

/// <summary>Finds where text that is no markup ends.</summary>
internal static class RawText
{
    /// <summary>How the text of an element is read, by the HTML standard's section 13.2.6.</summary>
    public static TextMode ModeOf(HtmlTag tag) => tag switch
    {
        HtmlTag.Title or HtmlTag.Textarea => TextMode.RcData,
        HtmlTag.Style or HtmlTag.Xmp or HtmlTag.Iframe or HtmlTag.Noembed or HtmlTag.Noframes => TextMode.RawText,
        HtmlTag.Script => TextMode.Script,
        HtmlTag.Plaintext => TextMode.PlainText,
        _ => TextMode.Data,
    };

    /// <summary>The offset of the end tag with this name, or the end of the file.</summary>
    public static int EndOf(ReadOnlySpan<byte> html, int from, ReadOnlySpan<byte> name)
    {
        for (var at = from; ; at++)
        {
            var found = html[at..].IndexOf("</"u8);
            if (found < 0) return html.Length;
            at += found;
            if (IsTagAt(html, at + 2, name)) return at;
        }
    }

    /// <summary>
    /// The offset of the end tag of a script, or the end of the file. Between <c>&lt;!--</c> and <c>--&gt;</c> a script in the
    /// script is not its end (the escaped states, 13.2.5.18 to 31).
    /// </summary>
    public static int EndOfScript(ReadOnlySpan<byte> html, int from)
    {
        var (isEscaped, isDouble) = (false, false);
        for (var at = from; at < html.Length; at++)
        {
            var found = html[at..].IndexOfAny((byte)'<', (byte)'-');
            if (found < 0) return html.Length;
            at += found;
            var rest = html[at..];
            if (rest[0] == '-')
            {
                if (isEscaped && rest.StartsWith("-->"u8)) (isEscaped, isDouble) = (false, false);
            }
            else if (!isEscaped && rest.StartsWith("<!--"u8))
            {
                (isEscaped, at) = (true, at + 1);
            }
            else if (rest.StartsWith("</"u8) && IsTagAt(html, at + 2, "script"u8))
            {
                if (!isDouble) return at;
                isDouble = false;
            }
            else if (isEscaped && !isDouble && IsTagAt(html, at + 1, "script"u8))
            {
                isDouble = true;
            }
        }

        return html.Length;
    }

    /// <summary>Whether this name stands here, in any case, and ends.</summary>
    private static bool IsTagAt(ReadOnlySpan<byte> html, int offset, ReadOnlySpan<byte> name)
    {
        if (html.Length - offset <= name.Length) return false;
        return System.Text.Ascii.EqualsIgnoreCase(html.Slice(offset, name.Length), name)
            && html[offset + name.Length] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or (byte)'/' or (byte)'>';
    }
}
