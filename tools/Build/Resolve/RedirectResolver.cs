using System.Buffers;
using ClinicSite.Build.Validate;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Build.Resolve;

/// <summary>Settles <c>redirectFrom</c>: root-relative paths that are no page and lead to one place.</summary>
internal static class RedirectResolver
{
    private static readonly SearchValues<char> NotInPath = SearchValues.Create("?#*: \\");

    public static IReadOnlyList<(string From, string To)> Run(
        SiteScope scope, ParsedInputs parsed, HashSet<string> routes, DiagnosticBag diagnostics)
    {
        var redirects = new SortedDictionary<string, (string To, SourceLocation Location)>(StringComparer.Ordinal);
        foreach (var result in parsed.Articles.Select(article => article.Result).OfType<ArticleReader.Result>())
        {
            if (!scope.Urls.TryGetValue(result.Article.SourcePath, out var route)) continue;
            foreach (var from in result.Redirects)
            {
                if (Fault(from, routes) is { } fault) diagnostics.Add(fault);
                else if (redirects.TryGetValue(from.Value, out var first))
                    diagnostics.Add(CatalogRules.RedirectTwice.At(from.Location, from.Value, first.To) with { Related = [new(first.Location, "the first one")] });
                else redirects.Add(from.Value, (route.Path, from.Location));
            }
        }

        return [.. redirects.Select(pair => (pair.Key, pair.Value.To))];
    }

    private static Diagnostic? Fault(Sourced<string> from, HashSet<string> routes)
    {
        var path = from.Value;
        var isPath = path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && path.Length > 1
            && Uri.IsWellFormedUriString(path, UriKind.Relative) && !path.AsSpan().ContainsAny(NotInPath) && !path.Contains("..", StringComparison.Ordinal);
        if (!isPath) return CatalogRules.BadRedirect.At(from.Location, path);
        return routes.Contains(path) || routes.Contains(path + "/") ? CatalogRules.RedirectFromPage.At(from.Location, path) : null;
    }
}
