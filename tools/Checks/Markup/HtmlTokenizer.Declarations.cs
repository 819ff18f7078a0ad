namespace ClinicSite.Checks.Markup;

/// <summary>Comments, CDATA and doctypes (13.2.5.41 to 71).</summary>
internal ref partial struct HtmlTokenizer
{
    private bool ReadDeclaration()
    {
        var rest = _html[(_position + 2)..];
        if (rest.StartsWith("--"u8)) return ReadComment(_position + 4);
        if (rest.Length >= 7 && System.Text.Ascii.EqualsIgnoreCase(rest[..7], "doctype"u8)) return ReadDoctype(_position + 9);
        if (rest.StartsWith("[CDATA["u8))
        {
            if (IsForeign || HasCData) return ReadCData(_position + 9);
            Fault(TokenFaultKind.CDataInHtmlContent, _position);
        }
        else
        {
            Fault(TokenFaultKind.IncorrectlyOpenedComment, _position + 2);
        }

        return ReadBogusComment(_position + 2);
    }

    /// <summary>Whatever stands up to the next <c>&gt;</c>.</summary>
    private bool ReadBogusComment(int start)
    {
        var length = _html[start..].IndexOf((byte)'>');
        return length < 0 ? Comment(start, _html.Length, _html.Length) : Comment(start, start + length, start + length + 1);
    }

    private bool ReadComment(int start)
    {
        var text = _html[start..];
        var abrupt = text.StartsWith(">"u8) ? 1 : text.StartsWith("->"u8) ? 2 : 0;
        if (abrupt > 0)
        {
            Fault(TokenFaultKind.AbruptClosingOfEmptyComment, start);
            return Comment(start, start, start + abrupt);
        }

        var (end, next) = EndOfComment(start);
        if (end < 0)
        {
            Fault(TokenFaultKind.EofInComment, Start);
            (end, next) = (_html.Length - TrailOf(text), _html.Length);
        }
        else if (_html[start..end].IndexOf("<!--"u8) is var nested and >= 0)
        {
            Fault(TokenFaultKind.NestedComment, start + nested);
        }

        return Comment(start, end, next);
    }

    private readonly (int End, int Next) EndOfComment(int start)
    {
        for (var at = start; ; at++)
        {
            var found = _html[at..].IndexOf("--"u8);
            if (found < 0) return (-1, -1);
            at += found;
            var after = _html[(at + 2)..];
            if (after.StartsWith(">"u8)) return (at, at + 3);
            if (!after.StartsWith("!>"u8)) continue;
            Fault(TokenFaultKind.IncorrectlyClosedComment, at);
            return (at, at + 4);
        }
    }

    /// <summary>Hyphens at the end of the file would have been the comment's end, had it come.</summary>
    private static int TrailOf(ReadOnlySpan<byte> text) =>
        text.EndsWith("--!"u8) ? 3 : text.EndsWith("--"u8) ? 2 : text.EndsWith("-"u8) ? 1 : 0;

    private bool Comment(int start, int end, int next)
    {
        (Kind, ContentStart, ContentEnd, _position) = (TokenKind.Comment, start, end, next);
        return true;
    }

    private bool ReadCData(int start)
    {
        var length = _html[start..].IndexOf("]]>"u8);
        if (length < 0) Fault(TokenFaultKind.EofInCData, Start);
        var (end, next) = length < 0 ? (_html.Length, _html.Length) : (start + length, start + length + 3);
        if (end > start) return Text(start, end, next, TextMode.CData);
        _position = next;
        return false;
    }

    private bool ReadDoctype(int start)
    {
        _doctype = Doctype.Read(_html[start..], out var length, out var isWhole);
        if (!isWhole) Fault(TokenFaultKind.EofInDoctype, Start);
        (Kind, ContentStart, ContentEnd, _position) = (TokenKind.Doctype, start, start + length, start + length);
        return true;
    }
}
