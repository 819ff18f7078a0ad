using System.Collections.Concurrent;
using System.Net;
using ClinicSite.Visits.Asking;

namespace ClinicSite.Visits.Robots;

/// <summary>The robots.txt of every site that is visited, each asked for once.</summary>
internal sealed class RobotsBook(WebAsker asker, VisitOptions options)
{
    /// <summary>RFC 9309, section 2.3.1.2.</summary>
    private const int MostRedirects = 5;

    private readonly ConcurrentDictionary<string, Lazy<Task<RobotsText?>>> _texts = new(StringComparer.Ordinal);

    /// <summary>Why an address shall not be visited; null where it may be.</summary>
    public async Task<string?> ReasonAgainstAsync(Uri address, CancellationToken cancellation)
    {
        var origin = address.GetLeftPart(UriPartial.Authority);
        var text = await _texts.GetOrAdd(origin, key => new Lazy<Task<RobotsText?>>(() => ReadAsync(new Uri(key + "/robots.txt"), cancellation))).Value;
        if (text is null) return "its robots.txt cannot be had, so it may be asking programs to stay away";
        if (text.Forbids(address)) return "its robots.txt asks programs to stay away";
        if (text.Delay is not { } delay) return null;
        if (delay > options.LongestInterval) return $"its robots.txt asks for {delay.TotalSeconds:0.##} seconds between two requests";
        asker.TurnsOf(address).SlowDown(delay);
        return null;
    }

    /// <summary>Reads a robots.txt: none where the site says 4xx or nothing at all, and everything forbidden (null) where it fails.</summary>
    private async Task<RobotsText?> ReadAsync(Uri address, CancellationToken cancellation)
    {
        var cookies = new CookieContainer();
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            var answer = await asker.GetAsync(address, cookies, cancellation);
            // A host that does not answer will not answer for its pages either, and those say why.
            if (answer.Fault is not null) return answer.Fault.Kind is FaultKind.LeftAlone ? null : RobotsText.Empty;
            if (!answer.IsRedirect) return answer.IsSuccess ? RobotsText.Read(answer.Text, WebAsker.Product) : answer.Status >= 500 && !answer.IsWall ? null : RobotsText.Empty;
            if (!Uri.TryCreate(address, answer.Location, out var next) || next.Scheme is not ("http" or "https")) return RobotsText.Empty;
            address = next;
        }

        return RobotsText.Empty;
    }
}
