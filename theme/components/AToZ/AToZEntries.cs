using System.Text.Encodings.Web;
using ClinicSite.Model;
using ClinicSite.Rendering;
using ClinicSite.Theme.Rendering;
using Microsoft.AspNetCore.Components;

namespace ClinicSite.Theme.Components;

/// <summary>The entries of one letter. Written without a tree: a group may have thousands, and all of them stand on one page.</summary>
public sealed class AToZEntries : WrittenView
{
    /// <summary>The whole index.</summary>
    [Parameter] public IReadOnlyList<IndexEntry> Entries { get; set; } = [];

    /// <summary>The letter's first entry.</summary>
    [Parameter] public int First { get; set; }

    /// <summary>The first entry that is another letter's.</summary>
    [Parameter] public int End { get; set; }

    /// <inheritdoc />
    internal override void Write(TextBuffer output, HtmlEncoder encoder)
    {
        for (var index = First; index < End; index++)
        {
            var entry = Entries[index];
            output.Write("<li>");
            LinkLines.WriteLink(entry.Url, entry.Label, output, encoder);
            if (entry.AliasOf is { } title)
            {
                output.Write("<span class=\"az-alias\">see ");
                encoder.Encode(output, title);
                output.Write("</span>");
            }

            output.Write("</li>");
        }
    }
}
