using ClinicSite.Build.Markdown;
using ClinicSite.Build.Pasted;
using ClinicSite.Build.Validate;
using ClinicSite.Diagnostics;
using ClinicSite.Editorial.References;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Documents;

/// <summary>A text as the rules read it: parsed, with a pasted reference list taken out of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Pasted">What the list was, and where it is cited; null where there is none.</param>
internal sealed record EditorialText(ParsedText Text, PastedPlaces? Pasted)
{
    /// <summary>Parses a text.</summary>
    /// <returns>Null where it cannot be read; the diagnostics say why.</returns>
    public static EditorialText? Read(SourceText source, ParsedArticle article, ParsedInputs parsed, DiagnosticBag diagnostics)
    {
        if (ParsedText.Parse(source, article.BodyOffset, parsed.Context.Pipeline, diagnostics) is not { } text) return null;
        // From here on the list is no longer part of the text.
        return new EditorialText(text, PastedListTaker.Run(text, article.File, parsed.Context) is { } list ? new PastedPlaces(list) : null);
    }
}
