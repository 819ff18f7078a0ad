using ClinicSite.Checks.Markup;

namespace ClinicSite.Checks.Pages;

/// <summary>A <c>meta</c> element.</summary>
/// <param name="Key">Its name, property or http-equiv, in lower case; <c>charset</c> for that form.</param>
/// <param name="Content">Its content.</param>
/// <param name="Offset">Where it stands.</param>
internal sealed record MetaTag(string Key, string Content, int Offset);

/// <summary>A <c>link</c> element.</summary>
/// <param name="Relations">The words of its rel, in lower case.</param>
/// <param name="Address">Its href, or null.</param>
/// <param name="Language">Its hreflang, or null.</param>
/// <param name="Offset">Where it stands.</param>
internal sealed record LinkTag(string[] Relations, string? Address, string? Language, int Offset)
{
    public bool Is(string relation) => Relations.Contains(relation, StringComparer.Ordinal);
}

/// <summary>What the head of a page says, collected for every rule.</summary>
internal sealed class HeadFacts : PageVisitor
{
    private readonly List<MetaTag> _metas = [];
    private readonly List<LinkTag> _links = [];
    private readonly List<(string Text, int Offset)> _titles = [];
    private int _titleAt = -1;

    public IReadOnlyList<MetaTag> Metas => _metas;

    public IReadOnlyList<LinkTag> Links => _links;

    /// <summary>The title elements of the document, not those of its drawings.</summary>
    public IReadOnlyList<(string Text, int Offset)> Titles => _titles;

    /// <summary>The title with its space collapsed; empty where there is none.</summary>
    public string Title => _titles.Count == 0 ? "" : Spaces.Collapse(_titles[0].Text);

    /// <summary>The first meta element of this name, property or http-equiv.</summary>
    public MetaTag? Meta(string key) => _metas.Find(meta => meta.Key == key);

    /// <summary>The first link of this relation.</summary>
    public LinkTag? Link(string relation) => _links.Find(link => link.Is(relation));

    /// <summary>Whether search engines are told to leave the page alone.</summary>
    public bool IsNoindex => _metas.Exists(meta => meta.Key is "robots" or "googlebot"
        && meta.Content.Split(',', ' ').Any(word => word.Trim().ToLowerAscii() is "noindex" or "none"));

    /// <summary>Where the page sends its visitors, as written; null where it keeps them.</summary>
    public (string Address, int Offset)? Refresh =>
        Meta("refresh") is { } meta && RefreshContent.AddressOf(meta.Content) is { } address ? (address, meta.Offset) : null;

    /// <summary>The language that the html element names; empty where it names none.</summary>
    public string Language { get; private set; } = "";

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (tag.Tag == HtmlTag.Html && Language.Length == 0) Language = tag.Get(HtmlAttribute.Lang)?.Trim().ToLowerAscii() ?? "";
        if (tag.Tag is not (HtmlTag.Meta or HtmlTag.Link or HtmlTag.Title) || open.InTemplate || open.InNoscript || open.IsForeign) return;
        switch (tag.Tag)
        {
            case HtmlTag.Title:
                _titleAt = tag.Offset;
                _titles.Add(("", tag.Offset));
                break;
            case HtmlTag.Link:
                _links.Add(new LinkTag(tag.Words(HtmlAttribute.Rel), tag.Get(HtmlAttribute.Href), tag.Get(HtmlAttribute.Hreflang), tag.Offset));
                break;
            default:
                AddMeta(tag);
                break;
        }
    }

    public override void Text(ReadOnlySpan<byte> text, int offset, TextMode mode, ElementStack open)
    {
        if (mode != TextMode.RcData || _titleAt < 0 || open.TopTag != HtmlTag.Title) return;
        _titles[^1] = (MarkupText.OfText(text, mode), _titleAt);
        _titleAt = -1;
    }

    private void AddMeta(in TagToken tag)
    {
        var content = tag.Get(HtmlAttribute.Content) ?? "";
        if (tag.Get(HtmlAttribute.Charset) is { } charset) _metas.Add(new MetaTag("charset", charset, tag.Offset));
        foreach (var name in (ReadOnlySpan<HtmlAttribute>)[HtmlAttribute.Name, HtmlAttribute.Property, HtmlAttribute.HttpEquiv])
            if (tag.Get(name)?.Trim().ToLowerAscii() is { Length: > 0 } key) _metas.Add(new MetaTag(key, content, tag.Offset));
    }
}
