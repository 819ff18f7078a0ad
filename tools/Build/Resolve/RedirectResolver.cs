using System.Buffers;
using ClinicSite.Build.Validate;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Resolve;

/// <summary>Settles <c>redirectFrom</c>: root-relative paths that are no page and lead to one place.</summary>
internal static class RedirectResolver
{
    private static readonly SearchValues<char> NotInPath = SearchValues.Create("?#*: \\");

    /// <summary>Files that every build writes besides its pages.</summary>
    private static readonly HashSet<string> Written = ["/sitemap.xml", "/feed.xml", "/robots.txt", "/_headers", "/_redirects"];

    public static IReadOnlyList<Redirect> Run(
        SiteScope scope, ParsedInputs parsed, Dictionary<string, Page> routes, DiagnosticBag diagnostics)
    {
        var redirects = new SortedDictionary<string, string>(StringComparer.Ordinal);
        // A host answers an address with and without its last slash alike.
        var seen = new Dictionary<string, Sourced<string>>(StringComparer.Ordinal);
        foreach (var result in parsed.Articles.Select(article => article.Result).OfType<ArticleReader.Result>())
        {
            if (!scope.Urls.TryGetValue(result.Article.SourcePath, out var route)) continue;
            foreach (var from in result.Redirects)
            {
                if (Fault(from, routes) is { } fault) diagnostics.Add(fault);
                else if (!seen.TryAdd(from.Value.TrimEnd('/'), from.With(route.Path)) && seen[from.Value.TrimEnd('/')] is var first)
                    diagnostics.Add(CatalogRules.RedirectTwice.At(from.Location, from.Value, first.Value) with { Related = [new(first.Location, "the first one")] });
                else redirects.Add(from.Value, route.Path);
            }
        }

        return [.. redirects.Keys.Select(from => new Redirect(from, redirects[from]))];
    }

    private static Diagnostic? Fault(Sourced<string> from, Dictionary<string, Page> routes)
    {
        var path = from.Value;
        var isPath = path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && path.Length > 1
            && Uri.IsWellFormedUriString(path, UriKind.Relative) && !path.AsSpan().ContainsAny(NotInPath) && !path.Contains("..", StringComparison.Ordinal);
        if (!isPath) return CatalogRules.BadRedirect.At(from.Location, path);
        return routes.ContainsKey(path) || routes.ContainsKey(path + "/") || Written.Contains(path) ? CatalogRules.RedirectFromPage.At(from.Location, path) : null;
    }
}
