using System.Buffers;
using System.Text;
using System.Text.Unicode;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Html;

/// <summary>Letters that were lost or are written wrongly.</summary>
internal sealed class CharacterVisitor(Page page) : PageVisitor
{
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(value => value is not ('\t' or '\n' or '\r' or '\f')).Select(value => (byte)value), 0x7F]);

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        foreach (ref readonly var attribute in tag.Attributes) References(tag.RawOf(attribute), attribute.ValueStart, inAttribute: true);
    }

    public override void Text(ReadOnlySpan<byte> text, int offset, TextMode mode, ElementStack open)
    {
        if (mode is TextMode.Data or TextMode.RcData) References(text, offset, inAttribute: false);
    }

    public override void End()
    {
        var html = page.Html.Span;
        if (html.IndexOfAny(Controls) is var control and >= 0) Tell(control, html[control] == 0 ? "a NUL stands here" : $"a control character (U+{html[control]:X4}) stands here");
        if (System.Text.Ascii.IsValid(html)) return;
        if (InvalidAt(html) is var invalid and >= 0) Tell(invalid, $"the byte {html[invalid]:X2} is no UTF-8");
        if (LostAt(html) is var lost and >= 0) Tell(lost, "a letter was lost and replaced by �");
        if (html.Length > 3 && html[3..].IndexOf("\uFEFF"u8) is var mark and >= 0 && !IsJoined(html, mark + 3)) Tell(mark + 3, "a byte order mark stands in the middle of the page");
        if (Mojibake(html) is var wrong and >= 0)
            page.Report(HtmlRuleSet.Name, wrong, DiagnosticSeverity.Warning, MarkupRules.EncodingBroken, $"“{Around(html[wrong..])}” looks like UTF-8 that was read as another encoding");
    }

    private void Tell(int offset, string what) => page.Report(HtmlRuleSet.Name, offset, MarkupRules.EncodingBroken, what);

    /// <summary>Where a letter was lost. A sign that stands alone in quotation marks or in an element is what the text speaks of.</summary>
    private static int LostAt(ReadOnlySpan<byte> html)
    {
        for (var at = html.IndexOf("\uFFFD"u8); at >= 0;)
        {
            if (at == 0 || at + 3 >= html.Length || !(html[at - 1] is (byte)'>' or (byte)'"' or (byte)'\'' or (byte)'(' && html[at + 3] is (byte)'<' or (byte)'"' or (byte)'\'' or (byte)')')) return at;
            var next = html[(at + 3)..].IndexOf("\uFFFD"u8);
            at = next < 0 ? -1 : at + 3 + next;
        }

        return -1;
    }

    /// <summary>In some scripts, an invisible joiner of the same code stands between letters.</summary>
    private static bool IsJoined(ReadOnlySpan<byte> html, int at) => at > 0 && html[at - 1] >= 0x80;

    private static string Around(ReadOnlySpan<byte> html) => Encoding.UTF8.GetString(html[..Math.Min(html.Length, 24)]).Split(' ', '<', '\n')[0];

    /// <summary>Ã and Â before a letter of the second half of Latin-1, or â€: what a wrong decoding makes of accents and quotation marks.</summary>
    private static int Mojibake(ReadOnlySpan<byte> html)
    {
        foreach (var sign in (ReadOnlySpan<string>)["\u00C3\u00A9", "\u00C3\u00A8", "\u00C3\u00BC", "\u00C3\u00B6", "\u00C3\u00A4", "\u00C3\u00B1", "\u00C3\u00A1", "\u00C3\u00B3", "\u00C3\u00AD", "\u00C2\u00A0", "\u00C2\u00A9", "\u00C2\u00B0", "\u00C2\u00AE", "\u00E2\u20AC", "\u00EF\u00BB\u00BF"])
            if (html.IndexOf(Encoding.UTF8.GetBytes(sign)) is var at and >= 0) return at;
        return -1;
    }

    private static int InvalidAt(ReadOnlySpan<byte> html)
    {
        if (Utf8.IsValid(html)) return -1;
        var at = 0;
        while (at < html.Length && Rune.DecodeFromUtf8(html[at..], out _, out var length) == OperationStatus.Done) at += length;
        return at < html.Length ? at : -1;
    }

    private void References(ReadOnlySpan<byte> text, int offset, bool inAttribute)
    {
        for (var at = text.IndexOf((byte)'&'); at >= 0;)
        {
            var reference = CharacterReference.Read(text[at..], inAttribute);
            if (reference.Fault != ReferenceFault.None) Tell(text[at..], offset + at, reference);
            at += reference.Length;
            var next = text[at..].IndexOf((byte)'&');
            at = next < 0 ? -1 : at + next;
        }
    }

    private void Tell(ReadOnlySpan<byte> text, int offset, in CharacterReference reference)
    {
        var length = reference.Length > 1 ? reference.Length : Math.Max(1, text[..Math.Min(text.Length, 34)].IndexOf((byte)';') + 1);
        page.Report(HtmlRuleSet.Name, offset, MarkupRules.EntityBroken, Encoding.UTF8.GetString(text[..length]), reference.Fault switch
        {
            ReferenceFault.MissingSemicolon => "its semicolon is missing",
            ReferenceFault.UnknownName => "no character has that name",
            ReferenceFault.AbsenceOfDigits => "its number is missing",
            _ => "it names no character that may stand in a page",
        });
    }
}
