namespace ClinicSite.Build.Render;

/// <summary>How a piece of HTML shows the place of what was made from Markdown.</summary>
internal enum PieceKind
{
    /// <summary>The piece was made from it.</summary>
    Html,

    /// <summary>The piece stands inside the start tag of an element that the theme made for it.</summary>
    Landmark,

    /// <summary>The same, and what the theme writes from there to the next piece belongs to it too.</summary>
    OpenLandmark,
}

/// <summary>A mark in a piece of HTML: from here on it was made from this offset of the text.</summary>
/// <param name="Html">Offset in the piece.</param>
/// <param name="Source">Offset in the file.</param>
internal readonly record struct HtmlMark(int Html, int Source);

/// <summary>A piece of HTML that is found again in the finished page.</summary>
/// <param name="Html">The piece, as the theme writes it.</param>
/// <param name="Marks">Where its parts come from; never empty for a landmark.</param>
/// <param name="Kind">What it shows.</param>
internal sealed record RenderedPiece(ReadOnlyMemory<char> Html, HtmlMark[] Marks, PieceKind Kind = PieceKind.Html);
