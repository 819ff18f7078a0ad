using System.Text.RegularExpressions;
using ClinicSite.Build.Markdown;
using ClinicSite.Citations;
using ClinicSite.Citations.Verification;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Editorial.References;

/// <summary>A retracted work proves nothing; whoever cites it says in the same sentence that it was retracted.</summary>
internal static partial class RetractionRule
{
    public static void Check(CitedSentence sentence, ParsedText text, Bibliography bibliography, ReferenceLedger ledger, DiagnosticBag diagnostics)
    {
        var retracted = sentence.Works.Where(work => bibliography.Find(work.Key) is { } item && IsRetracted(item, ledger)).ToList();
        if (retracted.Count == 0 || SaysSo().IsMatch(sentence.Prose)) return;
        foreach (var work in retracted) diagnostics.Add(ReferenceUseRules.RetractedCited, text.LocationOf(work.Span), work.Key);
    }

    private static bool IsRetracted(CslItem item, ReferenceLedger ledger) =>
        item.ClinicSite.Retracted || ledger.Of(item).State is VerificationState.Retracted;

    /// <summary>Patients withdraw from trials and suffer withdrawal too, so a withdrawal counts only of a work or by who publishes it.</summary>
    [GeneratedRegex(
        @"(?<!\b(?:not|never)\s(?:\w+\s){0,2})\bretract(?:ed|ion)\b"
        + @"|\b(?:paper|article|study|trial|report|review|publication|work)\s+(?:was|were|is|(?:has|have|had)\s+(?:\w+\s+)?been)\s+(?:\w+\s+){0,2}?withdrawn\b"
        + @"|\bwithdrawn\s+(?:\w+\s+)?(?:paper|article|study|trial|report|review|publication|work|by\s+(?:its|the|their)\s+(?:authors?|journal|publisher|editors?))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysSo();
}
