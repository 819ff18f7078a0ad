namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>html</c> check, on the output.</summary>
public static class HtmlRules
{
    /// <summary>A page does not begin with <c>&lt;!doctype html&gt;</c>, so browsers fall back to the layout rules of the 1990s.</summary>
    public static readonly DiagnosticDescriptor DoctypeMissing = new(
        "CLN6001", "No doctype",
        "The page does not begin with <!doctype html>.",
        "Begin the page with <!doctype html>.");

    /// <summary>The page does not say which language it is in, or says so in a form that screen readers do not understand.</summary>
    public static readonly DiagnosticDescriptor LanguageMissing = new(
        "CLN6002", "No language",
        "The page does not say which language it is in: {0}.",
        "Give the <html> element a lang attribute, such as lang=\"en-US\".")
    {
        Wcag = ["3.1.1"],
    };

    /// <summary>No character encoding is declared, or one other than UTF-8.</summary>
    public static readonly DiagnosticDescriptor CharsetMissing = new(
        "CLN6003", "No character encoding",
        "The page does not declare that it is UTF-8: {0}.",
        "Put <meta charset=\"utf-8\"> first in the head.");

    /// <summary>Without a viewport a phone shows the page at desktop width, tiny; one that forbids zoom locks out people with low vision.</summary>
    public static readonly DiagnosticDescriptor ViewportUnfit = new(
        "CLN6004", "No viewport, or one that forbids zooming",
        "The page is not fit for phones: {0}.",
        "Use <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">.")
    {
        Wcag = ["1.4.4"],
    };

    /// <summary>No <c>title</c> element, or an empty one.</summary>
    public static readonly DiagnosticDescriptor TitleMissing = new(
        "CLN6005", "No title",
        "The page has no title: tabs, bookmarks and screen readers cannot name it.",
        "Give the page a <title> that says what it is about.")
    {
        Wcag = ["2.4.2"],
    };

    /// <summary>No <c>h1</c> on the page.</summary>
    public static readonly DiagnosticDescriptor MainHeadingMissing = new(
        "CLN6006", "No main heading",
        "The page has no level 1 heading.",
        "Give the page one <h1> that says what it is about.")
    {
        Wcag = ["1.3.1"],
    };

    /// <summary>More than one <c>h1</c>; raised at the second.</summary>
    public static readonly DiagnosticDescriptor MainHeadingRepeated = new(
        "CLN6007", "More than one main heading",
        "The page has {0} level 1 headings; this is the second.",
        "Keep one <h1> and make the others <h2>.",
        DiagnosticSeverity.Warning);

    /// <summary>Two elements of a page have the same id; raised at the second.</summary>
    public static readonly DiagnosticDescriptor IdRepeated = new(
        "CLN6008", "Id used twice",
        "The id “{0}” is used more than once on the page; links and labels reach only the first.",
        "Give every element an id of its own.");

    /// <summary>The HTML is broken in a way that makes browsers guess: an unclosed or stray tag, an attribute twice, a bad nesting.</summary>
    public static readonly DiagnosticDescriptor ParseError = new(
        "CLN6009", "Broken HTML",
        "The HTML is broken here: {0}.",
        "Mend the markup; browsers guess what was meant, and not all alike.",
        DiagnosticSeverity.Warning);
}
