using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using ClinicSite.Rendering;
using ClinicSite.Theme.Rendering;
using Microsoft.AspNetCore.Components;

namespace ClinicSite.Theme.Components;

/// <summary>
/// A reference with the ways back to the text. Written without a tree: half of all that a page's theme consists of are references.
/// </summary>
public sealed class ReferenceItem : WrittenView
{
    /// <summary>The reference.</summary>
    [Parameter] public ReferenceEntry Entry { get; set; } = default!;

    /// <inheritdoc />
    internal override void Write(TextBuffer output, HtmlEncoder encoder)
    {
        output.Write("<li id=\"");
        encoder.Encode(output, Entry.Id);
        output.Write("\" tabindex=\"-1\">");
        output.Write(Entry.Html);
        output.Write(Entry.Coins);
        if (Entry.Uses.Count > 0) WriteUses(output, encoder);
        output.Write("</li>");
    }

    private void WriteUses(TextBuffer output, HtmlEncoder encoder)
    {
        output.Write("<span class=\"backlinks\">");
        for (var use = 0; use < Entry.Uses.Count; use++)
        {
            output.Write("<a role=\"doc-backlink\" href=\"#");
            encoder.Encode(output, Entry.Uses[use].Id);
            output.Write("\">");
            WriteWords(output, use);
            output.Write("</a>");
        }

        output.Write("</span>");
    }

    // In words: an arrow says neither where it leads nor, aloud, anything at all. Where a reference is used often, the
    // words that repeat are for the ear alone.
    private void WriteWords(TextBuffer output, int use)
    {
        if (Entry.Uses.Count == 1) output.Write("Back to the text");
        else
        {
            output.Write(use == 0 ? "Back to use " : "<span class=\"visually-hidden\">Back to use </span>");
            output.Write((use + 1).ToString(CultureInfo.InvariantCulture));
        }

        if (Entry.Uses[use].Section is not { Length: > 0 } section) return;
        output.Write("<span class=\"visually-hidden\">, ");
        output.Write(WebUtility.HtmlEncode(section));
        output.Write("</span>");
    }
}
