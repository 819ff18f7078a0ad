using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Reporting;

/// <summary>How the places of a report are called where it is read: relative to the repository, with forward slashes.</summary>
/// <param name="Site">The folder that holds <c>input/</c>, relative to the repository; empty where it is the same.</param>
/// <param name="Folder">The audited folder, relative to the repository.</param>
public sealed record ReportPlaces(string Site, string Folder)
{
    /// <summary>The places of a site and a folder, as they are called from the repository they lie in.</summary>
    /// <param name="root">The repository. What lies elsewhere is called from its own site, or by its own name.</param>
    /// <param name="site">The folder that holds <c>input/</c>.</param>
    /// <param name="folder">The audited folder.</param>
    public static ReportPlaces From(string root, string site, string folder) => new(
        Relative(root, site) ?? "",
        Relative(root, folder) ?? Relative(site, folder) ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));

    /// <summary>A source as the repository calls it.</summary>
    public SourceLocation InRepository(SourceLocation source) => Site.Length == 0 ? source : source with { File = $"{Site}/{source.File}" };

    /// <summary>Where a finding is to be shown: its source, else the page it was first seen on, else the site's settings.</summary>
    public SourceLocation Of(Diagnostic finding) => finding switch
    {
        { Location: { } source } => InRepository(source),
        { Pages: [var first, ..] } => OfPage(first),
        _ => InRepository(new SourceLocation("input/site.yml")),
    };

    /// <summary>A place in a page.</summary>
    public SourceLocation OfPage(PageOccurrence place) => new(Folder.Length == 0 ? place.Page : $"{Folder}/{place.Page}", place.Line, place.Column);

    /// <summary>Null where it leads out of the root.</summary>
    private static string? Relative(string root, string path)
    {
        var relative = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
        return relative == "." ? "" : relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }
}
