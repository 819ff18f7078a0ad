using System.Net;
using ClinicSite.Checks.External;
using ClinicSite.Visits.Asking;
using ClinicSite.Visits.Robots;

namespace ClinicSite.Visits.Judging;

/// <summary>Visits one address: follows its redirects by itself, so that each is judged like an address of its own, and says what it came to.</summary>
internal sealed class AddressVisit(WebAsker asker, RobotsBook robots, VisitOptions options)
{
    private readonly SoftNotFound _softNotFound = new(asker, robots);

    public async Task<Visited> RunAsync(Uri start, CancellationToken cancellation)
    {
        var (at, cookies, seen) = (start, new CookieContainer(), new HashSet<string>(StringComparer.Ordinal));
        var (movedTo, isPermanent) = ((Uri?)null, true);
        for (var redirects = 0; ; redirects++)
        {
            var where = redirects == 0 ? "" : $"it leads to “{at}”, and there ";
            if (await robots.ReasonAgainstAsync(at, cancellation) is { } reason) return Told(LinkResult.Robots, 0, where + reason);
            // A site may send a visitor to the same address again when it has given him a cookie.
            if (!seen.Add($"{at} {cookies.GetCookieHeader(at)}")) return Told(LinkResult.Dead, 0, "it leads round in a circle");
            var answer = await asker.AskAsync(at, cookies, cancellation);
            if (answer.Fault is { } fault) return OfFault(fault, where);
            if (!answer.IsRedirect) return await JudgeAsync(start, at, answer, movedTo, where, cancellation);
            if (redirects == options.MostRedirects) return Told(LinkResult.Dead, answer.Status, $"it leads on more than {options.MostRedirects} times");
            if (!Uri.TryCreate(at, answer.Location, out var next)) return Told(LinkResult.Dead, answer.Status, "it leads to something that is no address");
            if (next.Scheme is not ("http" or "https")) return Told(LinkResult.Dead, answer.Status, $"it leads to an address that is not of the web ({next.Scheme}:)");
            at = WithoutFragment(next);
            isPermanent &= answer.IsPermanent;
            if (isPermanent) movedTo = at;
        }
    }

    private async Task<Visited> JudgeAsync(Uri start, Uri end, Answer answer, Uri? movedTo, string where, CancellationToken cancellation)
    {
        var (result, reason) = StatusJudge.Of(answer);
        if (reason.Length > 0) reason = where + reason;
        if (result == LinkResult.Alive && await _softNotFound.ReasonAsync(start, end, answer, cancellation) is { } soft) (result, reason) = (LinkResult.Dead, soft);
        return new Visited(new LinkEntry(result, options.Today)
        {
            Status = answer.Status,
            Reason = reason,
            Final = end == start ? null : end.AbsoluteUri,
            MovedTo = result == LinkResult.Alive && movedTo is not null && movedTo != start ? movedTo.AbsoluteUri : null,
        });
    }

    private Visited OfFault(Fault fault, string where)
    {
        LinkResult? result = fault.Kind switch
        {
            FaultKind.Private => LinkResult.Private,
            FaultKind.CertificateUnclear => LinkResult.Unclear,
            FaultKind.LeftAlone => LinkResult.Unclear,
            FaultKind.OwnNetwork => null,
            _ => LinkResult.Dead,
        };
        return result is { } known ? Told(known, 0, where + fault.Reason) with { Fault = fault } : new Visited(null, fault);
    }

    private Visited Told(LinkResult result, int status, string reason) => new(new LinkEntry(result, options.Today) { Status = status, Reason = reason });

    private static Uri WithoutFragment(Uri address) =>
        address.Fragment.Length == 0 ? address : new Uri(address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
}
