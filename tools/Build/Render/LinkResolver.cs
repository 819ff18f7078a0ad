using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Resolve;
using ClinicSite.Diagnostics;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Render;

/// <summary>Turns the addresses editors write into the addresses of this build.</summary>
internal sealed class LinkResolver(SiteScope scope, TextContext context, SiteModel site)
{
    private static readonly SourceLocation Nowhere = new("");
    private readonly HashSet<string> _routes = [.. site.Pages.Select(page => page.Route.Path)];

    /// <summary>The address of a link.</summary>
    public string Link(string url, InputFile from)
    {
        if (url.StartsWith('/')) return RootRelative(url);
        if (!LinkAddress.IsRelative(url) || url.StartsWith('#')) return url;
        if (LinkAddress.IsImage(url)) return Image(url, from)?.Url ?? url;
        var (path, fragment) = LinkAddress.Split(url);
        var target = InputPath.Combine(from.Folder, Uri.UnescapeDataString(path));
        if (target is null) return url;
        var address = scope.Urls.TryGetValue(target, out var route) ? route.Path : OutOfScope(target);
        return fragment.Length == 0 ? address : $"{address}#{fragment}";
    }

    /// <summary>The picture of an image.</summary>
    public ImageRef? Image(string url, InputFile from) =>
        context.Images.Find(Uri.UnescapeDataString(url), from, Nowhere, new DiagnosticBag());

    /// <summary>A page that a clinic's own site does not have is on the group's.</summary>
    private string OutOfScope(string target)
    {
        var article = scope.Catalog.Articles.FirstOrDefault(article => article.SourcePath == target);
        return article is null ? "/" : scope.RouteOf(article).At(scope.Catalog.Settings.BaseUrl);
    }

    private string RootRelative(string url)
    {
        var (path, _) = LinkAddress.Split(url);
        return scope.Clinic is null || _routes.Contains(path) ? url : scope.Catalog.Settings.BaseUrl + url;
    }
}
