namespace ClinicSite.Checks.Markup;

/// <summary>What a token is, as the HTML standard's tokenizer has it (13.2.5).</summary>
internal enum TokenKind
{
    StartTag,
    EndTag,
    Text,
    Comment,
    Doctype,
}

/// <summary>How text is read: what of it is markup, and whether <c>&amp;</c> means anything.</summary>
internal enum TextMode
{
    /// <summary>Markup and character references.</summary>
    Data,

    /// <summary>No markup, but character references: <c>title</c>, <c>textarea</c>.</summary>
    RcData,

    /// <summary>Neither: <c>style</c>, <c>iframe</c>.</summary>
    RawText,

    /// <summary>Neither, and comments hide the end tag: <c>script</c>.</summary>
    Script,

    /// <summary>Neither, to the end of the file.</summary>
    PlainText,

    /// <summary>A CDATA section of SVG or MathML.</summary>
    CData,
}
