using ClinicSite.Model;

namespace ClinicSite.Rendering;

/// <summary>
/// A piece of a page's text. Markdown is parsed once whatever the number of clinics; only the slots between the
/// pieces of HTML are rendered again for each.
/// </summary>
public abstract record BodySegment;

/// <summary>Finished HTML. It may open an element that a later segment closes, so write it as it is.</summary>
/// <param name="Html">The HTML; it holds until the page is rendered.</param>
public sealed record HtmlSegment(ReadOnlyMemory<char> Html) : BodySegment
{
    /// <summary>HTML that stays.</summary>
    public HtmlSegment(string html) : this(html.AsMemory())
    {
    }
}

/// <summary>The place for the page's contact panel (<c>::: contact</c>).</summary>
public sealed record ContactSegment : BodySegment;

/// <summary>How soon somebody needs help, or how much a note weighs.</summary>
public enum CareLevel
{
    /// <summary><c>::: warning</c>: call the emergency number now.</summary>
    Emergency,

    /// <summary><c>::: urgent</c>: get help today.</summary>
    Urgent,

    /// <summary><c>::: routine</c>: not urgent.</summary>
    Routine,

    /// <summary><c>::: crisis</c>: the crisis line.</summary>
    Crisis,

    /// <summary><c>::: note</c>: important, but nobody is in danger.</summary>
    Note,
}

/// <summary>A care card or an important note.</summary>
/// <param name="Level">How soon somebody needs help.</param>
/// <param name="Id">Id of the card in the page, unique there.</param>
/// <param name="HeadingHtml">The order in the heading as inline HTML; null where the editor wrote none.</param>
/// <param name="HeadingText">The same without markup; empty where the editor wrote none.</param>
/// <param name="HeadingLevel">2 to 6: one below the heading it stands under.</param>
/// <param name="Body">What stands in it.</param>
public sealed record CareCardSegment(
    CareLevel Level, string Id, string? HeadingHtml, string HeadingText, int HeadingLevel, IReadOnlyList<BodySegment> Body) : BodySegment;

/// <summary>A picture with its caption.</summary>
/// <param name="Image">The picture; <see cref="ImageRef.Url"/> is final.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="CaptionHtml">The caption as inline HTML, or null.</param>
public sealed record FigureSegment(ImageRef Image, string Alt, string? CaptionHtml) : BodySegment;

/// <summary>A statistic that stands alone in its paragraph.</summary>
/// <param name="Statistic">The figure.</param>
/// <param name="CitationHtml">Its citation, finished.</param>
public sealed record StatisticSegment(Statistic Statistic, string CitationHtml) : BodySegment;

/// <summary>A heading of level 2 or 3, for "on this page".</summary>
/// <param name="Id">Its id in the page.</param>
/// <param name="Text">Its text without markup.</param>
/// <param name="Level">2 or 3.</param>
public sealed record Heading(string Id, string Text, int Level);

/// <summary>A reference as printed on a page.</summary>
/// <param name="Id">Id of its list item: <c>ref-lipton2018</c>.</param>
/// <param name="Html">The formatted reference with its links, finished.</param>
/// <param name="Uses">Every place that cites it, in order.</param>
public sealed record ReferenceEntry(string Id, string Html, IReadOnlyList<ReferenceUse> Uses)
{
    /// <summary>The work for reference managers (COinS): an empty element that stands in the list item, finished; empty where there is none.</summary>
    public string Coins { get; init; } = "";

    /// <summary>The work as a JSON object in the words of schema.org, escaped for a script element; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Data { get; init; }
}

/// <summary>A place that cites a reference.</summary>
/// <param name="Id">Id of the citation in the page: <c>cite-3</c>.</param>
/// <param name="Section">Text of the heading it stands under; empty before the first.</param>
public sealed record ReferenceUse(string Id, string Section);

/// <summary>The text of a page, ready for its layout.</summary>
public sealed record PageContent
{
    /// <summary>A page without text.</summary>
    public static PageContent Empty { get; } = new();

    /// <summary>What stands before the first heading.</summary>
    public IReadOnlyList<BodySegment> Introduction { get; init; } = [];

    /// <summary>The rest.</summary>
    public IReadOnlyList<BodySegment> Body { get; init; } = [];

    /// <summary>The clinic's own note; empty where it has none.</summary>
    public IReadOnlyList<BodySegment> Note { get; init; } = [];

    /// <summary>Headings of the body (not of the note), in order.</summary>
    public IReadOnlyList<Heading> Headings { get; init; } = [];

    /// <summary>The page's reference list, in the order of its style.</summary>
    public IReadOnlyList<ReferenceEntry> References { get; init; } = [];

    /// <summary>Whether the references are numbered (AMA, NLM) or not (APA).</summary>
    public bool NumberedReferences { get; init; } = true;

    /// <summary>Id of the first emergency card, to which the strip at the top leads; null where there is none.</summary>
    public string? EmergencyCardId { get; init; }
}
