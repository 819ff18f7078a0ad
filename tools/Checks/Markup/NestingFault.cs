namespace ClinicSite.Checks.Markup;

/// <summary>What browsers repair in the nesting of elements.</summary>
internal enum NestingFaultKind
{
    /// <summary>An element is never closed, or only by the end of what it stands in.</summary>
    Unclosed,

    /// <summary>An end tag closes nothing.</summary>
    StrayEnd,

    /// <summary>An element is closed while another inside it is open, which is closed later.</summary>
    Misnested,

    /// <summary>A paragraph had been ended by a block before its own end tag.</summary>
    BlockInParagraph,

    /// <summary>Something that visitors operate stands in something of the kind.</summary>
    InsideItself,

    /// <summary>A heading begins in a heading.</summary>
    HeadingInHeading,

    /// <summary>A row, cell or caption outside a table.</summary>
    OutsideTable,

    /// <summary>A cell outside a row.</summary>
    OutsideRow,

    /// <summary>Something stands in a table outside its cells, and browsers move it before the table.</summary>
    FosterParented,

    /// <summary>Ends the head where more of the head follows.</summary>
    EndsHead,

    /// <summary>Belongs in the head.</summary>
    BelongsInHead,

    /// <summary>A second html, head or body.</summary>
    SecondRoot,

    /// <summary>Stands after the end of the body.</summary>
    AfterBody,

    /// <summary>An HTML element in SVG or MathML, which it ends.</summary>
    BreaksForeign,

    /// <summary>An end tag of an element that has none.</summary>
    EndOfVoid,

    /// <summary>A heading closed by the end tag of another.</summary>
    OtherHeading,

    /// <summary>A slash that closes nothing: <c>&lt;div/&gt;</c>.</summary>
    SelfClosed,
}

/// <summary>A fault of nesting.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Offset">The tag it is reported at, in bytes.</param>
/// <param name="Other">The other tag that belongs to it, or -1.</param>
internal readonly record struct NestingFault(NestingFaultKind Kind, int Offset, int Other = -1);
