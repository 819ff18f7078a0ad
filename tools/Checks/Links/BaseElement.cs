using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Links;

/// <summary>The base element, which says what relative addresses are relative to.</summary>
internal static class BaseElement
{
    /// <summary>The path that a page's addresses are relative to: the page's own, or its base's; null where that is another site.</summary>
    public static string? Of(Page page, AddressResolver resolver)
    {
        if (!IsThere(page.Html.Span) || AddressIn(page.Html.Span) is not { } address) return page.Path;
        var resolved = resolver.Resolve(page.Path, address);
        return resolved.Kind == AddressKind.Own ? resolved.Path : null;
    }

    private static bool IsThere(ReadOnlySpan<byte> html) => html.IndexOf("<base"u8) >= 0 || html.IndexOf("<BASE"u8) >= 0 || html.IndexOf("<Base"u8) >= 0;

    private static string? AddressIn(ReadOnlySpan<byte> html)
    {
        var tokenizer = new HtmlTokenizer(html, new TokenizerScratch());
        while (tokenizer.Read())
        {
            if (tokenizer is { Kind: TokenKind.StartTag, Tag: HtmlTag.Base } && tokenizer.TagToken.Get(HtmlAttribute.Href) is { } address) return address;
            if (tokenizer is { Kind: TokenKind.StartTag, Tag: HtmlTag.Body }) return null;
        }

        return null;
    }
}
