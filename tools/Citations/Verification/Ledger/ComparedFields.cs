using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClinicSite.Citations.Formatting;

namespace ClinicSite.Citations.Verification.Ledger;

/// <summary>A short name for what an entry said when it was compared, so that a later edit is seen.</summary>
internal static class ComparedFields
{
    /// <summary>The first 16 bytes of the SHA-256 of every field that is compared, lower-case hexadecimal.</summary>
    public static string HashOf(CslItem item)
    {
        var text = new StringBuilder();
        foreach (var field in FieldsOf(item)) text.Append(CultureInfo.InvariantCulture, $"{field.Length}:{field}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    private static IEnumerable<string> FieldsOf(CslItem item)
    {
        yield return item.DOI;
        yield return item.PMID;
        yield return item.PMCID;
        yield return TitleMarkup.WithoutNoCase(item.Title);
        yield return TitleMarkup.WithoutNoCase(item.ContainerTitle);
        yield return item.ContainerTitleShort;
        yield return item.Issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        yield return item.Volume;
        yield return item.Issue;
        yield return item.Page;
        yield return item.Number;
        yield return item.Author.Count.ToString(CultureInfo.InvariantCulture);
        foreach (var name in item.Author)
        {
            yield return name.Literal.Length > 0 ? name.Literal : $"{name.DroppingParticle} {name.NonDroppingParticle} {name.Family}";
            yield return name.Given;
        }
    }
}
