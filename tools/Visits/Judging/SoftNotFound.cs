using System.Net;
using System.Security.Cryptography;
using System.Text;
using ClinicSite.Visits.Asking;
using ClinicSite.Visits.Robots;

namespace ClinicSite.Visits.Judging;

/// <summary>
/// Finds pages that are answered with 200 and are not there. A title that says so, or a deep address that ends at the home page,
/// is only a suspicion: what counts is that the site does the same with a neighbour of that address that nobody can have made.
/// </summary>
internal sealed class SoftNotFound(WebAsker asker, RobotsBook robots)
{
    private const int MostRedirects = 5;

    /// <summary>Why the page is not there; null where nothing shows that.</summary>
    public async Task<string?> ReasonAsync(Uri start, Uri end, Answer answer, CancellationToken cancellation)
    {
        if (!answer.IsHtml) return null;
        var title = PageTitle.Of(answer.Text);
        var endsAtHome = end != start && IsHome(end) && !IsHome(start);
        var saysNotFound = PageTitle.SaysNotFound(title);
        if ((!endsAtHome && !saysNotFound) || Neighbour(start) is not { } neighbour) return null;
        if (await FollowAsync(neighbour, cancellation) is not var (neighbourEnd, neighbourTitle)) return null;
        if (endsAtHome && neighbourEnd == end) return $"it leads to “{end}”, as addresses do there that do not exist";
        return saysNotFound && neighbourTitle == title ? $"it shows a page with the title “{title}”, as addresses do there that do not exist" : null;
    }

    /// <summary>Where an address ends and what stands there; null where the site says that there is nothing.</summary>
    private async Task<(Uri End, string Title)?> FollowAsync(Uri address, CancellationToken cancellation)
    {
        var cookies = new CookieContainer();
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (await robots.ReasonAgainstAsync(address, cancellation) is not null) return null;
            var answer = await asker.GetAsync(address, cookies, cancellation);
            if (answer.IsSuccess) return (address, PageTitle.Of(answer.Text));
            if (!answer.IsRedirect || !Uri.TryCreate(address, answer.Location, out var next) || next.Scheme is not ("http" or "https")) return null;
            address = next;
        }

        return null;
    }

    /// <summary>The first page of a site, of one of its languages at most.</summary>
    private static bool IsHome(Uri address) => address.Query.Length == 0
        && address.AbsolutePath.Trim('/') is "" or { Length: 2 } or { Length: 5 } and [_, _, '-', _, _] or "index.html" or "home";

    /// <summary>An address beside another one that nobody can have made; the same one each time.</summary>
    private static Uri? Neighbour(Uri address)
    {
        var path = address.AbsolutePath.TrimEnd('/');
        if (path.Length == 0) return null;
        var made = "no-such-page-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)).AsSpan(0, 6));
        var ending = address.AbsolutePath.EndsWith('/') ? "/" : Path.GetExtension(path);
        return new Uri(address, path[..(path.LastIndexOf('/') + 1)] + made + ending);
    }
}
