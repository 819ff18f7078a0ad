namespace ClinicSite.Editorial.Documents;

/// <summary>What a stretch of text is on its page.</summary>
[Flags]
internal enum BlockKind
{
    None = 0,
    Title = 1,
    Summary = 2,
    Heading = 4,
    Paragraph = 8,
    Item = 16,
    Cell = 32,
    HeaderCell = 64,
    Term = 128,
    Definition = 256,

    /// <summary>The heading of a care card or note.</summary>
    CardHeading = 512,
    Caption = 1024,
    Alt = 2048,
    Footnote = 4096,

    /// <summary>A text from a clinic's, person's or the site's record.</summary>
    Record = 8192,

    /// <summary>A name or label from such a record.</summary>
    Label = 16384,

    /// <summary>What is read as running sentences.</summary>
    Prose = Summary | Paragraph | Item | Cell | Definition | Caption | Footnote | Record,

    /// <summary>What names a part.</summary>
    Headings = Title | Heading | CardHeading | Label,

    All = Prose | Headings | HeaderCell | Term | Alt,
}
