using System.Text;
using System.Text.RegularExpressions;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Links;

/// <summary>Holds the text of a telephone or mail link to where it leads.</summary>
internal sealed partial class ContactTextVisitor(Page page) : PageVisitor
{
    private readonly StringBuilder _text = new();
    private string? _address;
    private int _offset;

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (tag.Tag != HtmlTag.A || open.InTemplate) return;
        _address = tag.TryGetRaw(HtmlAttribute.Href, out var raw) && IsContact(raw.TrimStart(" \t\n\r\f"u8)) ? Uri.UnescapeDataString(tag.Get(HtmlAttribute.Href)!.Trim()) : null;
        _offset = tag.Offset;
        _text.Clear();
    }

    public override void Text(ReadOnlySpan<byte> text, int offset, TextMode mode, ElementStack open)
    {
        if (_address is not null && mode == TextMode.Data) _text.Append(MarkupText.OfText(text, mode));
    }

    public override void EndTag(in TagToken tag, ElementStack open)
    {
        if (tag.Tag != HtmlTag.A || _address is not { } address) return;
        _address = null;
        var shown = address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? PhoneShown(_text.ToString(), address[4..].Split(';', ',')[0]) : MailShown(_text.ToString(), address);
        if (shown is not null) page.Report(LinkRuleSet.Name, _offset, LinkStyleRules.ShownOtherwise, shown, address);
    }

    private static bool IsContact(ReadOnlySpan<byte> address) =>
        (address.Length > 4 && System.Text.Ascii.EqualsIgnoreCase(address[..4], "tel:"u8)) || (address.Length > 7 && System.Text.Ascii.EqualsIgnoreCase(address[..7], "mailto:"u8));

    /// <summary>The number that is shown and is another; null where it is the same, or none. The country's code is often left out.</summary>
    private static string? PhoneShown(string text, string number)
    {
        if (Phone().Match(text) is not { Success: true } match) return null;
        var (shown, dialled) = (Digits(match.Value), Digits(number));
        var same = number.StartsWith("+1", StringComparison.Ordinal) && shown.Length >= 10 ? 10 : 7;
        return dialled.Length < same || shown.Contains(dialled[^same..], StringComparison.Ordinal) ? null : match.Value.Trim();
    }

    private static string? MailShown(string text, string address) =>
        Mail().Match(text) is { Success: true } match && !address.Contains(match.Value, StringComparison.OrdinalIgnoreCase) ? match.Value : null;

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"\+?\(?\d[\d\s().\-/\u2010-\u2013]{6,20}\d")]
    private static partial Regex Phone();

    [GeneratedRegex(@"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)*\.[A-Za-z]{2,}")]
    private static partial Regex Mail();
}
