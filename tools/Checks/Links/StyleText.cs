using System.Globalization;
using System.Text.RegularExpressions;

namespace ClinicSite.Checks.Links;

/// <summary>Finds the addresses in CSS: <c>url()</c>, <c>@import</c> and <c>image-set()</c>; comments and other strings aside.</summary>
internal static partial class StyleText
{
    /// <summary>The addresses and where they stand; those of the sheet itself (<c>#id</c>) and the namespace names are none.</summary>
    public static IEnumerable<(string Address, int Offset)> AddressesOf(string css)
    {
        foreach (Match match in Address().Matches(css))
        {
            var group = match.Groups["address"];
            if (!group.Success) continue;
            // A space can stand in such an address only where it is escaped, and is as good as encoded.
            var address = group.Value.Contains('\\', StringComparison.Ordinal) ? Escape().Replace(group.Value, Unescaped).Trim().Replace(" ", "%20", StringComparison.Ordinal) : group.Value.Trim();
            if (address.Length > 0 && address[0] != '#') yield return (address, group.Index);
        }
    }

    private static string Unescaped(Match escape)
    {
        if (!escape.Groups["code"].Success) return escape.Groups["letter"].Value.TrimStart('\n');
        var code = int.Parse(escape.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return code is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(code);
    }

    /// <summary>What is read first wins: a comment, a namespace, an address, and then any other string, so that nothing is sought inside it.</summary>
    [GeneratedRegex("""
        /\*.*?(?:\*/|$)
        |@namespace\s[^;]*
        |(?:\burl\(\s*|@import\s+|(?<=image-set\((?:[^()"']|"[^"]*"|'[^']*'|\([^()]*\))*)) (?: "(?<address>(?:[^"\\]|\\.)*)" | '(?<address>(?:[^'\\]|\\.)*)' )
        |\burl\(\s*(?<address>(?:[^"'()\s\\]|\\.)(?:[^)\s\\]|\\.)*)
        |"(?:[^"\\\n]|\\.)*" |'(?:[^'\\\n]|\\.)*'
        """, RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Address();

    [GeneratedRegex(@"\\(?:(?<code>[0-9a-fA-F]{1,6})[ \t\n]?|(?<letter>.))", RegexOptions.Singleline)]
    private static partial Regex Escape();
}
