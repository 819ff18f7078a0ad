using System.Text;
using System.Xml;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Emit;

/// <summary>sitemap.xml (sitemaps.org 0.9): every page that search engines may list and that is its own original.</summary>
internal static class SitemapWriter
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The protocol's limit for one file.</summary>
    private const int MaxUrls = 50_000;

    /// <summary>The files: one, or an index with parts where there are more addresses than one may hold.</summary>
    public static IEnumerable<(string Path, byte[] Content)> Write(SiteModel site)
    {
        var parts = site.Pages.Where(page => IsListed(page, site)).Chunk(MaxUrls).ToList();
        if (parts.Count <= 1)
        {
            yield return ("sitemap.xml", UrlSet(parts.FirstOrDefault() ?? [], site));
            yield break;
        }

        for (var index = 0; index < parts.Count; index++) yield return ($"sitemap-{index + 1}.xml", UrlSet(parts[index], site));
        yield return ("sitemap.xml", Index(parts.Count, site));
    }

    /// <summary>Whether search engines are told of the page.</summary>
    public static bool IsListed(Page page, SiteModel site) => page.Indexable && page.Canonical == page.Route.At(site.BaseUrl);

    private static byte[] UrlSet(IEnumerable<Page> pages, SiteModel site) => Document(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages)
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", page.Route.At(site.BaseUrl));
            if (page.Updated is { } updated) xml.WriteElementString("lastmod", IsoDate.Of(updated));
            xml.WriteEndElement();
        }
    });

    private static byte[] Index(int parts, SiteModel site) => Document(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        for (var part = 1; part <= parts; part++)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", $"{site.BaseUrl}/sitemap-{part}.xml");
            xml.WriteEndElement();
        }
    });

    /// <summary>A document as UTF-8 without a byte order mark.</summary>
    public static byte[] Document(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
