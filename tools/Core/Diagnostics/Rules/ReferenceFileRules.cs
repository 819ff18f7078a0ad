namespace ClinicSite.Diagnostics.Rules;

/// <summary>Faults of reference files in forms other than CSL-JSON: RIS, PubMed, BibTeX.</summary>
public static class ReferenceFileRules
{
    /// <summary>When lines stand before, between or after the entries of a RIS or PubMed file.</summary>
    public static readonly DiagnosticDescriptor OutsideEntry = new(
        "CLN2117", "Text outside every reference",
        "\"{0}\" belongs to no reference, so it is not read.",
        "Delete it if it is a heading of the export; if it is a reference, export it again or write it in the form of the others.",
        DiagnosticSeverity.Warning);

    /// <summary>When a RIS entry has no ER line before the next begins or the file ends.</summary>
    public static readonly DiagnosticDescriptor NeverEnded = new(
        "CLN2118", "Reference never ended",
        "The reference that begins here has no line \"ER  - \" before {0}.",
        "It was read as far as it goes. Add the line, or export again if the file was cut off.",
        DiagnosticSeverity.Warning);

    /// <summary>When the file's own name for a kind of work is none we know, or there is none.</summary>
    public static readonly DiagnosticDescriptor UnknownType = new(
        "CLN2119", "Unknown type of reference",
        "\"{0}\" is no type of work in {1}, so the reference is read as {2}.",
        "Correct the type; articles are {3}.",
        DiagnosticSeverity.Warning);

    /// <summary>When a .bib file breaks BibTeX's grammar; the entry keeps the fields before the fault.</summary>
    public static readonly DiagnosticDescriptor MalformedBibTex = new(
        "CLN2120", "Malformed BibTeX",
        "This is not valid BibTeX: {0}.",
        "{1}");

    /// <summary>When a value is a word that no @string defines.</summary>
    public static readonly DiagnosticDescriptor UnknownAbbreviation = new(
        "CLN2121", "Unknown abbreviation",
        "No @string defines \"{0}\", so it is printed as it is.",
        "Write text in braces, {{{0}}}, or define it before: @string{{{0} = {{…}}}}.",
        DiagnosticSeverity.Warning);

    /// <summary>When a list of names ends in "and others".</summary>
    public static readonly DiagnosticDescriptor NamesLeftOut = new(
        "CLN2122", "Names left out",
        "The names of reference \"{0}\" end in \"others\", so nobody can know how many there are.",
        "Write all names; the style shortens the list itself.",
        DiagnosticSeverity.Warning);

    /// <summary>When crossref or xdata names an entry that is not in the file.</summary>
    public static readonly DiagnosticDescriptor UnknownParent = new(
        "CLN2123", "Fields from an entry that is not there",
        "Reference \"{0}\" takes fields from \"{1}\", which is not in this file.",
        "{2}");

    /// <summary>When LaTeX has a command we do not know.</summary>
    public static readonly DiagnosticDescriptor UnknownCommand = new(
        "CLN2124", "LaTeX that is not understood",
        "\"{0}\" in reference \"{1}\" is not understood; what it stands before is kept as it is.",
        "Write the letter or sign itself; the file may hold any letter.",
        DiagnosticSeverity.Warning);

    /// <summary>When a name has more commas than a name can have.</summary>
    public static readonly DiagnosticDescriptor TooManyCommas = new(
        "CLN2125", "Name with too many commas",
        "\"{0}\" has too many commas for one name.",
        "Put \"and\" between names: {{Smith, Ann and Jones, Ben}}.",
        DiagnosticSeverity.Warning);
}
