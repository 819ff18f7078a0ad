namespace ClinicSite.Checks.Markup;

/// <summary>An element whose end has not come.</summary>
internal struct OpenElement
{
    public HtmlTag Tag;
    public ulong NameHash;

    /// <summary>Where its start tag stands; -1 for one that browsers add.</summary>
    public int Offset;

    /// <summary>Whether it is one of SVG or MathML.</summary>
    public bool IsForeign;

    /// <summary>Whether it may hold only text and inline elements.</summary>
    public bool IsPhrasing;

    /// <summary>Whether an end tag that could not reach it has come: it is not missing.</summary>
    public bool HasEndTag;

    public readonly bool Is(ElementTraits trait) => !IsForeign && Traits.Has(Tag, trait);
}
