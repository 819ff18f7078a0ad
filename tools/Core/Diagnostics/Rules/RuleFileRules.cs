namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 7: a site's own files of editorial rules.</summary>
public static class RuleFileRules
{
    /// <summary>A rule changes one that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownRule = new(
        "CLN7006", "Rule that does not exist",
        "There is no editorial rule \"{0}\" to change.",
        "{1}");

    /// <summary>A pattern of letters that cannot be used.</summary>
    public static readonly DiagnosticDescriptor BadPattern = new(
        "CLN7007", "Pattern that cannot be used",
        "The pattern \"{0}\" cannot be used: {1}.",
        "Mend the pattern. Look-around and references back are not possible, because a text could make them slow.");

    /// <summary>A phrase that cannot be read.</summary>
    public static readonly DiagnosticDescriptor BadPhrase = new(
        "CLN7008", "Phrase that cannot be read",
        "The phrase \"{0}\" of the rule {1} cannot be read: {2}.",
        "Write words; \"*\" stands for the rest of a word, \"...\" for up to four words, \"(a|b)\" for a choice.");
}
