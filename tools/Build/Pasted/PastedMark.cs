using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Pasted;

/// <summary>HTML that begins or ends something in a pasted text: a link to an address, raised numbers.</summary>
internal class PastedHtml(string html) : LeafInline
{
    public string Html { get; protected set; } = html;
}

/// <summary>One use of a pasted list's references, which becomes a link; or the dash of a range, which becomes the place of those between.</summary>
/// <param name="entries">Indexes of the references: one for a link.</param>
/// <param name="isNumber">Whether the link is a bare number, which needs a name for those who hear it.</param>
/// <param name="isLink">Whether it is a link.</param>
internal sealed class PastedUse(IReadOnlyList<int> entries, bool isNumber, bool isLink)
{
    public IReadOnlyList<int> Entries { get; } = entries;

    public bool IsNumber { get; } = isNumber;

    public bool IsLink { get; } = isLink;
}

/// <summary>Where a use begins. Its HTML is known once the page's citations are registered.</summary>
internal sealed class PastedUseStart(PastedUse use) : PastedHtml("")
{
    public PastedUse Use { get; } = use;

    public void Complete(string html) => Html = html;
}
