namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 3: what a page's text cannot be rendered with.</summary>
public static class MarkdownRules
{
    /// <summary>A heading of level 1 in a text.</summary>
    public static readonly DiagnosticDescriptor HeadingOne = new(
        "CLN3001", "Second H1",
        "This is a heading of level 1, but the page's title already is one.",
        "Write \"## {0}\", or delete the heading if it repeats the title.")
    { Wcag = ["1.3.1"] };

    /// <summary>A heading that skips a level.</summary>
    public static readonly DiagnosticDescriptor SkippedLevel = new(
        "CLN3002", "Heading skips a level",
        "This heading has level {0}, but the one before it has level {1}.",
        "Write it with {2} number signs, or put the missing heading before it.")
    { Wcag = ["1.3.1", "2.4.6"] };

    /// <summary>Raw HTML where it is not accepted.</summary>
    public static readonly DiagnosticDescriptor RawHtml = new(
        "CLN3003", "HTML in the text",
        "Here is HTML ({0}), which is not accepted in this page.",
        "Write it in Markdown. Where that cannot be, add \"allowHtml: true\" to the front matter.");

    /// <summary>Raw HTML that could run code, accepted nowhere.</summary>
    public static readonly DiagnosticDescriptor ActiveHtml = new(
        "CLN3004", "Active HTML",
        "Here is active HTML ({0}), which is accepted in no page.",
        "Delete it: pages of this site run no code and frame no other site.");

    /// <summary>A link or image with an active address.</summary>
    public static readonly DiagnosticDescriptor ActiveUrl = new(
        "CLN3005", "Active address",
        "\"{0}\" is an address that could run code, so it cannot be linked.",
        "Link to a page, or delete the link.");

    /// <summary>A relative link to a Markdown file that does not exist.</summary>
    public static readonly DiagnosticDescriptor LinkTargetMissing = new(
        "CLN3006", "Link to a page that does not exist",
        "There is no file \"{0}\" to link to.",
        "{1}");

    /// <summary>A link to a heading that the page does not have.</summary>
    public static readonly DiagnosticDescriptor FragmentMissing = new(
        "CLN3007", "Link to a heading that does not exist",
        "There is no heading \"#{0}\" in {1}.",
        "{2}");

    /// <summary>An image without alternative text.</summary>
    public static readonly DiagnosticDescriptor AltMissing = new(
        "CLN3008", "Image without alternative text",
        "This image has no text for people who cannot see it.",
        "Say what it shows, between the square brackets: ![A line that rises and falls](…)")
    { Wcag = ["1.1.1"] };

    /// <summary>An alternative text that is a file name.</summary>
    public static readonly DiagnosticDescriptor AltIsFileName = new(
        "CLN3009", "Alternative text that is a file name",
        "The alternative text \"{0}\" is a file name, which tells nobody what the image shows.",
        "Say what it shows, in a few words.")
    { Wcag = ["1.1.1"] };

    /// <summary>A container nobody knows.</summary>
    public static readonly DiagnosticDescriptor UnknownContainer = new(
        "CLN3010", "Unknown container",
        "There is no container \"{0}\".",
        "{1}");

    /// <summary>A container that is never closed.</summary>
    public static readonly DiagnosticDescriptor ContainerNeverClosed = new(
        "CLN3011", "Container never closed",
        "The container \"::: {0}\" opens here and is never closed.",
        "{1}");

    /// <summary>A telephone number typed into the text.</summary>
    public static readonly DiagnosticDescriptor PhoneInProse = new(
        "CLN3012", "Telephone number in the text",
        "\"{0}\" is a telephone number typed into the text, where nobody will find it when it changes.",
        "{1}");

    /// <summary>A short emergency code typed into the text.</summary>
    public static readonly DiagnosticDescriptor ShortCodeInProse = new(
        "CLN3013", "Emergency number in the text",
        "\"{0}\" is a telephone number typed into the text.",
        "{1}", DiagnosticSeverity.Warning);

    /// <summary><c>{phone:id}</c> or <c>{stat:id}</c> with an id that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownToken = new(
        "CLN3014", "Unknown insertion",
        "There is no {0} \"{1}\".",
        "{2}");

    /// <summary>Markdown nested deeper than 100 levels.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        "CLN3015", "Text nested too deeply",
        "This line is nested more than {0} levels deep.",
        "Delete the quotation or list marks that are too many.");

    /// <summary>A text that begins with front matter where none belongs.</summary>
    public static readonly DiagnosticDescriptor UnexpectedFrontMatter = new(
        "CLN3016", "Front matter where none belongs",
        "This file has front matter, but {0} has none.",
        "Delete the lines from \"---\" to \"---\".");

    /// <summary>A link that leads out of <c>input/</c>.</summary>
    public static readonly DiagnosticDescriptor LinkOutOfInput = new(
        "CLN3017", "Link out of input/",
        "\"{0}\" leads out of input/.",
        "Link to a file under input/.");

    /// <summary>A link without a target.</summary>
    public static readonly DiagnosticDescriptor LinkWithoutTarget = new(
        "CLN3018", "Link without a target",
        "This link leads nowhere: there is nothing between its round brackets.",
        "Write the address, or delete the link.");

    /// <summary>A heading without text.</summary>
    public static readonly DiagnosticDescriptor EmptyHeading = new(
        "CLN3019", "Heading without text",
        "This heading has no text.",
        "Write the heading, or delete the number signs.")
    { Wcag = ["2.4.6"] };

    /// <summary>A tel: link in Markdown.</summary>
    public static readonly DiagnosticDescriptor TelephoneLink = new(
        "CLN3020", "Telephone link in the text",
        "\"{0}\" is a telephone number typed into a link.",
        "{1}");

    /// <summary>An empty card for which <c>site.yml</c> has no words.</summary>
    public static readonly DiagnosticDescriptor CardWithoutWords = new(
        "CLN3021", "Card without words",
        "The card \"::: {0}\" is empty, and input/site.yml has no words for it.",
        "Write the words into site.yml, under blocks: {{ {0}: {{ heading: …, text: … }} }}, or into the card.");

    /// <summary>What was meant as Markdown, and stands on the page as it was typed.</summary>
    public static readonly DiagnosticDescriptor MarkupLeftInText = new(
        "CLN3022", "Markdown that stands on the page as it was typed",
        "Visitors would read \"{0}\" as it stands here: {1}.",
        "{2}");

    /// <summary>A block of code that is never closed: the rest of the page would be code.</summary>
    public static readonly DiagnosticDescriptor CodeNeverClosed = new(
        "CLN3023", "Block of code never closed",
        "The block of code that opens here with {0} is never closed.",
        "Put a line {0} after its last line.");
}
