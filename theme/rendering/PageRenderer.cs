using System.Text.Encodings.Web;
using System.Text.Unicode;
using ClinicSite.Rendering;
using ClinicSite.Theme.Layouts;

namespace ClinicSite.Theme.Rendering;

/// <summary>Turns pages into documents, one after another.</summary>
internal sealed class PageRenderer(SiteContext site) : IPageRenderer
{
    // Leaves the letters of every language alone.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ViewWriter writer = new(Encoder);

    public void Render(PageView view, TextBuffer output) =>
        writer.Write(Document.Of(new PageContext(site, view)), output);
}
