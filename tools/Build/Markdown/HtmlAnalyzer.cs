using System.Text.RegularExpressions;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Markdown;

/// <summary>Decides on raw HTML: the one comment that is accepted, HTML a page may allow, and active HTML that nobody may.</summary>
internal sealed partial class HtmlAnalyzer(ParsedText text, bool allowHtml, DiagnosticBag diagnostics)
{
    public void Visit(HtmlBlock block)
    {
        var html = block.Lines.ToString();
        if (IsAllowance(html)) Hide(block);
        else Judge(html, block.Span);
    }

    public void Visit(HtmlInline inline)
    {
        if (IsAllowance(inline.Tag)) inline.Tag = "";
        else Judge(inline.Tag, inline.Span);
    }

    private static bool IsAllowance(string html)
    {
        var trimmed = html.AsSpan().Trim();
        return trimmed.StartsWith("<!--") && trimmed.EndsWith("-->") && trimmed.IndexOf("-->") == trimmed.Length - 3
            && trimmed[4..].TrimStart().StartsWith("clinicsite:", StringComparison.Ordinal);
    }

    private static void Hide(HtmlBlock block) => block.SetAttributes(Hidden);

    /// <summary>Marks a block that is never emitted.</summary>
    public static readonly HtmlAttributes Hidden = new();

    private void Judge(string html, SourceSpan span)
    {
        var shown = html.Trim() is { Length: > 40 } long40 ? long40[..40] + "…" : html.Trim();
        shown = shown.ReplaceLineEndings(" ");
        if (Active().IsMatch(html)) diagnostics.Add(MarkdownRules.ActiveHtml, text.LocationOf(span), shown);
        else if (!allowHtml) diagnostics.Add(MarkdownRules.RawHtml, text.LocationOf(span), shown);
    }

    /// <summary>Elements and attributes that run code, frame others, restyle the page or send data away.</summary>
    [GeneratedRegex(
        @"<\s*/?\s*(script|iframe|frame|frameset|object|embed|applet|form|input|button|select|textarea|meta|link|base|style|template|portal|svg|math|noscript|plaintext|xmp)\b"
        + @"|[\s""'/]on[a-z]+\s*=|[\s""'/](style|srcdoc|formaction|ping)\s*="
        + @"|=\s*[""']?[\s\x00-\x20]*(j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|v\s*b\s*s\s*c\s*r\s*i\s*p\s*t|d\s*a\s*t\s*a)(:|&colon;|&#)"
        + @"|=\s*[""']?[^""'>]*&#",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Active();
}
