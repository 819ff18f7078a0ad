using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Review;

/// <summary>A fingerprint of a page's clinical text: what a reviewer signs. Line breaks and comments are no part of it.</summary>
internal static partial class ReviewHash
{
    /// <summary>Fields of the front matter that are clinical text.</summary>
    private static readonly string[] Fields = ["title", "summary", "redFlags", "alsoKnownAs"];

    /// <summary>The fingerprint of a page whose front matter has not been read: 64 hexadecimal digits.</summary>
    public static string Of(SourceText source, IReadOnlyList<CareBlock> blocks) =>
        Of(source, FrontMatter.Opens(source.Text) ? FrontMatter.Read(source, new DiagnosticBag()).Fields : null, blocks);

    /// <summary>The fingerprint of a page whose front matter has been read.</summary>
    /// <param name="source">The page.</param>
    /// <param name="fields">Its front matter; null where it has none that can be read.</param>
    /// <param name="blocks">What the group says in care cards: where the page names one, it is text of the page.</param>
    public static string Of(SourceText source, YamlMapping? fields, IReadOnlyList<CareBlock> blocks)
    {
        var text = new StringBuilder();
        if (fields is not null)
            foreach (var name in Fields) text.Append(name).Append(':').Append(ValueOf(fields.Find(name))).Append('\n');
        text.Append(Comment().Replace(source.Text[FrontMatter.BodyOffsetOf(source.Text)..], " "));
        foreach (var block in blocks.Where(block => Names(source.Text, block.Name))) text.Append('\n').Append(block.Heading?.Value).Append('\n').Append(block.Text.Value);
        var plain = Blanks().Replace(text.ToString(), " ").Trim();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
    }

    private static bool Names(string text, string card) => Cards().Matches(text).Any(found => found.Groups["name"].Value == card);

    private static string ValueOf(YamlNode? node) => node switch
    {
        YamlScalar scalar => scalar.Value.Trim(),
        YamlSequence list => string.Join('|', list.Items.Select(ValueOf)),
        _ => "",
    };

    [GeneratedRegex(@"^ {0,3}:{3,}[ \t]*(?<name>[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Cards();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"<!--\s*clinicsite:[^>]*-->")]
    private static partial Regex Comment();
}
