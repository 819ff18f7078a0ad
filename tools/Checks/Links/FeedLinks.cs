using System.Text;
using System.Xml;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Checks.Links;

/// <summary>Judges the addresses of a feed, RSS or Atom, those in the texts of its entries included.</summary>
internal sealed class FeedLinks(Site site, DataFileLinks files)
{
    public void Judge(SourceText file, SiteFaults faults)
    {
        try
        {
            using var xml = XmlFile.Open(site.Files.PathOf(file.Path));
            if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName is not ("rss" or "feed" or "RDF")) return;
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                var (line, column) = (((IXmlLineInfo)xml).LineNumber, ((IXmlLineInfo)xml).LinePosition - 1);
                foreach (var (address, use) in AddressesAt(xml)) files.Tell(file, line, column, address, use, faults);
            }
        }
        catch (XmlException error)
        {
            faults.Report(LinkRuleSet.Name, file.Path, Math.Max(1, error.LineNumber), Math.Max(1, error.LinePosition), SiteLinkRules.DataFileBroken, file.Path, "XML", XmlFile.ReasonOf(error));
        }
    }

    private List<(string Address, LinkUse Use)> AddressesAt(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "link" or "enclosure" or "guid" or "url":
                var address = xml.GetAttribute("href") ?? xml.GetAttribute("url") ?? (xml.IsEmptyElement || xml.GetAttribute("isPermaLink") == "false" ? null : xml.ReadString());
                return address is { Length: > 0 } && address.Contains('/', StringComparison.Ordinal) ? [(address.Trim(), LinkUse.Leads)] : [];
            case "description" or "encoded" or "summary" or "content" when !xml.IsEmptyElement && xml.GetAttribute("type") is null or "html":
                return AddressesIn(xml.ReadString());
            default:
                return [];
        }
    }

    /// <summary>Readers differ in what a relative address starts from, so only those are judged that say whose they are.</summary>
    private List<(string Address, LinkUse Use)> AddressesIn(string html)
    {
        var found = new List<(string Address, LinkUse Use)>();
        if (!html.Contains('<', StringComparison.Ordinal)) return found;
        var tokenizer = new HtmlTokenizer(Encoding.UTF8.GetBytes(html), new TokenizerScratch());
        while (tokenizer.Read())
        {
            if (tokenizer.Kind != TokenKind.StartTag) continue;
            var tag = tokenizer.TagToken;
            foreach (var (name, use) in (ReadOnlySpan<(HtmlAttribute, LinkUse)>)[(HtmlAttribute.Href, LinkUse.Leads), (HtmlAttribute.Src, LinkUse.Loads)])
                if (tag.Get(name)?.Trim() is { Length: > 0 } address && (address.StartsWith('/') || site.Resolver.Resolve("", address) is { Kind: AddressKind.Own, Host: not null })) found.Add((address, use));
        }

        return found;
    }
}
