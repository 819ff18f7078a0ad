using System.Xml;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Links;

/// <summary>An address in an XML file of the site.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
/// <param name="Address">The address.</param>
internal sealed record ListedAddress(string File, int Line, int Column, string Address);

/// <summary>Reads the sitemaps of a folder: <c>sitemap.xml</c>, those that robots.txt names, and those that they name. https://www.sitemaps.org/protocol.html</summary>
internal sealed class SitemapFiles
{
    public const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private readonly Site _site;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public SitemapFiles(Site site)
    {
        _site = site;
        var named = RobotsFile.Read(site).Sitemaps.Select(item => FileOf(item.Address)).OfType<string>();
        foreach (var file in named.Prepend("sitemap.xml").Prepend("sitemap_index.xml")) Read(file);
    }

    /// <summary>Whether there is any.</summary>
    public bool Any => _read.Count > 0;

    public List<ListedAddress> Entries { get; } = [];

    /// <summary>Images, and versions in other languages, that entries name.</summary>
    public List<ListedAddress> Named { get; } = [];

    /// <summary>When entries say that they last changed.</summary>
    public List<ListedAddress> Dates { get; } = [];

    /// <summary>Root elements without the namespace of sitemaps, which search engines then do not take for one.</summary>
    public List<ListedAddress> Nameless { get; } = [];

    /// <summary>Sitemaps that are named and missing.</summary>
    public List<ListedAddress> Missing { get; } = [];

    /// <summary>Files that are no XML, with the reason.</summary>
    public List<(string File, int Line, int Column, string Reason)> Broken { get; } = [];

    private string? FileOf(string address) => _site.Resolver.Resolve("", address) is { Kind: AddressKind.Own } own ? own.Path : null;

    private void Read(string file)
    {
        if (_site.Files.IndexOf(file) < 0 || !file.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || !_read.Add(file)) return;
        try
        {
            using var xml = XmlFile.Open(_site.Files.PathOf(file));
            var isIndex = false;
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                isIndex |= xml.LocalName == "sitemapindex";
                var (line, column) = (((IXmlLineInfo)xml).LineNumber, ((IXmlLineInfo)xml).LinePosition - 1);
                if (xml.LocalName is "urlset" or "sitemapindex" && xml.NamespaceURI != Namespace) Nameless.Add(new ListedAddress(file, line, column, xml.LocalName));
                else if (xml.LocalName == "link" && xml.GetAttribute("href") is { } version) Named.Add(new ListedAddress(file, line, column, version.Trim()));
                else if (xml.LocalName is "loc" or "lastmod" && !xml.IsEmptyElement) Add(xml.LocalName, xml.Prefix, new ListedAddress(file, line, column, xml.ReadString().Trim()), isIndex);
            }
        }
        catch (XmlException error)
        {
            Broken.Add((file, Math.Max(1, error.LineNumber), Math.Max(1, error.LinePosition), XmlFile.ReasonOf(error)));
        }
    }

    private void Add(string element, string prefix, ListedAddress entry, bool isIndex)
    {
        if (element == "lastmod") Dates.Add(entry);
        else if (prefix.Length > 0) Named.Add(entry);
        else Add(entry, isIndex);
    }

    private void Add(ListedAddress entry, bool isIndex)
    {
        if (!isIndex)
        {
            Entries.Add(entry);
            return;
        }

        if (FileOf(entry.Address) is not { } file) return;
        if (_site.Files.Find(file).Match != FileMatch.Found) Missing.Add(entry);
        else Read(file);
    }
}
