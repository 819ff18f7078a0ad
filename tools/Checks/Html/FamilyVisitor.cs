using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Html;

/// <summary>Elements that need one child of a kind, once, and first; and elements that HTML does not have.</summary>
internal sealed class FamilyVisitor(Page page) : PageVisitor
{
    private static readonly string[] Young = ["selectedcontent", "fencedframe", "permission", "geolocation", "model"];

    private readonly HashSet<(int Parent, HtmlTag Child)> _seen = [];

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (open.IsForeign || open.Count == 0) return;
        if (tag.Tag is HtmlTag.Unknown or >= HtmlTag.Image && !IsKnownElsewhere(tag)) Tell(tag.Offset, $"HTML has no element <{tag.Name}>");
        var parent = open.Top;
        if (parent.Tag is not (HtmlTag.Picture or HtmlTag.Details or HtmlTag.Fieldset or HtmlTag.Figure or HtmlTag.Dl)) return;
        var isFirst = _seen.Add((parent.Offset, HtmlTag.Unknown));
        var isAgain = !_seen.Add((parent.Offset, tag.Tag));
        if (tag.Tag is not (HtmlTag.Summary or HtmlTag.Legend or HtmlTag.Figcaption)) return;
        if (isAgain) Tell(tag.Offset, $"This is the second <{tag.Name}> of its {Name(parent.Tag)}");
        else if (!isFirst && tag.Tag != HtmlTag.Figcaption) Tell(tag.Offset, $"The <{tag.Name}> is not the first in its {Name(parent.Tag)}");
    }

    public override void EndTag(in TagToken tag, ElementStack open)
    {
        if (open.TopTag != tag.Tag || open.InTemplate) return;
        var offset = open.Top.Offset;
        if (tag.Tag == HtmlTag.Picture && !_seen.Contains((offset, HtmlTag.Img))) Tell(offset, "A <picture> holds no <img>, and shows nothing");
        if (tag.Tag == HtmlTag.Details && !_seen.Contains((offset, HtmlTag.Summary))) Tell(offset, "A <details> has no <summary>, so nobody knows what it opens");
    }

    private static string Name(HtmlTag tag) => tag.ToString().ToLowerAscii();

    /// <summary>Custom elements have a hyphen; SVG and MathML begin with an element of their own.</summary>
    private static bool IsKnownElsewhere(in TagToken tag) => tag.Tag == HtmlTag.Unknown && (tag.Name.Contains('-', StringComparison.Ordinal) || tag.Name.Contains(':', StringComparison.Ordinal) || Young.Contains(tag.Name));

    private void Tell(int offset, string what) => page.Report(HtmlRuleSet.Name, offset, NestingRules.ContentModel, what);
}
