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
        "Add \"id\": author, year and a word of the title, for example \"smith2020ketamine\".");

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
        "Write the year, or year, month and day: {{ \"date-parts\": [[2020, 5, 31]] }}; verifiedOn is written \"2020-05-31\".");

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
}
