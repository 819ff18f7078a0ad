using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Render;
using ClinicSite.Build.Resolve;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Output;

namespace ClinicSite.Build.Emit;

/// <summary>What a build wrote, kept for the next one.</summary>
internal sealed record EmittedSite(
    SiteModel Site,
    IReadOnlyList<ManifestFile> Files,
    IReadOnlyDictionary<string, byte[]> SourceMaps,
    IReadOnlyList<string> Rendered,
    int Written,
    int Removed);

/// <summary>Renders pages on all workers and writes each as soon as it is done; keeps no page's HTML.</summary>
internal sealed class SiteEmitter(BuildOptions options, SiteScope scope, SiteModel site, PageTexts texts, TextContext context)
{
    private readonly string _manifestPath = SiteManifest.PathFor(options.SiteDirectory, options.OutputDirectory);
    private readonly string _mapPath = SiteManifest.SourceMapPathFor(options.SiteDirectory, options.OutputDirectory);
    private readonly OutputFolder _folder = new(Path.GetFullPath(options.OutputDirectory));
    // Under one lock, and not concurrent collections: these are objects by the thousand, all looked at by every collection of garbage.
    private readonly Lock _noting = new();
    private readonly Dictionary<string, byte[]> _maps = new(site.Pages.Count, StringComparer.Ordinal);
    private readonly List<string> _rendered = new(site.Pages.Count);
    private readonly Dictionary<string, int> _fileIndex = IndexOf(context.Inputs.Files);

    /// <summary>Whether the folder is the site's own, new, empty, or made by an earlier build: nobody's files are ever removed.</summary>
    public static bool MayWrite(BuildOptions options, DiagnosticBag diagnostics)
    {
        var folder = Path.GetFullPath(options.OutputDirectory);
        if (File.Exists(folder))
        {
            diagnostics.Add(EmitRules.CannotWrite, null, $"\"{options.OutputDirectory}\" is a file, and a site is a folder.");
            return false;
        }

        var manifest = SiteManifest.PathFor(options.SiteDirectory, folder);
        var isOurs = SiteManifest.IsDefaultOutput(options.SiteDirectory, folder) || !Directory.Exists(folder)
            || File.Exists(manifest) || File.Exists(Unfinished(manifest)) || !Directory.EnumerateFileSystemEntries(folder).Any();
        if (isOurs && !OutputFolder.Overlaps(folder, Path.GetFullPath(Path.Combine(options.SiteDirectory, "input")))) return true;
        diagnostics.Add(EmitRules.FolderNotOurs, null, options.OutputDirectory);
        return false;
    }

    /// <summary>Renders and writes.</summary>
    /// <param name="before">The last build of this session, or null.</param>
    /// <param name="changes">What was edited since then.</param>
    public EmittedSite Run(EmittedSite? before, Changes changes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_manifestPath)!);
        // From here to the manifest nothing can pass for a finished build.
        File.WriteAllBytes(Unfinished(_manifestPath), []);
        File.Delete(_manifestPath);
        _folder.Begin();
        var assetUrls = WriteAssets();
        var pages = before is not null && HasSamePages(before.Site) ? KeepUnchanged(before, changes) : site.Pages;
        Workers.Together(WriteForMachines, () => RenderAll(pages, assetUrls));
        WriteImages();
        // After an edit that needs every file of the build before, nothing of ours can be stale, and nobody looks through the folder.
        var removed = before is null || before.Files.Any(_folder.Lacks) ? _folder.RemoveStale() : 0;
        // Of a large site to put all paths in order takes as long as to render a few hundred pages.
        var files = Task.Run(() => _folder.Files);
        _rendered.Sort(StringComparer.Ordinal);
        return new EmittedSite(site, files.Result, _maps, _rendered, _folder.Written, removed);
    }

    /// <summary>Shows the site, then writes the source map and the manifest, which takes its place last of all.</summary>
    public SiteManifest Finish(EmittedSite emitted)
    {
        _folder.Show();
        var map = Task.Run(() => SourceMapFile.Write(_mapPath, [.. context.Inputs.Files.Select(file => file.Path)],
            emitted.SourceMaps.OrderBy(page => page.Key, StringComparer.Ordinal)));
        try
        {
            var manifest = ManifestOf(emitted);
            manifest.Write(_manifestPath, after: map);
            File.Delete(Unfinished(_manifestPath));
            return manifest;
        }
        finally
        {
            // Where the manifest could not be written nobody else would wait for the map.
            Task.WaitAny(map);
        }
    }

    private SiteManifest ManifestOf(EmittedSite emitted) => new()
    {
        Folder = Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(_manifestPath))!, Path.GetFullPath(options.OutputDirectory))
            .Replace(Path.DirectorySeparatorChar, '/'),
        BaseUrl = site.BaseUrl,
        Clinic = scope.Clinic?.Id,
        Files = emitted.Files,
        Pages = [.. site.Pages.Select(page => new ManifestPage(page.Route.OutputPath, page.Clinic?.Id, page.Sources))
            .OrderBy(page => page.Path, StringComparer.Ordinal)],
        Phones = [.. site.Settings.Phones.Select(phone => new ManifestPhone(null, phone.Number.Digits)),
            .. site.Clinics.SelectMany(clinic => clinic.Phones.Select(phone => new ManifestPhone(clinic.Id, phone.Number.Digits)))],
    };

    /// <summary>Takes away what was written of a site that has turned out to be wrong; the folder was not there before.</summary>
    public void Discard()
    {
        _folder.Discard();
        File.Delete(Unfinished(_manifestPath));
    }

    private static Dictionary<string, int> IndexOf(IReadOnlyList<InputFile> files)
    {
        var indexes = new Dictionary<string, int>(files.Count, StringComparer.Ordinal);
        foreach (var file in files) indexes.Add(file.Path, indexes.Count);
        return indexes;
    }

    private static string Unfinished(string manifestPath) => manifestPath + ".unfinished";

    private bool HasSamePages(SiteModel before) => before.Pages.Select(page => page.Route).SequenceEqual(site.Pages.Select(page => page.Route));

    /// <summary>Keeps the pages that no changed text is part of; returns the others.</summary>
    private List<Page> KeepUnchanged(EmittedSite before, Changes changes)
    {
        var files = before.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var again = new List<Page>();
        foreach (var page in site.Pages)
        {
            var path = page.Route.OutputPath;
            if (changes.Concern(page) || !files.TryGetValue(path, out var file) || !_folder.Has(file))
            {
                again.Add(page);
                continue;
            }

            _folder.Keep(file);
            if (before.SourceMaps.TryGetValue(path, out var map)) _maps[path] = map;
        }

        return again;
    }

    private Dictionary<string, string> WriteAssets()
    {
        var urls = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var asset in options.Theme.CreateAssets(site))
        {
            var path = Validate.ImageCatalog.AssetName(Path.GetFileNameWithoutExtension(asset.Name), Path.GetExtension(asset.Name), asset.Content.Span);
            _folder.Write(path, asset.Content.Span);
            urls[asset.Name] = "/" + path;
        }

        return urls;
    }

    private void WriteForMachines()
    {
        if (!site.IsPreview)
            foreach (var (path, content) in SitemapWriter.Write(site)) _folder.Write(path, content);
        _folder.Write("feed.xml", FeedWriter.Write(site));
        _folder.Write("robots.txt", ServerFiles.Robots(site));
        _folder.Write("_headers", ServerFiles.Headers(site));
        if (site.Redirects.Count > 0) _folder.Write("_redirects", ServerFiles.Redirects(site));
    }

    /// <summary>Writes the pictures that texts use, which a build that checks them on the way knows only when all are rendered.</summary>
    private void WriteImages()
    {
        foreach (var used in context.Images.Used.Where(used => IsInScope(used.File))) _folder.Write(used.Image!.Url[1..], File.ReadAllBytes(used.File.FullPath));
    }

    /// <summary>A clinic's own site holds no other clinic's pictures.</summary>
    private bool IsInScope(InputFile file) => scope.Clinic is not { } only
        || !file.Path.StartsWith("input/clinics/", StringComparison.Ordinal)
        || file.Path.StartsWith($"input/clinics/{only.Id}/", StringComparison.Ordinal);

    private void RenderAll(IReadOnlyList<Page> pages, Dictionary<string, string> assetUrls)
    {
        // Pages that show one text are neighbours in one job, so that it is parsed once for all clinics.
        var jobs = pages.GroupBy(page => page is ArticlePage article ? article.Article : (object)page, ReferenceEqualityComparer.Instance).ToArray();
        var (next, done) = (-1, 0);
        var links = new LinkResolver(scope, context, site);
        Workers.Run(Math.Min(options.Workers, jobs.Length), () =>
        {
            using var worker = new PageWorker(options.Theme.CreateRenderer(site, assetUrls), context, texts, links, site);
            while (Interlocked.Increment(ref next) is var job && job < jobs.Length)
            {
                foreach (var page in jobs[job]) RenderOne(page, worker);
                options.Progress?.Report("Rendering pages", Interlocked.Add(ref done, jobs[job].Count()), pages.Count);
            }
        });
    }

    private void RenderOne(Page page, PageWorker worker)
    {
        var rendered = worker.Render(page);
        var path = page.Route.OutputPath;
        _folder.Write(path, rendered.Bytes);
        var map = rendered.Map.Length > 0 ? MapEncoding.Encode(rendered.Map, _fileIndex) : null;
        lock (_noting)
        {
            _rendered.Add(path);
            if (map is not null) _maps[path] = map;
        }
    }
}
