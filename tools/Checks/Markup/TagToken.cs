using System.Text;

namespace ClinicSite.Checks.Markup;

/// <summary>A tag as rules see it; it lives as long as the visit.</summary>
internal readonly ref struct TagToken(ReadOnlySpan<byte> html, ReadOnlySpan<AttributeSpan> attributes, int nameStart, int nameEnd)
{
    private readonly ReadOnlySpan<byte> _html = html;
    private readonly int _nameStart = nameStart;
    private readonly int _nameEnd = nameEnd;

    public HtmlTag Tag { get; init; }

    public ulong NameHash { get; init; }

    /// <summary>Where its <c>&lt;</c> stands.</summary>
    public int Offset { get; init; }

    /// <summary>Behind its <c>&gt;</c>.</summary>
    public int End { get; init; }

    public bool IsSelfClosing { get; init; }

    public ReadOnlySpan<AttributeSpan> Attributes { get; } = attributes;

    /// <summary>The name in lower case.</summary>
    public string Name => Encoding.UTF8.GetString(_html[_nameStart.._nameEnd]).ToLowerAscii();

    /// <summary>Whether the tag has the attribute.</summary>
    public bool Has(HtmlAttribute name) => IndexOf(name) >= 0;

    /// <summary>The value as it stands in the file.</summary>
    public bool TryGetRaw(HtmlAttribute name, out ReadOnlySpan<byte> value)
    {
        var index = IndexOf(name);
        value = index < 0 ? default : RawOf(Attributes[index]);
        return index >= 0;
    }

    /// <summary>The value; null where the tag has no such attribute.</summary>
    public string? Get(HtmlAttribute name) => IndexOf(name) is var index and >= 0 ? ValueOf(Attributes[index]) : null;

    /// <summary>Whether the value is this one, in any case and with space around it.</summary>
    /// <param name="name">The attribute.</param>
    /// <param name="value">In ASCII.</param>
    public bool Is(HtmlAttribute name, ReadOnlySpan<byte> value) =>
        TryGetRaw(name, out var raw) && Ascii.EqualsIgnoreCase(raw.Trim(" \t\n\r\f"u8), value);

    /// <summary>The words of the value in lower case; empty where there is none.</summary>
    public string[] Words(HtmlAttribute name) =>
        Get(name)?.ToLowerAscii().Split((char[])[' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries) ?? [];

    public string ValueOf(in AttributeSpan attribute) => MarkupText.OfAttribute(RawOf(attribute));

    public ReadOnlySpan<byte> RawOf(in AttributeSpan attribute) => _html[attribute.ValueStart..attribute.ValueEnd];

    public ReadOnlySpan<byte> RawNameOf(in AttributeSpan attribute) => _html[attribute.NameStart..attribute.NameEnd];

    public string NameOf(in AttributeSpan attribute) => MarkupText.Plain(RawNameOf(attribute)).ToLowerAscii();

    private int IndexOf(HtmlAttribute name)
    {
        for (var index = 0; index < Attributes.Length; index++)
            if (Attributes[index].Name == name) return index;
        return -1;
    }
}
