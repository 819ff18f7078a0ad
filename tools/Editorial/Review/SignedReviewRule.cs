using ClinicSite.Build.Review;
using ClinicSite.Build.Validate;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Review;

/// <summary>Whether a page still says what its reviewer signed.</summary>
internal static class SignedReviewRule
{
    public static void Check(ArticleReader.Result result, SourceText source, ReviewLedger ledger, SiteSettings settings, DiagnosticBag diagnostics)
    {
        if (!ledger.IsUsed || result.Article is not { Withdrawn: false, Reviewed: { } reviewed } article) return;
        var place = result.ReviewerAt ?? new SourceLocation(source.Path, 1, 1);
        if (ledger.Of(source.Path) is not { } signed)
        {
            if (article.Kind is not ArticleKind.Page) diagnostics.Add(EditorialRules.NotSigned, place, Command(source.Path, article.Reviewer));
            return;
        }

        if (article.ChangedSinceReview)
        {
            var changed = EditorialRules.ChangedSinceReview.At(place, signed.By, signed.On, Command(source.Path, article.Reviewer));
            diagnostics.Add(changed with { Severity = settings.Review.ChangedSinceReviewIsError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning });
        }
        else if (signed.By != article.Reviewer || signed.On != IsoDate.Of(reviewed))
        {
            diagnostics.Add(EditorialRules.OtherReview, place, signed.By, signed.On, Command(source.Path, article.Reviewer));
        }
    }

    private static string Command(string path, string? reviewer) => $"sign {path["input/".Length..^".md".Length]} --by {reviewer ?? "ID"}";
}
