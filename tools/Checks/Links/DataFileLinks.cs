using System.Text.Json;
using System.Xml;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Checks.Links;

/// <summary>Judges the addresses in what is no page: style sheets, web manifests, feeds.</summary>
internal sealed class DataFileLinks(Site site)
{
    private const int Largest = 16 << 20;
    private readonly LinkJudge _judge = new(site);
    private readonly AddressVerdicts _verdicts = new(site);

    public void Judge(SiteFaults faults)
    {
        foreach (var file in site.Files.All)
        {
            if (file.EndsWith(".css", StringComparison.OrdinalIgnoreCase)) Read(file, faults, Styles);
            else if (file.EndsWith(".webmanifest", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(file) is "manifest.json") Read(file, faults, Manifest);
            else if (file.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) Read(file, faults, Feed);
        }
    }

    private void Read(string file, SiteFaults faults, Action<SourceText, SiteFaults> judge)
    {
        var path = site.Files.PathOf(file);
        try
        {
            var length = new FileInfo(path).Length;
            if (length is > 0 and < Largest) judge(new SourceText(file, File.ReadAllText(path)), faults);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            faults.Report(LinkRuleSet.Name, file, 1, 1, SiteLinkRules.DataFileBroken, file, "a file", error.Message);
        }
    }

    private void Styles(SourceText file, SiteFaults faults)
    {
        foreach (var (address, offset) in StyleText.AddressesOf(file.Text)) Tell(file, offset, address, LinkUse.Loads, faults);
    }

    private void Manifest(SourceText file, SiteFaults faults)
    {
        try
        {
            using var json = JsonDocument.Parse(file.Text);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return;
            if (json.RootElement.TryGetProperty("start_url", out var start)) Tell(file, start, LinkUse.Leads, faults);
            foreach (var (list, name, use) in (ReadOnlySpan<(string, string, LinkUse)>)[("icons", "src", LinkUse.Loads), ("screenshots", "src", LinkUse.Loads), ("shortcuts", "url", LinkUse.Leads)])
            {
                if (!json.RootElement.TryGetProperty(list, out var items) || items.ValueKind != JsonValueKind.Array) continue;
                foreach (var item in items.EnumerateArray())
                    if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var address)) Tell(file, address, use, faults);
            }
        }
        catch (JsonException error)
        {
            faults.Report(LinkRuleSet.Name, file.Path, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1, SiteLinkRules.DataFileBroken, file.Path, "JSON", "the JSON ends or breaks here");
        }
    }

    private void Tell(SourceText file, JsonElement address, LinkUse use, SiteFaults faults)
    {
        if (address.ValueKind != JsonValueKind.String || address.GetString() is not { Length: > 0 } text) return;
        Tell(file, Math.Max(0, file.Text.IndexOf(address.GetRawText(), StringComparison.Ordinal)), text, use, faults);
    }

    private void Feed(SourceText file, SiteFaults faults)
    {
        try
        {
            using var xml = XmlFile.Open(site.Files.PathOf(file.Path));
            if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName is not ("rss" or "feed" or "RDF")) return;
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not ("link" or "enclosure" or "guid" or "url")) continue;
                var info = (IXmlLineInfo)xml;
                var (line, column) = (info.LineNumber, info.LinePosition - 1);
                var address = xml.GetAttribute("href") ?? xml.GetAttribute("url")
                    ?? (xml.IsEmptyElement || xml.GetAttribute("isPermaLink") == "false" ? null : xml.ReadString());
                if (address is not { Length: > 0 } || !address.Contains('/', StringComparison.Ordinal)) continue;
                foreach (var fault in _judge.Faults(address.Trim(), _verdicts.Resolve(file.Path, address.Trim()), LinkUse.Leads))
                    faults.Report(LinkRuleSet.Name, file.Path, line, column, fault.Severity ?? fault.Rule.DefaultSeverity, fault.Rule, fault.Arguments);
            }
        }
        catch (XmlException error)
        {
            faults.Report(LinkRuleSet.Name, file.Path, Math.Max(1, error.LineNumber), Math.Max(1, error.LinePosition), SiteLinkRules.DataFileBroken, file.Path, "XML", XmlFile.ReasonOf(error));
        }
    }

    private void Tell(SourceText file, int offset, string address, LinkUse use, SiteFaults faults)
    {
        var (line, column) = file.PositionOf(offset);
        foreach (var fault in _judge.Faults(address, _verdicts.Resolve(file.Path, address), use))
            faults.Report(LinkRuleSet.Name, file.Path, line, column, fault.Severity ?? fault.Rule.DefaultSeverity, fault.Rule, fault.Arguments);
    }
}
