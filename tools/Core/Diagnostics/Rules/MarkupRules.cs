namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>html</c> check on what the page is written with: doctype, attributes, comments, characters.</summary>
public static class MarkupRules
{
    /// <summary>A doctype other than that of HTML.</summary>
    public static readonly DiagnosticDescriptor DoctypeObsolete = new(
        "CLN6010", "Old doctype",
        "The doctype is not <!doctype html>: {0}.",
        "Begin the page with <!doctype html>.",
        DiagnosticSeverity.Warning);

    /// <summary>More than one <c>title</c> element in a page; those of drawings do not count.</summary>
    public static readonly DiagnosticDescriptor TitleSecond = new(
        "CLN6011", "Second title",
        "The page has {0} titles; browsers show the first only.",
        "Keep one <title>.")
    {
        Wcag = ["2.4.2"],
    };

    /// <summary>The same attribute twice in a tag.</summary>
    public static readonly DiagnosticDescriptor AttributeRepeated = new(
        "CLN6015", "Attribute given twice",
        "The attribute “{0}” is given twice; browsers take the first and drop the second.",
        "Keep one.");

    /// <summary>Quotation marks, equals signs or spaces of attributes in the wrong place.</summary>
    public static readonly DiagnosticDescriptor AttributeBroken = new(
        "CLN6016", "Broken attribute",
        "An attribute of this tag is broken: {0}.",
        "Put each value between double quotes, with a space before the next attribute.");

    /// <summary>A character reference without semicolon, with an unknown name, or of a character that is none.</summary>
    public static readonly DiagnosticDescriptor EntityBroken = new(
        "CLN6022", "Broken character reference",
        "The character reference “{0}” is wrong: {1}.",
        "Write &amp; for an ampersand, and end references with a semicolon.",
        DiagnosticSeverity.Warning);

    /// <summary>Bytes that are no UTF-8, NUL, replacement characters, text that was decoded wrongly.</summary>
    public static readonly DiagnosticDescriptor EncodingBroken = new(
        "CLN6023", "Broken characters",
        "The text is broken here: {0}.",
        "Save the file as UTF-8, and correct the letters that were lost.");

    /// <summary>A comment that does not begin, end or nest as comments do.</summary>
    public static readonly DiagnosticDescriptor CommentBroken = new(
        "CLN6027", "Broken comment",
        "A comment is broken: {0}.",
        "Begin comments with <!-- and end them with -->.");

    /// <summary>A page that stops in the middle of a tag.</summary>
    public static readonly DiagnosticDescriptor FileEnds = new(
        "CLN6031", "File ends in a tag",
        "The file ends inside a tag: {0}.",
        "Complete the page; it may have been cut off.");
}
