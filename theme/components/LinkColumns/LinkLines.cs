using System.Text.Encodings.Web;
using ClinicSite.Model;
using ClinicSite.Rendering;
using ClinicSite.Theme.Rendering;
using Microsoft.AspNetCore.Components;

namespace ClinicSite.Theme.Components;

/// <summary>Links, each an item of a list. Written without a tree: there may be thousands.</summary>
public sealed class LinkLines : WrittenView
{
    /// <summary>The links.</summary>
    [Parameter] public IReadOnlyList<LinkItem> Links { get; set; } = [];

    /// <inheritdoc />
    internal override void Write(TextBuffer output, HtmlEncoder encoder)
    {
        foreach (var link in Links)
        {
            output.Write("<li>");
            WriteLink(link.Url, link.Text, output, encoder);
            output.Write("</li>");
        }
    }

    /// <summary>Writes a link.</summary>
    internal static void WriteLink(string url, string text, TextBuffer output, HtmlEncoder encoder)
    {
        output.Write("<a href=\"");
        encoder.Encode(output, url);
        output.Write("\">");
        encoder.Encode(output, text);
        output.Write("</a>");
    }
}
