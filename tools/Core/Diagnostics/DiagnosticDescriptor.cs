using System.Globalization;
using ClinicSite.Text;

namespace ClinicSite.Diagnostics;

/// <summary>A rule: a permanent id, a title, and the wording of its message and hint.</summary>
/// <param name="Id">Permanent: <c>CLN</c> and four digits whose first is the area, or <c>axe:</c> and axe's own rule name.</param>
/// <param name="Title">A few words that name the fault.</param>
/// <param name="MessageFormat">What happened; <c>{0}</c> and so on are filled in where it is raised.</param>
/// <param name="HintFormat">What to do, with the same arguments.</param>
/// <param name="DefaultSeverity">How much it matters unless raised otherwise.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    string Title,
    string MessageFormat,
    string HintFormat,
    DiagnosticSeverity DefaultSeverity = DiagnosticSeverity.Error)
{
    /// <summary>WCAG success criteria it bears on, such as <c>1.1.1</c>; may be empty.</summary>
    public IReadOnlyList<string> Wcag { get; init; } = [];

    /// <summary>Where the rule is explained outside this project; empty for our own rules, which <c>explain</c> prints.</summary>
    public string HelpUrl { get; init; } = "";

    /// <summary>A diagnostic of this rule at a place in the sources (or at none).</summary>
    public Diagnostic At(SourceLocation? location, params ReadOnlySpan<object?> arguments) => new()
    {
        Descriptor = this,
        Message = string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments),
        Hint = string.Format(CultureInfo.InvariantCulture, HintFormat, arguments),
        Severity = DefaultSeverity,
        Location = location,
    };
}
