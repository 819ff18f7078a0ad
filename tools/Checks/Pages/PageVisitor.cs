using ClinicSite.Checks.Markup;

namespace ClinicSite.Checks.Pages;

/// <summary>Sees one page go by, token by token. A visitor lives for one page.</summary>
internal abstract class PageVisitor
{
    public virtual void Doctype(in Doctype doctype, int offset, ElementStack open)
    {
    }

    /// <summary>A start tag; its parent is the innermost open element.</summary>
    public virtual void StartTag(in TagToken tag, ElementStack open)
    {
    }

    /// <summary>An end tag; what it closes is still open.</summary>
    public virtual void EndTag(in TagToken tag, ElementStack open)
    {
    }

    /// <summary>A piece of text, which stands in the innermost open element.</summary>
    public virtual void Text(ReadOnlySpan<byte> text, int offset, TextMode mode, ElementStack open)
    {
    }

    /// <summary>What stands in a comment.</summary>
    public virtual void Comment(ReadOnlySpan<byte> text, int offset, ElementStack open)
    {
    }

    /// <summary>The page is over.</summary>
    public virtual void End()
    {
    }
}
