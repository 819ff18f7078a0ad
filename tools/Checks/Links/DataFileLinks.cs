using System.Text.Json;
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
            else if (file.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) Read(file, faults, new FeedLinks(site, this).Judge);
            else if (Path.GetFileName(file) is "feed.json") Read(file, faults, Feed);
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
            Broken(file.Path, error, faults);
        }
    }

    /// <summary>A feed in JSON (https://jsonfeed.org/version/1.1).</summary>
    private void Feed(SourceText file, SiteFaults faults)
    {
        try
        {
            using var json = JsonDocument.Parse(file.Text);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array) return;
            foreach (var item in items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
                foreach (var (name, use) in (ReadOnlySpan<(string, LinkUse)>)[("url", LinkUse.Leads), ("image", LinkUse.Loads), ("banner_image", LinkUse.Loads)])
                    if (item.TryGetProperty(name, out var address)) Tell(file, address, use, faults);
        }
        catch (JsonException error)
        {
            Broken(file.Path, error, faults);
        }
    }

    private static void Broken(string file, JsonException error, SiteFaults faults) =>
        faults.Report(LinkRuleSet.Name, file, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1, SiteLinkRules.DataFileBroken, file, "JSON", "the JSON ends or breaks here");

    private void Tell(SourceText file, JsonElement address, LinkUse use, SiteFaults faults)
    {
        if (address.ValueKind != JsonValueKind.String || address.GetString() is not { Length: > 0 } text) return;
        Tell(file, Math.Max(0, file.Text.IndexOf(address.GetRawText(), StringComparison.Ordinal)), text, use, faults);
    }

    private void Tell(SourceText file, int offset, string address, LinkUse use, SiteFaults faults)
    {
        var (line, column) = file.PositionOf(offset);
        Tell(file, line, column, address, use, faults);
    }

    /// <summary>Judges an address of a file.</summary>
    public void Tell(SourceText file, int line, int column, string address, LinkUse use, SiteFaults faults)
    {
        foreach (var fault in _judge.Faults(address, _verdicts.Resolve(file.Path, address), use))
            faults.Report(LinkRuleSet.Name, file.Path, line, column, fault.Severity ?? fault.Rule.DefaultSeverity, fault.Rule, fault.Arguments);
    }
}
