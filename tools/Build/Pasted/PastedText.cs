using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Pasted;

/// <summary>The words of a pasted entry, with the addresses that identify its work.</summary>
internal static class PastedText
{
    /// <summary>The words, and behind them the addresses that links hide.</summary>
    public static string WithAddresses(IEnumerable<Inline> inlines) => Of(inlines) + string.Concat(inlines.Select(AddressOf));

    /// <summary>The words.</summary>
    public static string Of(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(OfOne));

    private static string OfOne(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        ContainerInline container => Of(container),
        _ => "",
    };

    /// <summary>The address behind a link's words, where it says which work it is.</summary>
    private static string AddressOf(Inline inline) => inline switch
    {
        LinkInline { IsImage: false, Url: { } url } when IsIdentifier(url) => " " + url,
        ContainerInline container => string.Concat(container.Select(AddressOf)),
        _ => "",
    };

    private static bool IsIdentifier(string url) =>
        url.Contains("doi.org/10.", StringComparison.OrdinalIgnoreCase) || url.Contains("ncbi.nlm.nih.gov/", StringComparison.OrdinalIgnoreCase);
}
