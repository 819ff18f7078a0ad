using ClinicSite.Build.Validate;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Editorial;

/// <summary>Review dates: overdue is a warning, and after the site's grace period an error.</summary>
internal static class ReviewRule
{
    public static void Check(ArticleReader.Result result, ReviewPolicy policy, DateOnly today, DiagnosticBag diagnostics)
    {
        if (result.Article is not { Withdrawn: false, NextReview: { } due } || due >= today) return;
        var days = today.DayNumber - due.DayNumber;
        var diagnostic = EditorialRules.ReviewOverdue.At(result.NextReviewAt!, IsoDate.Of(due), days);
        diagnostics.Add(days > policy.GraceDays ? diagnostic with { Severity = DiagnosticSeverity.Error } : diagnostic);
    }
}
