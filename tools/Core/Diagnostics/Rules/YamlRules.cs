namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 1: front matter and YAML: whatever can be said of a file without knowing the others.</summary>
public static class YamlRules
{
    /// <summary>A page does not begin with front matter.</summary>
    public static readonly DiagnosticDescriptor NoFrontMatter = new(
        "CLN1010", "No front matter",
        "This page has no front matter: its first line is not \"---\".",
        "Begin the file with a line \"---\", then title and summary, then another line \"---\".");

    /// <summary>Front matter opens and is never closed.</summary>
    public static readonly DiagnosticDescriptor NeverClosed = new(
        "CLN1011", "Front matter never closed",
        "The front matter opens here and is never closed.",
        "Put a line \"---\" after its last field.");

    /// <summary>YamlDotNet cannot parse the file.</summary>
    public static readonly DiagnosticDescriptor Syntax = new(
        "CLN1012", "YAML that does not parse",
        "This is not valid YAML: {0}",
        "{1}");

    /// <summary>An anchor or alias, which could explode.</summary>
    public static readonly DiagnosticDescriptor Alias = new(
        "CLN1013", "YAML anchor or alias",
        "\"{0}\" is a YAML anchor or alias, which is not accepted here.",
        "Write the value out. A text that begins with & or * needs quotes.");

    /// <summary>YAML nested deeper than 100 levels.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "CLN1014", "Nested too deeply",
        "This is nested more than {0} levels deep.",
        "Write it flatter; nobody could read it as it is.");

    /// <summary>The same field twice in one mapping.</summary>
    public static readonly DiagnosticDescriptor DuplicateField = new(
        "CLN1015", "Field given twice",
        "The field \"{0}\" is given twice.",
        "Keep one of the two.");

    /// <summary>A field nobody knows.</summary>
    public static readonly DiagnosticDescriptor UnknownField = new(
        "CLN1016", "Unknown field",
        "There is no field \"{0}\" {1}.",
        "{2}");

    /// <summary>A required field is missing.</summary>
    public static readonly DiagnosticDescriptor MissingField = new(
        "CLN1017", "Missing field",
        "The field \"{0}\" is missing {1}.",
        "Add a line \"{0}: …\".");

    /// <summary>A required field has no value.</summary>
    public static readonly DiagnosticDescriptor EmptyField = new(
        "CLN1018", "Field without a value",
        "The field \"{0}\" has no value.",
        "Write its value after the colon, or delete the line if the field is optional.");

    /// <summary>A list where a text is wanted, and the like.</summary>
    public static readonly DiagnosticDescriptor WrongType = new(
        "CLN1019", "Value of the wrong kind",
        "The field \"{0}\" wants {1}, but here is {2}.",
        "Write it like this: {3}");

    /// <summary>A text that is none of the words a field accepts.</summary>
    public static readonly DiagnosticDescriptor NotAChoice = new(
        "CLN1020", "Value that is not one of the choices",
        "\"{0}\" is not a value of \"{1}\".",
        "Write one of: {2}.");

    /// <summary>A date that is no day of the calendar in the form YYYY-MM-DD.</summary>
    public static readonly DiagnosticDescriptor BadDate = new(
        "CLN1021", "Date that is none",
        "\"{0}\" is not a date.",
        "Write year, month and day like this: 2026-09-30.");

    /// <summary>A telephone number that cannot be dialled.</summary>
    public static readonly DiagnosticDescriptor BadPhone = new(
        "CLN1022", "Telephone number that cannot be",
        "\"{0}\" is not a telephone number: {1}.",
        "Write it in international form with its plus and in quotes, like this: \"+14805550123\".");

    /// <summary>An address that is not absolute http or https.</summary>
    public static readonly DiagnosticDescriptor BadUrl = new(
        "CLN1023", "Address that is none",
        "\"{0}\" is not a web address: {1}.",
        "Write the whole address, like this: https://clinic.example/book");

    /// <summary>Opening hours that cannot be read.</summary>
    public static readonly DiagnosticDescriptor BadHours = new(
        "CLN1024", "Opening hours that cannot be read",
        "{0}",
        "Write days and times like this: mon-fri: \"08:00-17:00\", or sat: closed.");

    /// <summary>A whole number outside its range.</summary>
    public static readonly DiagnosticDescriptor BadNumber = new(
        "CLN1025", "Number out of range",
        "\"{0}\" is not a whole number from {1} to {2}.",
        "Write a whole number from {1} to {2}.");

    /// <summary>A review that is due before it was done, or published after review.</summary>
    public static readonly DiagnosticDescriptor DateOrder = new(
        "CLN1026", "Dates in an impossible order",
        "The next review ({0}) comes before the last one ({1}).",
        "Correct one of the two dates.");

    /// <summary>An id or slug inside a data file that is not of the form.</summary>
    public static readonly DiagnosticDescriptor BadId = new(
        "CLN1027", "Id of the wrong form",
        "\"{0}\" is not an id: it may hold only a to z, 0 to 9 and single hyphens.",
        "Write \"{1}\".");

    /// <summary>A file that should hold fields holds something else, or nothing.</summary>
    public static readonly DiagnosticDescriptor NotAMapping = new(
        "CLN1028", "File without fields",
        "Here should be {0}.",
        "Write one field a line, like this: name: Desert Ridge Clinic");

    /// <summary>A brand hue whose colours fail AA contrast, or stands too near the care levels' colours.</summary>
    public static readonly DiagnosticDescriptor HueContrast = new(
        "CLN1029", "Brand colour without enough contrast",
        "The brand token \"hue\" is {0}: {1}.",
        "Choose a hue from 120 (green) over 210 (blue) to 300 (violet); red, honey and plum are kept for care cards.");
}
