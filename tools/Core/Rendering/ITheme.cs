using ClinicSite.Model;

namespace ClinicSite.Rendering;

/// <summary>What visitors see: the theme turns a settled page into HTML and brings its own files.</summary>
public interface ITheme
{
    /// <summary>The theme's own files (stylesheet, icons) for this site; the same input gives the same bytes.</summary>
    IReadOnlyList<ThemeAsset> CreateAssets(SiteModel site);

    /// <summary>A renderer for one worker.</summary>
    /// <param name="site">The settled site.</param>
    /// <param name="assetUrls">Final address (with fingerprint) of every asset of <see cref="CreateAssets"/>, by name.</param>
    IPageRenderer CreateRenderer(SiteModel site, IReadOnlyDictionary<string, string> assetUrls);
}

/// <summary>Renders pages one after another; one thread at a time.</summary>
public interface IPageRenderer
{
    /// <summary>Writes the whole document.</summary>
    void Render(PageView view, TextBuffer output);
}

/// <summary>All that a layout needs for one page.</summary>
/// <param name="Page">Its facts.</param>
/// <param name="Content">Its text.</param>
/// <param name="StructuredData">JSON-LD, escaped for a script element; empty where there is none. It holds until the page is rendered.</param>
public sealed record PageView(Page Page, PageContent Content, ReadOnlyMemory<char> StructuredData);

/// <summary>A file the theme brings.</summary>
/// <param name="Name">Its name, without a fingerprint: <c>site.css</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Content);
