using ClinicSite.Model;
using ClinicSite.Rendering;

namespace ClinicSite.Tests.Support;

/// <summary>A theme that dies in the middle, as a build does that is killed.</summary>
internal sealed class KilledTheme : ITheme
{
    public IReadOnlyList<ThemeAsset> CreateAssets(SiteModel site) => new TestTheme().CreateAssets(site);

    public IPageRenderer CreateRenderer(SiteModel site, IReadOnlyDictionary<string, string> assetUrls) => new Renderer();

    private sealed class Renderer : IPageRenderer
    {
        private int _pages;

        public void Render(PageView view, TextBuffer output)
        {
            if (++_pages > 2) throw new NotSupportedException("killed");
            output.Write("half");
        }
    }
}
