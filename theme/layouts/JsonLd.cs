using System.Text.Encodings.Web;
using ClinicSite.Rendering;
using ClinicSite.Theme.Rendering;
using Microsoft.AspNetCore.Components;

namespace ClinicSite.Theme.Layouts;

/// <summary>The page's data in the words of schema.org, in a script element that no browser runs.</summary>
public sealed class JsonLd : WrittenView
{
    /// <summary>The page.</summary>
    [Parameter] public PageContext Context { get; set; } = default!;

    /// <inheritdoc />
    internal override void Write(TextBuffer output, HtmlEncoder encoder)
    {
        output.Write("<script type=\"application/ld+json\">");
        output.Write(Context.View.StructuredData.Span);
        output.Write("</script>\n");
    }
}
