namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 5, of the <c>browser</c> check: words, links and instructions as somebody hears them who does not see the page.</summary>
public static class SpokenTextRules
{
    /// <summary>The page is in another language than it says (WCAG 3.1.1). A heuristic: it counts common words.</summary>
    public static readonly DiagnosticDescriptor PageLanguage = new(
        "CLN5001", "Page in another language than it says",
        "The page says its language is \"{0}\", but its words are {1}. A screen reader reads them in the wrong voice.",
        "Write lang=\"{2}\" on the html element, or mark the passages that are in another language.", DiagnosticSeverity.Warning)
    { Wcag = ["3.1.1"] };

    /// <summary>A passage is in another language than it says (WCAG 3.1.2). A heuristic: it counts common words.</summary>
    public static readonly DiagnosticDescriptor PartLanguage = new(
        "CLN5002", "Passage in another language",
        "This passage is {0}, but nothing says so: it counts as {1}.",
        "Write lang=\"{2}\" on the element.", DiagnosticSeverity.Warning)
    { Wcag = ["3.1.2"] };

    /// <summary>An instruction points at something by its place, shape or colour alone (WCAG 1.3.3). A heuristic.</summary>
    public static readonly DiagnosticDescriptor SensoryReference = new(
        "CLN5009", "Instruction by place, shape or colour alone",
        "\"{0}\" tells only those who see the page what is meant.",
        "Name the thing as its label or heading does, and keep its place or look as an extra help.", DiagnosticSeverity.Warning)
    { Wcag = ["1.3.3"] };

    /// <summary>A link whose words say nothing about where it leads (WCAG 2.4.4, 2.4.9).</summary>
    public static readonly DiagnosticDescriptor VagueLink = new(
        "CLN5012", "Link that says nothing",
        "The link \"{0}\" does not say where it leads, alone.",
        "Let its words name what is behind it: not \"read more\", but \"read more about migraine\".", DiagnosticSeverity.Warning)
    { Wcag = ["2.4.4", "2.4.9"] };

    /// <summary>A link that says nothing, and nothing stands beside it that would (WCAG 2.4.4).</summary>
    public static readonly DiagnosticDescriptor LinkWithoutContext = new(
        "CLN5061", "Link that says nothing, with nothing beside it",
        "The link \"{0}\" does not say where it leads, and neither its sentence, its item nor its cell does.",
        "Let its words name what is behind it: not \"read more\", but \"read more about migraine\".", DiagnosticSeverity.Warning)
    { Wcag = ["2.4.4", "2.4.9"] };

    /// <summary>Two links of one name on one page that lead to pages about different things (WCAG 2.4.9).</summary>
    public static readonly DiagnosticDescriptor SameLinkApart = new(
        "CLN5062", "Links of one name in different places",
        "\"{0}\" leads to {2} here, and to {1} elsewhere on the page; in a list of links they are one.",
        "Give each link words of its own.", DiagnosticSeverity.Warning)
    { Wcag = ["2.4.9"] };

    /// <summary>Two links of one name in one context that lead to different pages (WCAG 2.4.4).</summary>
    public static readonly DiagnosticDescriptor SameLinkElsewhere = new(
        "CLN5013", "Links of one name to different pages",
        "\"{0}\" leads to {2} here, and to {1} in the same context.",
        "Give each link words of its own.", DiagnosticSeverity.Warning)
    { Wcag = ["2.4.4"] };

    /// <summary>A link opens a new window and does not say so (WCAG 3.2.5).</summary>
    public static readonly DiagnosticDescriptor NewWindow = new(
        "CLN5025", "New window that is not announced",
        "\"{0}\" opens a new window without saying so; Back leads nowhere there.",
        "Take out target=\"_blank\", or add \"(opens in a new window)\" to the words.", DiagnosticSeverity.Warning)
    { Wcag = ["3.2.5"] };

    /// <summary>A link leads to a file of another kind and does not say so (WCAG 2.4.4).</summary>
    public static readonly DiagnosticDescriptor FileLink = new(
        "CLN5026", "File behind a link",
        "\"{0}\" leads to a file ({1}) and does not say so.",
        "Add the kind of file and its size to the words, such as \"({1}, 2 MB)\".", DiagnosticSeverity.Warning)
    { Wcag = ["2.4.4"] };

    /// <summary>A title that does not say what the page is about (WCAG 2.4.2).</summary>
    public static readonly DiagnosticDescriptor VagueTitle = new(
        "CLN5027", "Title that says nothing",
        "The title \"{0}\" does not say what the page is about.",
        "Name what is on the page, then the site.", DiagnosticSeverity.Warning)
    { Wcag = ["2.4.2"] };
}
