using ClinicSite.Text;

namespace ClinicSite.Output;

/// <summary>Where a page as a whole comes from.</summary>
public static class PageSources
{
    /// <summary>The main source of a page, as a place of which only the file is known; null where no manifest names one.</summary>
    public static SourceLocation? Of(SiteManifest? manifest, string page) =>
        manifest?.Pages.FirstOrDefault(item => item.Path == page) is { Sources: [var main, ..] } ? new SourceLocation(main) : null;
}
