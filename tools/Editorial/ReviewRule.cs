using ClinicSite.Build.Validate;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;

namespace ClinicSite.Editorial;

/// <summary>Review dates: overdue is a warning, and after the site's grace period an error.</summary>
internal static class ReviewRule
{
    public static void Check(ArticleReader.Result result, ReviewPolicy policy, DateOnly today, DiagnosticBag diagnostics)
    {
        if (result.NextReview is not { } due || due.Value >= today || result.Article.Withdrawn) return;
        var days = today.DayNumber - due.Value.DayNumber;
        var diagnostic = EditorialRules.ReviewOverdue.At(due.Location, due.Value.ToString("yyyy-MM-dd"), days);
        diagnostics.Add(days > policy.GraceDays ? diagnostic with { Severity = DiagnosticSeverity.Error } : diagnostic);
    }
}
