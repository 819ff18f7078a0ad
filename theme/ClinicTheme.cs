using ClinicSite.Model;
using ClinicSite.Rendering;
using ClinicSite.Theme.Rendering;

namespace ClinicSite.Theme;

/// <summary>The house's own theme, "linen and fern": Razor components, one stylesheet, no script.</summary>
public sealed class ClinicTheme : ITheme
{
    /// <summary>Name of the stylesheet among the assets.</summary>
    public const string Stylesheet = "site.css";

    /// <summary>Name of the icon among the assets.</summary>
    public const string Icon = "icon.svg";

    /// <inheritdoc />
    public IReadOnlyList<ThemeAsset> CreateAssets(SiteModel site) =>
    [
        new(Stylesheet, Rendering.Stylesheet.For(site)),
        new(Icon, Rendering.Icon.For(site.Brand)),
    ];

    /// <inheritdoc />
    public IPageRenderer CreateRenderer(SiteModel site, IReadOnlyDictionary<string, string> assetUrls) =>
        new PageRenderer(new SiteContext(site, assetUrls));
}
