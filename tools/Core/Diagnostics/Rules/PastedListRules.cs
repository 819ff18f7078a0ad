namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 2: reference lists that were pasted as text, and the citations in the text that mean them.</summary>
public static class PastedListRules
{
    /// <summary>When an entry of a pasted list has too little of a reference.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "CLN2180", "Reference that cannot be read",
        "\"{0}\" has no authors, year and title that could be told apart, so it is printed as it stands.",
        "Write authors, year, title and journal, or add the DOI; remove it from the list if it is no reference.",
        DiagnosticSeverity.Warning);

    /// <summary>When an entry of a pasted list is no work of the bibliography.</summary>
    public static readonly DiagnosticDescriptor NotInBibliography = new(
        "CLN2181", "Pasted reference that is not in the bibliography",
        "\"{0}\" is not in the bibliography, so nobody checks it and it is printed as it stands.",
        "{1}",
        DiagnosticSeverity.Warning);

    /// <summary>When two entries of a pasted list are one work.</summary>
    public static readonly DiagnosticDescriptor ListedTwice = new(
        "CLN2182", "The same work twice in a list",
        "Reference {0} of this list is the same work as reference {1}.",
        "Keep one of the two, and change the citations of the other.",
        DiagnosticSeverity.Warning);

    /// <summary>When nothing in the text cites an entry of its pasted list.</summary>
    public static readonly DiagnosticDescriptor NeverCited = new(
        "CLN2183", "Pasted reference that is never cited",
        "Nothing in the text cites \"{0}\".",
        "Cite it where it supports what you say, or remove it from the list.",
        DiagnosticSeverity.Warning);

    /// <summary>When a citation names a work that the pasted list does not have; a warning where it may be no citation.</summary>
    public static readonly DiagnosticDescriptor NotInList = new(
        "CLN2184", "Citation that is not in the list",
        "\"{0}\" is cited, but no reference of the list below has this author.",
        "{1}");

    /// <summary>When a citation's number is higher than the pasted list is long, or 0.</summary>
    public static readonly DiagnosticDescriptor BeyondEnd = new(
        "CLN2185", "Number that the list does not have",
        "Reference {0} is cited, and the list below, which ends with {1}, does not have it.",
        "Correct the number, or add the reference to the list.");

    /// <summary>When the list has the author with another year.</summary>
    public static readonly DiagnosticDescriptor OtherYear = new(
        "CLN2186", "Year that differs from the list",
        "The text says \"{0}\", and the list has {1} of {2}.",
        "Look the work up and correct the year where it is wrong.",
        DiagnosticSeverity.Warning);

    /// <summary>When an entry of a pasted list is found in the bibliography, where a number of it is another.</summary>
    public static readonly DiagnosticDescriptor Differs = new(
        "CLN2187", "Pasted reference that differs from the bibliography",
        "The {0} is {1} here, and {2} in the bibliography (\"{3}\"), which is what is printed.",
        "Look the work up. Correct it here or in the bibliography, whichever is wrong.",
        DiagnosticSeverity.Warning);

    /// <summary>When a citation may mean two entries of the list.</summary>
    public static readonly DiagnosticDescriptor Ambiguous = new(
        "CLN2188", "Citation that fits several references",
        "\"{0}\" fits references {1} of the list; it leads to the first.",
        "Put a letter after the year, here and in the list (2019a, 2019b), or name the second author.",
        DiagnosticSeverity.Warning);

    /// <summary>When the numbers typed before the entries do not count from 1.</summary>
    public static readonly DiagnosticDescriptor OutOfPlace = new(
        "CLN2189", "Number that is not the place in the list",
        "This reference has the number {0} and is the {1}. of the list, so it is printed as {1} where the text cites {0}.",
        "Number the list from 1 without a gap, and change the citations; or look for a reference that was lost in pasting.",
        DiagnosticSeverity.Warning);

    /// <summary>When headings divide a pasted list.</summary>
    public static readonly DiagnosticDescriptor HeadingInside = new(
        "CLN2190", "Heading among the references",
        "\"{0}\" divides the references, which are printed as one list, so this heading is not printed.",
        "Remove it, or move it above the heading of the list.",
        DiagnosticSeverity.Warning);
}
