using System.Text.Encodings.Web;
using ClinicSite.Rendering;
using ClinicSite.Theme.Rendering;
using Microsoft.AspNetCore.Components;

namespace ClinicSite.Theme.Components;

/// <summary>A stretch of a text that is HTML already.</summary>
public sealed class FinishedHtml : WrittenView
{
    /// <summary>The stretch.</summary>
    [Parameter] public HtmlSegment Segment { get; set; } = default!;

    /// <inheritdoc />
    internal override void Write(TextBuffer output, HtmlEncoder encoder) => output.Write(Segment.Html.Span);
}
