using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.External;
using ClinicSite.Checks.Folders;

namespace ClinicSite.Checks.Pages;

/// <summary>What all rules know of the folder.</summary>
internal sealed class Site
{
    private static readonly string[] ErrorPages = ["400", "401", "403", "404", "410", "500", "502", "503", "504", "50x", "error", "offline"];

    public Site(AuditTarget target)
    {
        Target = target;
        Files = new SiteFiles(target.Folder, target.Files ?? FolderScanner.ListFiles(target.Folder), target.Pages);
        Resolver = new AddressResolver(target.BaseUrl);
        Redirects = Redirects.Read(target.Folder);
        External = new ExternalLinks(target);
        Summaries = new PageSummary?[target.Pages.Count];
    }

    public AuditTarget Target { get; }

    public SiteFiles Files { get; }

    public AddressResolver Resolver { get; }

    public Redirects Redirects { get; }

    /// <summary>The addresses of other sites.</summary>
    public ExternalLinks External { get; }

    /// <summary>What is known of each page when all have been read; null for one that could not be.</summary>
    public PageSummary?[] Summaries { get; }

    /// <summary>Whether a server shows the page in place of another, so that nothing links to it and no search engine lists it.</summary>
    public static bool IsErrorPage(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var folder = Path.GetFileName(Path.GetDirectoryName(path) ?? "");
        return ErrorPages.Contains(name, StringComparer.OrdinalIgnoreCase)
            || (name == "index" && ErrorPages.Contains(folder, StringComparer.OrdinalIgnoreCase) && int.TryParse(folder, out _));
    }

    /// <summary>Whether search engines are to list the page: told nothing else, and no other page stands for it.</summary>
    public bool IsListed(int page) => Summaries[page] is { IsNoindex: false, IsMovedOn: false } summary
        && !IsErrorPage(Files.Pages[page]) && StandsForItself(page, summary);

    /// <summary>Whether the page's canonical link names the page itself, or nothing.</summary>
    public bool StandsForItself(int page, PageSummary summary)
    {
        if (summary.Canonical?.Address is not { Length: > 0 } address) return true;
        if (PageAt(Files.Pages[page], address) is >= 0 and var named) return named == page;
        // Without a base address nobody can say whose page a whole address is, but the end of its path tells.
        return Target.BaseUrl is null && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && Files.Find(Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/'))).File == Files.Pages[page];
    }

    /// <summary>The number of the page that an address of ours leads to, or -1.</summary>
    public int PageAt(string from, string address)
    {
        var resolved = Resolver.Resolve(from, address);
        if (resolved.Kind != AddressKind.Own) return -1;
        var (match, file) = resolved.FindIn(Files);
        return match == FileMatch.Found ? Files.PageOf(file) : -1;
    }
}
