using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Html;

/// <summary>Headings, links and buttons that say nothing.</summary>
internal sealed class EmptinessVisitor(Page page) : PageVisitor
{
    private readonly List<(HtmlTag Tag, int Offset)> _open = [];
    private int _filled;

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (open.InTemplate || open.IsForeign) return;
        if (tag.Tag is HtmlTag.Svg or HtmlTag.Math or HtmlTag.Input or HtmlTag.Object or HtmlTag.Iframe or HtmlTag.Video or HtmlTag.Canvas or HtmlTag.Unknown or HtmlTag.Slot) Fill();
        if (tag.Tag == HtmlTag.Img && (!tag.TryGetRaw(HtmlAttribute.Alt, out var alt) || !alt.IsEmpty)) Fill();
        if (!IsWatched(tag)) return;
        _open.Add((tag.Tag, tag.Offset));
        if (tag.Has(HtmlAttribute.AriaLabel) || tag.Has(HtmlAttribute.AriaLabelledby) || tag.Has(HtmlAttribute.Title) || tag.Has(HtmlAttribute.AriaHidden) || tag.Has(HtmlAttribute.Hidden)) Fill();
    }

    public override void Text(ReadOnlySpan<byte> text, int offset, TextMode mode, ElementStack open)
    {
        if (_filled < _open.Count && text.IndexOfAnyExcept(" \t\n\r\f"u8) >= 0) Fill();
    }

    public override void EndTag(in TagToken tag, ElementStack open)
    {
        if (_open.Count == 0 || _open[^1].Tag != tag.Tag) return;
        if (_filled < _open.Count) page.Report(HtmlRuleSet.Name, _open[^1].Offset, DiagnosticSeverity.Warning, AttributeRules.AttributeMissing, tag.Name, "text", "nobody can tell what it is");
        _open.RemoveAt(_open.Count - 1);
        _filled = Math.Min(_filled, _open.Count);
    }

    private static bool IsWatched(in TagToken tag) => tag.Tag switch
    {
        >= HtmlTag.H1 and <= HtmlTag.H6 or HtmlTag.Button => true,
        HtmlTag.A => tag.Has(HtmlAttribute.Href),
        _ => false,
    };

    /// <summary>What is said is said in everything around it.</summary>
    private void Fill() => _filled = _open.Count;
}
