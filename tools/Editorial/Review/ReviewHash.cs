using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Review;

/// <summary>A fingerprint of a page's clinical text: what a reviewer signs. Line breaks and comments are no part of it.</summary>
internal static partial class ReviewHash
{
    /// <summary>Fields of the front matter that are clinical text.</summary>
    private static readonly string[] Fields = ["title", "summary", "redFlags", "alsoKnownAs"];

    /// <summary>The fingerprint: 64 hexadecimal digits.</summary>
    public static string Of(SourceText source)
    {
        var text = new StringBuilder();
        if (FrontMatter.Opens(source.Text) && FrontMatter.Read(source, new DiagnosticBag()).Fields is { } fields)
            foreach (var name in Fields) text.Append(name).Append(':').Append(ValueOf(fields.Find(name))).Append('\n');
        text.Append(Comment().Replace(source.Text[FrontMatter.BodyOffsetOf(source.Text)..], " "));
        var plain = Blanks().Replace(text.ToString(), " ").Trim();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
    }

    private static string ValueOf(YamlNode? node) => node switch
    {
        YamlScalar scalar => scalar.Value.Trim(),
        YamlSequence list => string.Join('|', list.Items.Select(ValueOf)),
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"<!--\s*clinicsite:[^>]*-->")]
    private static partial Regex Comment();
}
