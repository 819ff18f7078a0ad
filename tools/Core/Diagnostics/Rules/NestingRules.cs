namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>html</c> check on elements in elements.</summary>
public static class NestingRules
{
    /// <summary>An element without its end tag, where that may not be left out.</summary>
    public static readonly DiagnosticDescriptor Unclosed = new(
        "CLN6012", "Element that is not closed",
        "The <{0}> that begins here is not closed{1}.",
        "Close it with </{0}> where it should end.");

    /// <summary>An end tag too many.</summary>
    public static readonly DiagnosticDescriptor StrayEnd = new(
        "CLN6013", "End tag that closes nothing",
        "The end tag </{0}> closes nothing that is open{1}.",
        "Remove it, or open the element that it should close.");

    /// <summary>Elements that overlap.</summary>
    public static readonly DiagnosticDescriptor Misnested = new(
        "CLN6014", "Elements closed in the wrong order",
        "The <{0}> that began on line {1} is still open where this tag closes what is around it.",
        "Close what was opened last first.");

    /// <summary>A link in a link, a button in a link, a form in a form and the like.</summary>
    public static readonly DiagnosticDescriptor InsideItself = new(
        "CLN6017", "Control in a control",
        "A <{0}> stands inside a <{1}>: {2}.",
        "Close the outer one first, or take one of them away.")
    {
        Wcag = ["4.1.2"],
    };

    /// <summary>Elements where browsers cannot leave them: blocks in paragraphs, content between table rows.</summary>
    public static readonly DiagnosticDescriptor Repaired = new(
        "CLN6018", "Nesting that browsers repair",
        "Browsers move things here: {0}.",
        "Put each element where it may stand.");

    /// <summary>Elements where the HTML standard does not allow them, though browsers leave them.</summary>
    public static readonly DiagnosticDescriptor ContentModel = new(
        "CLN6019", "Element where it does not belong",
        "{0}.",
        "Put it where it may stand, or use another element.",
        DiagnosticSeverity.Warning)
    {
        Wcag = ["1.3.1"],
    };

    /// <summary>Something of the body in the head, of the head in the body, or after the end.</summary>
    public static readonly DiagnosticDescriptor HeadMisplaced = new(
        "CLN6026", "Head and body mixed up",
        "{0}.",
        "Keep to one head and one body, in this order.");

    /// <summary>A self-closing tag of an element that needs an end tag.</summary>
    public static readonly DiagnosticDescriptor SlashIgnored = new(
        "CLN6032", "Slash that closes nothing",
        "The slash does not close this <{0}>: what follows stands inside it.",
        "Write <{0}></{0}>.");
}
