using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Privacy;

/// <summary>Holds integrity attributes to the files of the site (https://www.w3.org/TR/SRI/).</summary>
internal sealed partial class IntegrityVisitor(Page page, Site site) : PageVisitor
{
    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (tag.Tag is not (HtmlTag.Script or HtmlTag.Link) || open.InTemplate || tag.Get(HtmlAttribute.Integrity)?.Trim() is not { Length: > 0 } integrity) return;
        if (tag.Get(tag.Tag == HtmlTag.Script ? HtmlAttribute.Src : HtmlAttribute.Href)?.Trim() is { Length: > 0 } address && FaultOf(address, integrity) is { } fault)
            page.Report(PrivacyRuleSet.Name, tag.Offset, LeakRules.IntegrityWrong, address, fault);
    }

    /// <summary>Of several hashes those of the strongest kind count, and one of them must fit.</summary>
    private string? FaultOf(string address, string integrity)
    {
        var words = integrity.Split((char[])[' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(words, word => !Form().IsMatch(word)) is { } unknown) return $"“{unknown}” is no hash such as sha384-…";
        if (site.Resolver.Resolve(page.Path, address) is not { Kind: AddressKind.Own } own || own.FindIn(site.Files) is not (FileMatch.Found, var file)) return null;
        try
        {
            var bytes = File.ReadAllBytes(site.Files.PathOf(file));
            var strongest = words.Max(word => word[..6]);
            return words.Where(word => word.StartsWith(strongest!, StringComparison.Ordinal)).Any(word => word.Split('?')[0][7..] == HashOf(strongest!, bytes)) ? null : "the file has another hash, so browsers refuse it";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The links check tells of files that cannot be read.
            return null;
        }
    }

    private static string HashOf(string kind, byte[] bytes) => Convert.ToBase64String(kind switch
    {
        "sha256" => SHA256.HashData(bytes),
        "sha384" => SHA384.HashData(bytes),
        _ => SHA512.HashData(bytes),
    });

    [GeneratedRegex(@"^(sha256-[A-Za-z0-9+/_-]{43}=|sha384-[A-Za-z0-9+/_-]{64}|sha512-[A-Za-z0-9+/_-]{86}==)(\?.*)?$")]
    private static partial Regex Form();
}
