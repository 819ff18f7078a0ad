namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 5, of the <c>browser</c> check: fields, their labels and what is said of mistakes.</summary>
public static class FormRules
{
    /// <summary>A message of error that says nothing, or not to everybody (WCAG 3.3.1). A heuristic: it looks at elements named so.</summary>
    public static readonly DiagnosticDescriptor VagueError = new(
        "CLN5008", "Message of error that does not help",
        "The message \"{0}\" {1}.",
        "Name the field, what is wrong with it and what is wanted, in text that everybody gets.", DiagnosticSeverity.Warning)
    { Wcag = ["3.3.1"] };

    /// <summary>A label that does not say what belongs into its field (WCAG 2.4.6).</summary>
    public static readonly DiagnosticDescriptor VagueLabel = new(
        "CLN5014", "Label that says nothing",
        "The label \"{0}\" does not say what belongs into the field.",
        "Name what is asked for, such as \"First name\" or \"Date of birth\".", DiagnosticSeverity.Warning)
    { Wcag = ["2.4.6"] };

    /// <summary>Two fields of one label that nothing tells apart (WCAG 2.4.6).</summary>
    public static readonly DiagnosticDescriptor SameLabelTwice = new(
        "CLN5015", "Fields of one label",
        "Two fields are called \"{0}\", and no visible heading or legend tells them apart.",
        "Put each group of fields into a fieldset with a legend, or give the fields different labels.", DiagnosticSeverity.Warning)
    { Wcag = ["2.4.6"] };

    /// <summary>A field whose only label vanishes with the first letter (WCAG 3.3.2).</summary>
    public static readonly DiagnosticDescriptor PlaceholderAsLabel = new(
        "CLN5024", "Placeholder instead of a label",
        "The field is named by its placeholder \"{0}\" alone, which is gone as soon as somebody writes.",
        "Give it a label that stays.", DiagnosticSeverity.Warning)
    { Wcag = ["3.3.2"] };

    /// <summary>A field for something about the visitor does not say so to the browser (WCAG 1.3.5). Judged by its label.</summary>
    public static readonly DiagnosticDescriptor NoAutocomplete = new(
        "CLN5043", "Field the browser cannot fill in",
        "\"{0}\" asks for something about the visitor, but the browser is not told what.",
        "Add autocomplete=\"{1}\".", DiagnosticSeverity.Warning)
    { Wcag = ["1.3.5"] };

    /// <summary>Choices that belong together, without a group that names the question (WCAG 1.3.1, technique H71).</summary>
    public static readonly DiagnosticDescriptor NoLegend = new(
        "CLN5044", "Choices without a question",
        "{0} choices belong together, but no group says what is asked.",
        "Put them into a fieldset, with the question as its legend.", DiagnosticSeverity.Warning)
    { Wcag = ["1.3.1", "3.3.2"] };

    /// <summary>A field that is marked as wrong, with no words that say so (WCAG 1.4.1, 3.3.1).</summary>
    public static readonly DiagnosticDescriptor ErrorWithoutWords = new(
        "CLN5045", "Error without words",
        "\"{0}\" is marked as wrong, and no text says so or why.",
        "Say beside the field what is wrong, and join it with aria-describedby.", DiagnosticSeverity.Warning)
    { Wcag = ["1.4.1", "3.3.1"] };
}
