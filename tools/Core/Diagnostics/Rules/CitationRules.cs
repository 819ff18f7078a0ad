namespace ClinicSite.Diagnostics.Rules;

/// <summary>Faults of the bibliography and of citations.</summary>
public static class CitationRules
{
    /// <summary>When a reference file breaks JSON's grammar; entries before and after the fault are kept.</summary>
    public static readonly DiagnosticDescriptor MalformedJson = new(
        "CLN2101", "Malformed reference file",
        "This reference file is not valid JSON: {0}.",
        "Mend the JSON here; usual causes are a missing comma or quote, or a comma after the last entry.");

    /// <summary>When an entry of the list, or the whole file, is no object.</summary>
    public static readonly DiagnosticDescriptor NotAReference = new(
        "CLN2102", "Not a reference",
        "A reference must be an object in braces, and this is {0}.",
        "Write the entry as {{ \"id\": \"smith2020\", \"type\": \"article-journal\", … }}, or remove it.");

    /// <summary>When an entry has no id, or an empty one.</summary>
    public static readonly DiagnosticDescriptor MissingKey = new(
        "CLN2103", "Reference without a key",
        "This reference has no id, so no page can cite it.",
        "Add one, of author, year and a word of the title: {0}.");

    /// <summary>When a field's value is of another kind than CSL wants.</summary>
    public static readonly DiagnosticDescriptor WrongType = new(
        "CLN2104", "Wrong kind of value",
        "\"{0}\" of reference \"{1}\" must be {2}, and this is {3}.",
        "Write {2}, or remove the field.");

    /// <summary>When the clinicsite object has a field nobody knows.</summary>
    public static readonly DiagnosticDescriptor UnknownField = new(
        "CLN2105", "Unknown field in clinicsite",
        "\"{0}\" is no field of the clinicsite object.",
        "{1}");

    /// <summary>When a date is in no calendar.</summary>
    public static readonly DiagnosticDescriptor ImpossibleDate = new(
        "CLN2106", "Impossible date",
        "\"{0}\" of reference \"{1}\" is no date: {2}.",
        "Write the year, or year, month and day: {3}.");

    /// <summary>When a value of the clinicsite object is none of those allowed.</summary>
    public static readonly DiagnosticDescriptor UnknownValue = new(
        "CLN2107", "Unknown value",
        "\"{0}\" is no {1}.",
        "{2}");

    /// <summary>When a field stands twice in one entry.</summary>
    public static readonly DiagnosticDescriptor RepeatedField = new(
        "CLN2108", "Field given twice",
        "\"{0}\" stands twice in reference \"{1}\"; the second hides the first.",
        "Keep one of the two.");

    /// <summary>When two entries have one key, in one file or in two.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "CLN2110", "Key used twice",
        "The key \"{0}\" belongs to another reference already.",
        "Remove this entry if it is the same work; otherwise give it another id and change the pages that cite it.");

    /// <summary>When a reference was issued after today.</summary>
    public static readonly DiagnosticDescriptor FromTheFuture = new(
        "CLN2111", "Reference from the future",
        "Reference \"{0}\" is dated {1}, which is still to come.",
        "Correct the date under \"{2}\"; for a work not yet out, leave the date out and write {3}.");

    /// <summary>When a DOI cannot be one; a warning where it ends as hardly any does.</summary>
    public static readonly DiagnosticDescriptor ImpossibleDoi = new(
        "CLN2112", "Impossible DOI",
        "\"{0}\" cannot be a DOI: {1}.",
        "Copy the DOI from the publisher's page, from 10. on: 10.1097/j.pain.0000000000001384.");

    /// <summary>When a PubMed or PubMed Central id cannot be one.</summary>
    public static readonly DiagnosticDescriptor ImpossiblePubMedId = new(
        "CLN2113", "Impossible PubMed id",
        "\"{0}\" cannot be a {1}.",
        "A PMID is one to eight digits, 29927156; a PMCID is PMC and digits, PMC6451234.");

    /// <summary>When the last page comes before the first.</summary>
    public static readonly DiagnosticDescriptor BackwardPages = new(
        "CLN2114", "Pages run backwards",
        "The pages \"{0}\" end before they begin.",
        "Look the pages up and correct them.");

    /// <summary>When an entry lacks what its type cannot be found without; an error where it is the title.</summary>
    public static readonly DiagnosticDescriptor MissingField = new(
        "CLN2115", "Field missing",
        "Reference \"{0}\" ({1}) has no {2}.",
        "Add \"{3}\", so that a reader can find the work.",
        DiagnosticSeverity.Warning);

    /// <summary>When two entries have one DOI, PMID or PMCID.</summary>
    public static readonly DiagnosticDescriptor SameWorkTwice = new(
        "CLN2116", "The same work twice",
        "\"{0}\" and \"{1}\" are the same work: both have the {2} {3}.",
        "Keep one of the two and cite it everywhere; if they are two works, correct the {2}.");
}
