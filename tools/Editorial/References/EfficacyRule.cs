using ClinicSite.Build.Markdown;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using Markdig.Syntax;

namespace ClinicSite.Editorial.References;

/// <summary>A sentence that says a treatment works needs evidence from people: animals, cells and single patients are none.</summary>
internal static class EfficacyRule
{
    public static void Check(CitedSentence sentence, ParsedText text, Bibliography bibliography, DiagnosticBag diagnostics)
    {
        if (sentence.Citations.Count == 0) return;
        var works = sentence.Citations.SelectMany(citation => citation.Items).Select(item => bibliography.Find(item.Key)).ToList();
        if (!works.TrueForAll(work => work is not null && IsWeak(work))) return;
        if (EfficacyPatterns.Shipped.FindClaim(sentence.Prose) is not { } claim) return;
        var citation = sentence.Citations[0];
        var (key, offset) = (citation.Items[0].Key, citation.Offsets[0]);
        diagnostics.Add(ReferenceUseRules.WeakEvidence, text.LocationOf(new SourceSpan(offset, offset + key.Length - 1)), claim, KindOf(works));
    }

    private static bool IsWeak(CslItem work) => work.ClinicSite.StudyType is StudyType.Animal or StudyType.InVitro or StudyType.CaseReport;

    private static string KindOf(IEnumerable<CslItem?> works) => string.Join(" and ", works
        .Select(work => work!.ClinicSite.StudyType switch
        {
            StudyType.Animal => "animals",
            StudyType.InVitro => "cells or tissue",
            _ => "one patient",
        })
        .Distinct());
}
