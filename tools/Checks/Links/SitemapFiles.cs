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
                if (xml.LocalName != "loc" || xml.Prefix.Length > 0) continue;
                var (line, column) = ((IXmlLineInfo)xml).HasLineInfo() ? (((IXmlLineInfo)xml).LineNumber, ((IXmlLineInfo)xml).LinePosition - 1) : (1, 1);
                Add(new ListedAddress(file, line, column, xml.ReadElementContentAsString().Trim()), isIndex);
            }
        }
        catch (XmlException error)
        {
            Broken.Add((file, Math.Max(1, error.LineNumber), Math.Max(1, error.LinePosition), XmlFile.ReasonOf(error)));
        }
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
