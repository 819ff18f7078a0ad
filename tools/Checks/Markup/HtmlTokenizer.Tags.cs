using System.Buffers;

namespace ClinicSite.Checks.Markup;

/// <summary>Tags and their attributes (13.2.5.6 to 40).</summary>
internal ref partial struct HtmlTokenizer
{
    private const int Many = 24;

    private static readonly SearchValues<byte> AfterUnquotedValue = SearchValues.Create("\t\n\f\r >"u8);
    private static readonly SearchValues<byte> WrongInName = SearchValues.Create("\"'<"u8);
    private static readonly SearchValues<byte> WrongUnquoted = SearchValues.Create("\"'<=`"u8);

    /// <summary>Reads what begins with <c>&lt;</c>.</summary>
    /// <returns>False where it is nothing at all.</returns>
    private bool ReadMarkup()
    {
        var next = _html[_position + 1];
        if (next == '!') return ReadDeclaration();
        if (next == '?')
        {
            Fault(TokenFaultKind.UnexpectedQuestionMark, _position + 1);
            return ReadBogusComment(_position + 1);
        }

        if (next != '/') return ReadTag(TokenKind.StartTag, _position + 1);
        var first = _html[_position + 2];
        if (char.IsAsciiLetter((char)first)) return ReadTag(TokenKind.EndTag, _position + 2);
        Fault(first == '>' ? TokenFaultKind.MissingEndTagName : TokenFaultKind.InvalidFirstCharacterOfTagName, _position + 2);
        if (first != '>') return ReadBogusComment(_position + 2);
        _position += 3;
        return false;
    }

    private bool ReadTag(TokenKind kind, int nameStart)
    {
        var length = _html[nameStart..].IndexOfAny(NameEnds.Tag);
        var nameEnd = length < 0 ? _html.Length : nameStart + length;
        (_position, _attributeCount, IsSelfClosing) = (nameEnd, 0, false);
        if (!ReadAttributes()) return EndOfFileInTag();
        (Kind, ContentStart, ContentEnd) = (kind, nameStart, nameEnd);
        NameHash = NameTable.HashOf(_html[nameStart..nameEnd]);
        Tag = HtmlTags.Find(NameHash);
        if (kind == TokenKind.EndTag) FaultsOfEndTag();
        else if (!IsForeign) EnterRawText(RawText.ModeOf(Tag), _html[nameStart..nameEnd]);
        return true;
    }

    private readonly void FaultsOfEndTag()
    {
        if (_attributeCount > 0) Fault(TokenFaultKind.EndTagWithAttributes, Start);
        if (IsSelfClosing) Fault(TokenFaultKind.EndTagWithTrailingSolidus, Start);
    }

    /// <summary>A tag that does not end before the file does is no tag at all.</summary>
    private bool EndOfFileInTag()
    {
        Fault(TokenFaultKind.EofInTag, Start);
        _position = _html.Length;
        return false;
    }

    /// <summary>Reads to behind the <c>&gt;</c>.</summary>
    /// <returns>False where the file ends first.</returns>
    private bool ReadAttributes()
    {
        while (true)
        {
            SkipSpace();
            if (_position >= _html.Length) return false;
            switch (_html[_position])
            {
                case (byte)'>':
                    _position++;
                    return true;
                case (byte)'/' when _position + 1 < _html.Length && _html[_position + 1] == '>':
                    IsSelfClosing = true;
                    _position += 2;
                    return true;
                case (byte)'/':
                    if (_position + 1 < _html.Length) Fault(TokenFaultKind.UnexpectedSolidusInTag, _position);
                    _position++;
                    break;
                default:
                    if (!ReadAttribute()) return false;
                    break;
            }
        }
    }

    private bool ReadAttribute()
    {
        if (_attributeCount == _scratch.Attributes.Length) _scratch.Grow();
        ref var attribute = ref _scratch.Attributes[_attributeCount];
        attribute = default;
        attribute.NameStart = _position;
        // An equals sign where a name should begin is part of the name.
        var skipped = _html[_position] == '=' ? 1 : 0;
        if (skipped > 0) Fault(TokenFaultKind.UnexpectedEqualsSign, _position);
        var length = _html[(_position + skipped)..].IndexOfAny(NameEnds.Attribute);
        if (length < 0) return false;
        attribute.NameEnd = _position += skipped + length;
        var name = _html[attribute.NameStart..attribute.NameEnd];
        if (name.IndexOfAny(WrongInName) is var wrong and >= 0) Fault(TokenFaultKind.UnexpectedCharacterInAttributeName, attribute.NameStart + wrong);
        attribute.NameHash = NameTable.HashOf(name);
        attribute.Name = HtmlAttributes.Find(attribute.NameHash);
        attribute.IsDuplicate = IsSeen(attribute.NameHash);
        if (attribute.IsDuplicate) Fault(TokenFaultKind.DuplicateAttribute, attribute.NameStart);
        _attributeCount++;
        SkipSpace();
        if (_position >= _html.Length) return false;
        attribute.ValueStart = attribute.ValueEnd = _position;
        if (_html[_position] != '=') return true;
        attribute.HasValue = true;
        _position++;
        SkipSpace();
        return _position < _html.Length && ReadValue(ref attribute);
    }

    private bool ReadValue(ref AttributeSpan attribute)
    {
        var first = _html[_position];
        attribute.ValueStart = attribute.ValueEnd = _position;
        if (first == '>')
        {
            Fault(TokenFaultKind.MissingAttributeValue, _position);
            return true;
        }

        return first is (byte)'"' or (byte)'\'' ? ReadQuoted(ref attribute, first) : ReadUnquoted(ref attribute);
    }

    private bool ReadQuoted(ref AttributeSpan attribute, byte quote)
    {
        attribute.Quote = quote;
        attribute.ValueStart = _position + 1;
        var length = _html[attribute.ValueStart..].IndexOf(quote);
        if (length < 0)
        {
            Fault(TokenFaultKind.AttributeUnclosed, _position);
            return false;
        }

        attribute.ValueEnd = attribute.ValueStart + length;
        _position = attribute.ValueEnd + 1;
        if (_position < _html.Length && !NameEnds.Tag.Contains(_html[_position]))
            Fault(TokenFaultKind.MissingWhitespaceBetweenAttributes, _position);
        return true;
    }

    private bool ReadUnquoted(ref AttributeSpan attribute)
    {
        var length = _html[_position..].IndexOfAny(AfterUnquotedValue);
        if (length < 0) return false;
        attribute.ValueEnd = _position + length;
        var value = _html[_position..attribute.ValueEnd];
        if (value.IndexOfAny(WrongUnquoted) is var wrong and >= 0) Fault(TokenFaultKind.UnexpectedCharacterInUnquotedValue, _position + wrong);
        _position = attribute.ValueEnd;
        return true;
    }

    private readonly bool IsSeen(ulong hash)
    {
        if (_attributeCount >= Many) return IsSeenAmongMany(hash);
        foreach (ref readonly var other in Attributes)
            if (other.NameHash == hash) return true;
        return false;
    }

    private readonly bool IsSeenAmongMany(ulong hash)
    {
        if (_attributeCount == Many)
        {
            _scratch.ManyNames.Clear();
            foreach (ref readonly var other in Attributes) _scratch.ManyNames.Add(other.NameHash);
        }

        return !_scratch.ManyNames.Add(hash);
    }

    private void SkipSpace()
    {
        while (_position < _html.Length && _html[_position] is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f') _position++;
    }
}
