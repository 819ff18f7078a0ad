namespace ClinicSite.Checks.Markup;

/// <summary>
/// Reads HTML as bytes of UTF-8, token by token, as section 13.2.5 of the HTML standard has it, without copying any of it.
/// Every position is an offset in bytes. Text comes in pieces of any size; its character references are left to whoever wants
/// the text (<see cref="MarkupText"/>).
/// </summary>
internal ref partial struct HtmlTokenizer
{
    private static readonly System.Buffers.SearchValues<byte> AfterTextSign = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ/!?"u8);

    private readonly ReadOnlySpan<byte> _html;
    private readonly TokenizerScratch _scratch;
    private int _position;
    private int _attributeCount;
    private TextMode _mode;
    private ReadOnlySpan<byte> _rawName;
    private Doctype _doctype;

    /// <param name="html">The page.</param>
    /// <param name="scratch">Where attributes and faults are put.</param>
    public HtmlTokenizer(ReadOnlySpan<byte> html, TokenizerScratch scratch)
    {
        _html = html;
        _scratch = scratch;
        // A byte order mark is no text.
        if (html.StartsWith("\uFEFF"u8)) _position = 3;
    }

    /// <summary>What was read last.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>Where the token begins.</summary>
    public int Start { get; private set; }

    /// <summary>Behind its end.</summary>
    public readonly int End => _position;

    /// <summary>The name of a tag or doctype, or the content of text or a comment.</summary>
    public int ContentStart { get; private set; }

    /// <summary>Behind it.</summary>
    public int ContentEnd { get; private set; }

    /// <summary>The element of a tag.</summary>
    public HtmlTag Tag { get; private set; }

    /// <summary>Hash of a tag's name in lower case.</summary>
    public ulong NameHash { get; private set; }

    /// <summary>Whether the tag ends with a slash.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>How the text just read is meant.</summary>
    public TextMode Mode { get; private set; }

    /// <summary>To be set while the current element is one of SVG or MathML: there CDATA is text, and no element holds raw text.</summary>
    public bool IsForeign { get; set; }

    /// <summary>To be set while the current element is one of SVG or MathML, where CDATA is text even if HTML may stand in it (<c>desc</c>).</summary>
    public bool HasCData { get; set; }

    /// <summary>The attributes of the tag.</summary>
    public readonly ReadOnlySpan<AttributeSpan> Attributes => _scratch.Attributes.AsSpan(0, _attributeCount);

    public readonly ReadOnlySpan<byte> Html => _html;

    /// <summary>The token as visitors see it.</summary>
    public readonly TagToken TagToken => new(_html, Attributes, ContentStart, ContentEnd)
    {
        Tag = Tag,
        NameHash = NameHash,
        Offset = Start,
        End = _position,
        IsSelfClosing = IsSelfClosing,
    };

    /// <summary>The doctype read last.</summary>
    public readonly Doctype Doctype => _doctype;

    /// <summary>Reads as inside an element whose text is no markup, as from its start tag on.</summary>
    public void EnterRawText(TextMode mode, ReadOnlySpan<byte> name)
    {
        _mode = mode;
        _rawName = name;
    }

    /// <summary>Reads the next token.</summary>
    /// <returns>False at the end of the file.</returns>
    public bool Read()
    {
        while (_position < _html.Length)
        {
            Start = _position;
            if (_mode != TextMode.Data)
            {
                if (ReadRawText()) return true;
                continue;
            }

            if (_html[_position] == '<' && IsMarkupAt(_position))
            {
                if (ReadMarkup()) return true;
                continue;
            }

            return ReadText();
        }

        return false;
    }

    /// <summary>Whether a <c>&lt;</c> begins markup; otherwise it is text.</summary>
    private readonly bool IsMarkupAt(int offset) => offset + 1 < _html.Length && AfterTextSign.Contains(_html[offset + 1])
        && !(_html[offset + 1] == '/' && offset + 2 == _html.Length);

    private bool ReadText()
    {
        var end = _position;
        do
        {
            var length = _html[(end + 1)..].IndexOf((byte)'<');
            if (_html[end] == '<' && end + 1 < _html.Length) Fault(TokenFaultKind.InvalidFirstCharacterOfTagName, end + 1);
            end = length < 0 ? _html.Length : end + 1 + length;
        }
        while (end < _html.Length && !IsMarkupAt(end));
        return Text(_position, end, end, TextMode.Data);
    }

    private bool ReadRawText()
    {
        var mode = _mode;
        var end = mode switch
        {
            TextMode.PlainText => _html.Length,
            TextMode.Script => RawText.EndOfScript(_html, _position),
            _ => RawText.EndOf(_html, _position, _rawName),
        };
        _mode = TextMode.Data;
        return end > _position && Text(_position, end, end, mode);
    }

    private bool Text(int start, int end, int next, TextMode mode)
    {
        (Kind, ContentStart, ContentEnd, Mode, _position) = (TokenKind.Text, start, end, mode, next);
        return true;
    }

    private readonly void Fault(TokenFaultKind kind, int offset) => _scratch.Faults?.Add(new TokenFault(kind, offset));
}
