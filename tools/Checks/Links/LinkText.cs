using ClinicSite.Checks.Markup;

namespace ClinicSite.Checks.Links;

/// <summary>Reads a link once more, for the words of a message.</summary>
internal static class LinkText
{
    /// <summary>The address in the tag at the beginning.</summary>
    public static string AddressAt(ReadOnlySpan<byte> html)
    {
        var tokenizer = new HtmlTokenizer(html, new TokenizerScratch());
        if (!tokenizer.Read() || tokenizer.Kind != TokenKind.StartTag) return "";
        var tag = tokenizer.TagToken;
        foreach (var name in (ReadOnlySpan<HtmlAttribute>)[HtmlAttribute.Href, HtmlAttribute.XlinkHref, HtmlAttribute.Src, HtmlAttribute.Data, HtmlAttribute.Action, HtmlAttribute.Cite, HtmlAttribute.Content])
            if (tag.Get(name) is { } value && value.Contains('#', StringComparison.Ordinal)) return value.Trim();
        return "";
    }

    /// <summary>What a message says of a link to a part that is missing: the address, the id, and where that should be.</summary>
    public static object?[] ArgumentsOf(ReadOnlySpan<byte> html, string where)
    {
        var address = AddressAt(html);
        var id = address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..];
        return [address, id.Split(":~:")[0], where];
    }
}
