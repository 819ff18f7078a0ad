using System.Text;
using System.Text.Json;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Metadata;

/// <summary>Finds the JSON-LD of a page and has it judged when the page is over.</summary>
internal sealed class StructuredDataVisitor(Page page, Site site) : PageVisitor
{
    private readonly List<(int Offset, byte[] Json)> _scripts = [];
    private int _scriptAt = -1;

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (tag.Tag != HtmlTag.Script || open.InTemplate) return;
        _scriptAt = tag.Is(HtmlAttribute.Type, "application/ld+json"u8) ? tag.Offset : -1;
    }

    public override void Text(ReadOnlySpan<byte> text, int offset, TextMode mode, ElementStack open)
    {
        if (mode != TextMode.Script || _scriptAt < 0) return;
        _scripts.Add((_scriptAt, text.ToArray()));
        _scriptAt = -1;
    }

    public override void EndTag(in TagToken tag, ElementStack open)
    {
        if (tag.Tag != HtmlTag.Script || _scriptAt < 0) return;
        page.Report(MetadataRuleSet.Name, _scriptAt, MetadataRules.StructuredDataBroken, "it is empty");
        _scriptAt = -1;
    }

    public override void End()
    {
        foreach (var (offset, json) in _scripts) Judge(offset, json);
    }

    private void Judge(int offset, byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var nodes = new StructuredData(document.RootElement);
            var judge = new StructuredDataJudge(page, site, offset);
            if (nodes.LacksContext) page.Report(MetadataRuleSet.Name, offset, StructuredDataRules.Incomplete, "root", "@context");
            else if (nodes.ContextSlip is { } slip) page.Report(MetadataRuleSet.Name, offset, StructuredDataRules.Invalid, "@context", $"“{slip}” is not https://schema.org");
            else if (nodes.IsSchemaOrg) judge.Judge(nodes);
        }
        catch (JsonException error)
        {
            page.Report(MetadataRuleSet.Name, offset, MetadataRules.StructuredDataBroken, $"line {error.LineNumber + 1} of it, character {CharactersIn(json, error) + 1}");
        }
    }

    private static long CharactersIn(byte[] json, JsonException error)
    {
        var line = json.AsSpan();
        for (var skipped = 0; skipped < error.LineNumber; skipped++) line = line[(line.IndexOf((byte)'\n') + 1)..];
        return Encoding.UTF8.GetCharCount(line[..(int)Math.Min(line.Length, error.BytePositionInLine ?? 0)]);
    }
}
