using System.Text.RegularExpressions;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Html;

/// <summary>What every page must have: doctype, language, encoding, viewport, title, main heading.</summary>
/// <param name="page">The page.</param>
/// <param name="isOurs">Whether the page is of our own build, which has one main heading by design.</param>
internal sealed partial class DocumentVisitor(Page page, bool isOurs) : PageVisitor
{
    private const int EncodingLookedForIn = 1024;
    private static readonly string[] ViewportNames = ["width", "height", "initial-scale", "minimum-scale", "maximum-scale", "user-scalable", "viewport-fit", "interactive-widget", "shrink-to-fit", "target-densitydpi", "minimal-ui", "uc-fitscreen"];
    private readonly List<int> _headings = [];
    private Doctype? _doctype;
    private int _doctypeAt;
    private bool _hasBegun;
    private bool _hasLanguage;

    public override void Doctype(in Doctype doctype, int offset, ElementStack open)
    {
        if (_hasBegun || _doctype is not null) return;
        (_doctype, _doctypeAt) = (doctype, offset);
    }

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        _hasBegun = true;
        if (open.InTemplate) return;
        if (tag.Tag == HtmlTag.H1) _headings.Add(tag.Offset);
        if (tag.Tag == HtmlTag.Html && !_hasLanguage) Language(tag);
        else if (tag.Get(HtmlAttribute.Lang)?.Trim() is { Length: > 0 } language && LanguageTag.FaultOf(language) is { } fault)
            page.Report(HtmlRuleSet.Name, tag.Offset, DiagnosticSeverity.Error, AttributeRules.ValueInvalid, language, "lang", fault);
    }

    public override void Text(ReadOnlySpan<byte> text, int offset, TextMode mode, ElementStack open) =>
        _hasBegun |= text.IndexOfAnyExcept(" \t\n\r\f"u8) >= 0;

    public override void End()
    {
        TellDoctype();
        if (!_hasLanguage) page.Report(HtmlRuleSet.Name, HtmlRules.LanguageMissing, "the html element has no lang attribute");
        TellCharset();
        TellTitle();
        // A page that only sends its visitors on is not looked at.
        if (page.Head.Refresh is not null) return;
        TellViewport();
        if (_headings.Count == 0) page.Report(HtmlRuleSet.Name, -1, isOurs ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, HtmlRules.MainHeadingMissing);
        if (isOurs && _headings.Count > 1) page.Report(HtmlRuleSet.Name, _headings[1], HtmlRules.MainHeadingRepeated, _headings.Count);
    }

    private void Language(in TagToken tag)
    {
        var language = tag.Get(HtmlAttribute.Lang)?.Trim();
        if (string.IsNullOrEmpty(language)) return;
        _hasLanguage = true;
        if (XmlLanguageOf(tag)?.Trim() is { Length: > 0 } other && !other.Equals(language, StringComparison.OrdinalIgnoreCase)) page.Report(HtmlRuleSet.Name, tag.Offset, AttributeRules.ValueInvalid, other, "xml:lang", $"lang says “{language}”");
        if (LanguageTag.FaultOf(language) is { } fault) page.Report(HtmlRuleSet.Name, tag.Offset, HtmlRules.LanguageMissing, fault);
    }

    private static string? XmlLanguageOf(in TagToken tag)
    {
        foreach (ref readonly var attribute in tag.Attributes)
            if (tag.RawNameOf(attribute).SequenceEqual("xml:lang"u8)) return tag.ValueOf(attribute);
        return null;
    }

    private void TellDoctype()
    {
        if (_doctype is not { } doctype) page.Report(HtmlRuleSet.Name, HtmlRules.DoctypeMissing);
        else if (QuirksDoctype.IsQuirks(doctype)) page.Report(HtmlRuleSet.Name, _doctypeAt, DiagnosticSeverity.Error, MarkupRules.DoctypeObsolete, "browsers lay the page out by the rules of the 1990s");
        else if (doctype.PublicId is not null || (doctype.SystemId is not null and not "about:legacy-compat"))
            page.Report(HtmlRuleSet.Name, _doctypeAt, MarkupRules.DoctypeObsolete, $"it names “{doctype.PublicId ?? doctype.SystemId}”");
    }

    private void TellCharset()
    {
        var charsets = page.Head.Metas.Where(meta => meta.Key is "charset" or "content-type")
            .Select(meta => (meta, Name: meta.Content.Split("charset=")[^1].Trim().Trim('"', '\'')))
            .Where(item => item.meta.Key == "charset" || item.meta.Content.Contains("charset=", StringComparison.OrdinalIgnoreCase)).ToList();
        if (page.WasUtf16) page.Report(HtmlRuleSet.Name, HtmlRules.CharsetMissing, "the file is saved as UTF-16");
        else if (charsets.Count == 0 && !page.Html.Span.StartsWith("\uFEFF"u8)) page.Report(HtmlRuleSet.Name, HtmlRules.CharsetMissing, "there is no meta charset");
        foreach (var (meta, name) in charsets)
        {
            if (!name.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) page.Report(HtmlRuleSet.Name, meta.Offset, HtmlRules.CharsetMissing, $"it says “{name}”");
            else if (EndOf(meta.Offset) > EncodingLookedForIn && meta == charsets[0].meta && !page.Html.Span.StartsWith("\uFEFF"u8))
                page.Report(HtmlRuleSet.Name, meta.Offset, HtmlRules.CharsetMissing, "the meta charset stands behind the first 1024 bytes, where browsers do not look for it");
        }

        if (charsets.Count > 1) page.Report(HtmlRuleSet.Name, charsets[1].meta.Offset, SearchRules.Repeated, "charset", charsets.Count);
    }

    private int EndOf(int offset) => page.Html.Span[offset..].IndexOf((byte)'>') is var length and >= 0 ? offset + length + 1 : page.Html.Length;

    private void TellTitle()
    {
        if (page.Head.Title.Length == 0) page.Report(HtmlRuleSet.Name, HtmlRules.TitleMissing);
        if (page.Head.Titles.Count > 1) page.Report(HtmlRuleSet.Name, page.Head.Titles[1].Offset, MarkupRules.TitleSecond, page.Head.Titles.Count);
    }

    private void TellViewport()
    {
        var meta = page.Head.Meta("viewport");
        if (meta is null) page.Report(HtmlRuleSet.Name, HtmlRules.ViewportUnfit, "it has no viewport");
        else if (NoZoom().IsMatch(meta.Content)) page.Report(HtmlRuleSet.Name, meta.Offset, HtmlRules.ViewportUnfit, "its viewport forbids zooming");
        else if (UnknownViewport(meta.Content) is { } unknown) page.Report(HtmlRuleSet.Name, meta.Offset, DiagnosticSeverity.Warning, HtmlRules.ViewportUnfit, $"its viewport says “{unknown}”, which browsers do not know");
        else if (!meta.Content.Contains("width", StringComparison.OrdinalIgnoreCase)) page.Report(HtmlRuleSet.Name, meta.Offset, HtmlRules.ViewportUnfit, "its viewport sets no width");
        else if (FixedWidth().IsMatch(meta.Content)) page.Report(HtmlRuleSet.Name, meta.Offset, HtmlRules.ViewportUnfit, "its viewport is as wide on every device");
    }

    private static string? UnknownViewport(string content) => content.Split((char[])[',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .FirstOrDefault(part => ViewportNames.Contains(part.Split('=')[0].Trim().ToLowerInvariant()) is false || WrongDeviceWidth().IsMatch(part));

    [GeneratedRegex(@"^width\s*=\s*(?!device-width\s*$)[a-z]", RegexOptions.IgnoreCase)]
    private static partial Regex WrongDeviceWidth();

    [GeneratedRegex(@"user-scalable\s*=\s*(no|0|false)\b|maximum-scale\s*=\s*(0|1(\.\d+)?)\s*(,|;|$)", RegexOptions.IgnoreCase)]
    private static partial Regex NoZoom();

    [GeneratedRegex(@"(^|[,;\s])width\s*=\s*\d", RegexOptions.IgnoreCase)]
    private static partial Regex FixedWidth();
}
