using System.Text.RegularExpressions;
using ClinicSite.Build.Markdown;
using ClinicSite.Citations;
using ClinicSite.Citations.Verification;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using Markdig.Syntax;

namespace ClinicSite.Editorial.References;

/// <summary>A retracted work proves nothing; whoever cites it says in the same sentence that it was retracted.</summary>
internal static partial class RetractionRule
{
    public static void Check(CitedSentence sentence, ParsedText text, Bibliography bibliography, ReferenceLedger ledger, DiagnosticBag diagnostics)
    {
        if (sentence.Citations.Count == 0 || SaysSo().IsMatch(sentence.Prose)) return;
        foreach (var citation in sentence.Citations)
        {
            for (var index = 0; index < citation.Items.Count; index++)
            {
                var (key, offset) = (citation.Items[index].Key, citation.Offsets[index]);
                if (bibliography.Find(key) is not { } item || !IsRetracted(item, ledger)) continue;
                diagnostics.Add(ReferenceUseRules.RetractedCited, text.LocationOf(new SourceSpan(offset, offset + key.Length - 1)), key);
            }
        }
    }

    private static bool IsRetracted(CslItem item, ReferenceLedger ledger) =>
        item.ClinicSite.Retracted || ledger.Of(item).State is VerificationState.Retracted;

    [GeneratedRegex(@"\b(retract|withdr[ae]w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysSo();
}
