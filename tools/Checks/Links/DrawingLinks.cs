using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Links;

/// <summary>Judges the addresses in SVG files: the images and drawings they show, and where they lead.</summary>
internal sealed class DrawingLinks(Site site)
{
    private const int Largest = 16 << 20;
    private readonly LinkJudge _judge = new(site);
    private readonly AddressVerdicts _verdicts = new(site);

    public void Judge(SiteFaults faults)
    {
        foreach (var file in site.Files.All.Where(file => file.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)))
        {
            try
            {
                if (new FileInfo(site.Files.PathOf(file)).Length is > 0 and < Largest) Judge(file, new PageBuffer().Read(site.Files.PathOf(file)).Span, faults);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                faults.Report(LinkRuleSet.Name, file, 1, 1, SiteLinkRules.DataFileBroken, file, "a file", error.Message);
            }
        }
    }

    private void Judge(string file, ReadOnlySpan<byte> svg, SiteFaults faults)
    {
        if (svg.IndexOf("href"u8) < 0) return;
        var tokenizer = new HtmlTokenizer(svg, new TokenizerScratch()) { IsForeign = true };
        while (tokenizer.Read())
        {
            if (tokenizer.Kind != TokenKind.StartTag || tokenizer.TagToken.Tag is not (HtmlTag.Image or HtmlTag.Use or HtmlTag.Feimage or HtmlTag.A)) continue;
            var tag = tokenizer.TagToken;
            if ((tag.Get(HtmlAttribute.Href) ?? tag.Get(HtmlAttribute.XlinkHref))?.Trim() is not { Length: > 0 } address || address.StartsWith('#')) continue;
            var use = tag.Tag == HtmlTag.A ? LinkUse.Leads : LinkUse.Loads;
            var before = svg[..tag.Offset];
            var (line, column) = (before.Count((byte)'\n') + 1, tag.Offset - before.LastIndexOf((byte)'\n'));
            foreach (var fault in _judge.Faults(address, _verdicts.Resolve(file, address.Split('#')[0]), use))
                faults.Report(LinkRuleSet.Name, file, line, column, fault.Severity ?? fault.Rule.DefaultSeverity, fault.Rule, fault.Arguments);
        }
    }
}
