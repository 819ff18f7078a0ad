namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 5, of the <c>browser</c> check: text that is easy to read, and is text.</summary>
public static class ReadingRules
{
    /// <summary>Words that only a style puts into the page (WCAG 1.3.1, failure F87).</summary>
    public static readonly DiagnosticDescriptor WordsByStyle = new(
        "CLN5037", "Words that a style writes",
        "The style writes \"{0}\" here; whoever reads without styles, searches or copies does not get it.",
        "Write the words into the page.", DiagnosticSeverity.Warning)
    { Wcag = ["1.3.1"] };

    /// <summary>A whole sentence in capitals, typed or by style (WCAG 1.4.8 and common advice on readable text).</summary>
    public static readonly DiagnosticDescriptor Capitals = new(
        "CLN5038", "Sentence in capitals",
        "\"{0}\" is set in capitals; words lose the shapes by which they are read.",
        "Write it in sentence case. To stress it, use bold.", DiagnosticSeverity.Warning)
    { Wcag = ["1.4.8"] };

    /// <summary>Running text of less than 10 pixels (WCAG 1.4.4 lets people enlarge it, which is no reason to make them).</summary>
    public static readonly DiagnosticDescriptor TinyText = new(
        "CLN5039", "Tiny text",
        "The text is {0} pixels high; who is ill or tired gives up.",
        "Set running text at 16 pixels or more, notes at 12 or more.", DiagnosticSeverity.Warning)
    { Wcag = ["1.4.4"] };

    /// <summary>Lines of more than 110 letters (WCAG 1.4.8 asks for 80 at most).</summary>
    public static readonly DiagnosticDescriptor LongLines = new(
        "CLN5040", "Long lines",
        "The lines are about {0} letters long; the eye loses the next one on its way back.",
        "Limit the width of text, for example max-width: 65ch.", DiagnosticSeverity.Note)
    { Wcag = ["1.4.8"] };

    /// <summary>A blockquote around what is no quotation (WCAG 1.3.1, failure F43). A heuristic: it holds a heading, a form or a table.</summary>
    public static readonly DiagnosticDescriptor QuoteAsIndentation = new(
        "CLN5041", "Quotation used to indent",
        "The blockquote holds a {0}: it indents part of the page, but is announced as somebody's words.",
        "Use a div with a margin.", DiagnosticSeverity.Warning)
    { Wcag = ["1.3.1"] };

    /// <summary>A drawing whose letters are a sentence (WCAG 1.4.5). Only SVG files of the site itself are read.</summary>
    public static readonly DiagnosticDescriptor TextInDrawing = new(
        "CLN5042", "Picture of text",
        "The picture is text (\"{0} …\"), which nobody can enlarge, recolour or select.",
        "Write the words into the page and style them.", DiagnosticSeverity.Warning)
    { Wcag = ["1.4.5"] };
}
