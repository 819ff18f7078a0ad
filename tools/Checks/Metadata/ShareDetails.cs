using System.Globalization;
using System.Text.RegularExpressions;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Metadata;

/// <summary>What Open Graph says of the image's size and of the language, held to both.</summary>
internal sealed partial class ShareDetails(Page page, Site site)
{
    public void Judge()
    {
        foreach (var meta in page.Head.Metas.Where(meta => meta.Key is "og:locale" or "og:locale:alternate"))
            if (!Locale().IsMatch(meta.Content.Trim())) Tell(meta, "it is no language and country such as en_US");
        if (page.Head.Meta("og:locale") is { } locale && Locale().IsMatch(locale.Content.Trim()) && page.Head.Language is { Length: > 1 } written && Primary(locale.Content) != Primary(written)) Tell(locale, $"the page says that it is written in “{written}”");
        Size();
    }

    private void Tell(MetaTag meta, string why) => page.Report(MetadataRuleSet.Name, meta.Offset, SharingRules.Wrong, meta.Key, meta.Content, why);

    /// <summary>Of several images each has its own size, so only one is compared.</summary>
    private void Size()
    {
        var images = page.Head.Metas.Where(meta => meta.Key == "og:image").ToList();
        if (images.Count != 1 || site.Resolver.Resolve(page.Path, images[0].Content.Trim()) is not { Kind: AddressKind.Own } own || own.FindIn(site.Files) is not (FileMatch.Found, var file)) return;
        if (page.Head.Meta("og:image:width") is null && page.Head.Meta("og:image:height") is null) return;
        if (SharingJudge.SizeOf(site.Files.PathOf(file)) is not var (width, height)) return;
        foreach (var (key, real) in (ReadOnlySpan<(string, int)>)[("og:image:width", width), ("og:image:height", height)])
            if (page.Head.Meta(key) is { } meta && int.TryParse(meta.Content, CultureInfo.InvariantCulture, out var said) && said != real) Tell(meta, $"the image measures {width} by {height}");
    }

    private static string Primary(string language) => language.Trim().Split('-', '_')[0].ToLowerInvariant();

    [GeneratedRegex("^[a-z]{2,3}([-_][A-Za-z]{2,4})?([-_][A-Z]{2}|[-_][0-9]{3})?$")]
    private static partial Regex Locale();
}
