using ClinicSite.Build.Markdown;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Editorial.References;

/// <summary>A sentence that says a treatment works needs evidence from people: animals, cells and single patients are none.</summary>
internal static class EfficacyRule
{
    /// <summary>Checks the sentences of a paragraph. What is cited once, after its last full stop, supports all of them.</summary>
    public static void Check(IReadOnlyList<CitedSentence> sentences, ParsedText text, Bibliography bibliography, DiagnosticBag diagnostics)
    {
        var isCitedAtEnd = sentences.Count > 1 && sentences[^1].IsCitedAfterStop && sentences.SkipLast(1).All(sentence => sentence.Places.Count == 0);
        var whole = string.Join(' ', sentences.Select(sentence => sentence.Prose));
        for (var index = 0; index < sentences.Count; index++)
        {
            var sentence = isCitedAtEnd ? sentences[index] with { Places = sentences[^1].Places } : sentences[index];
            if (sentence.Places.Count == 0 || sentence.IsQuestion || WeakWorks(sentence, bibliography) is not { } works) continue;
            var context = isCitedAtEnd ? whole : index > 0 ? sentences[index - 1].Prose : "";
            if (EfficacyPatterns.Shipped.FindClaim(sentence.Prose, context) is not { } claim) continue;
            diagnostics.Add(ReferenceUseRules.WeakEvidence, text.LocationOf(sentence.Works.First().Span), claim, KindOf(works));
            if (isCitedAtEnd) break;
        }
    }

    /// <summary>The works a sentence cites if all are weak; null otherwise, and where one is unknown or of an unknown kind.</summary>
    private static List<CslItem>? WeakWorks(CitedSentence sentence, Bibliography bibliography)
    {
        var works = sentence.Works.Select(work => bibliography.Find(work.Key)).ToList();
        return works.TrueForAll(work => work is not null && IsWeak(work)) ? [.. works.OfType<CslItem>()] : null;
    }

    private static bool IsWeak(CslItem work) => work.ClinicSite.StudyType is StudyType.Animal or StudyType.InVitro or StudyType.CaseReport;

    private static string KindOf(IEnumerable<CslItem> works) => string.Join(" and ", works
        .Select(work => work.ClinicSite.StudyType switch
        {
            StudyType.Animal => "animals",
            StudyType.InVitro => "cells or tissue",
            _ => "one patient",
        })
        .Distinct());
}
