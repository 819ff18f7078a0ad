using System.Text.RegularExpressions;

namespace ClinicSite.Checks.Links;

/// <summary>Finds the addresses in CSS: <c>url()</c> and <c>@import</c>, comments aside.</summary>
internal static partial class StyleText
{
    /// <summary>The addresses and where they stand; those of the sheet itself (<c>#id</c>) and the namespace names are none.</summary>
    public static IEnumerable<(string Address, int Offset)> AddressesOf(string css)
    {
        var text = Comment().Replace(css, comment => new string(' ', comment.Length));
        foreach (Match match in Address().Matches(text))
        {
            var group = match.Groups["address"];
            var address = Escape().Replace(group.Value, "$1").Trim();
            if (address.Length > 0 && address[0] != '#' && !match.Value.StartsWith("@namespace", StringComparison.OrdinalIgnoreCase)) yield return (address, group.Index);
        }
    }

    [GeneratedRegex(@"/\*.*?(\*/|$)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("""(?:@namespace\s+(?:[\w-]+\s+)?)?(?:url\(\s*"(?<address>[^"]*)"|url\(\s*'(?<address>[^']*)'|url\(\s*(?<address>[^"')\s][^)\s]*)|@import\s+"(?<address>[^"]*)"|@import\s+'(?<address>[^']*)')""", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\\([^0-9a-fA-F\n])")]
    private static partial Regex Escape();
}
