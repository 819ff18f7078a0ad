using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Emit;

/// <summary>feed.xml (Atom, RFC 4287): the pages updated last, by the dates their editors wrote.</summary>
internal static class FeedWriter
{
    private const int MaxEntries = 50;

    public static byte[] Write(SiteModel site)
    {
        var pages = site.Pages
            .Where(page => page.Updated is not null && SitemapWriter.IsListed(page, site))
            .OrderByDescending(page => page.Updated).ThenBy(page => page.Route.Path, StringComparer.Ordinal)
            .Take(MaxEntries).ToList();
        return SitemapWriter.Document(xml =>
        {
            xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            xml.WriteElementString("title", site.Name);
            xml.WriteElementString("id", site.BaseUrl + "/");
            xml.WriteElementString("updated", Timestamp(pages.Count > 0 ? pages[0].Updated!.Value : new DateOnly(2000, 1, 1)));
            WriteLink(xml, "self", site.BaseUrl + "/feed.xml");
            WriteLink(xml, "alternate", site.BaseUrl + "/");
            xml.WriteStartElement("author");
            xml.WriteElementString("name", site.Name);
            xml.WriteEndElement();
            foreach (var page in pages) WriteEntry(xml, page);
        });
    }

    private static void WriteEntry(System.Xml.XmlWriter xml, Page page)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("title", page.Title);
        xml.WriteElementString("id", page.Canonical);
        xml.WriteElementString("updated", Timestamp(page.Updated!.Value));
        WriteLink(xml, "alternate", page.Canonical);
        xml.WriteElementString("summary", page.Description);
        xml.WriteEndElement();
    }

    private static void WriteLink(System.Xml.XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Timestamp(DateOnly day) => IsoDate.Of(day) + "T00:00:00Z";
}
