using ClinicSite.Checks.External;
using ClinicSite.Visits.Asking;

namespace ClinicSite.Visits.Judging;

/// <summary>What an HTTP status says of a page. Only what cannot mean anything else is called dead.</summary>
internal static class StatusJudge
{
    public static (LinkResult Result, string Reason) Of(Answer answer) => answer.Status switch
    {
        >= 200 and < 300 or 304 => (LinkResult.Alive, ""),
        404 or 410 => (LinkResult.Dead, $"it answers {answer.Status}"),
        >= 300 and < 400 => (LinkResult.Dead, $"it answers {answer.Status} and says not where to"),
        // Whoever turns programs away says 401, 403, 406, 429, 503, 999 and much else; a visitor may well see the page.
        >= 500 and < 600 when !answer.IsWall && answer.Status != 501 => (LinkResult.Dead, $"it answers {answer.Status}"),
        _ => (LinkResult.Unclear, $"it answers {answer.Status}"),
    };
}
