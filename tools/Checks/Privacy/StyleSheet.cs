using System.Text.RegularExpressions;
using ClinicSite.Checks.Links;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Checks.Privacy;

/// <summary>Finds what a style sheet loads from other hosts.</summary>
internal static partial class StyleSheet
{
    public static IEnumerable<Diagnostic> ThirdParties(AuditTarget target, string file, AddressResolver resolver)
    {
        var source = new SourceText(file, File.ReadAllText(Path.Combine(target.Folder, file)));
        var text = Comment().Replace(source.Text, comment => new string(' ', comment.Length));
        foreach (Match match in Address().Matches(text))
        {
            var address = match.Groups["address"].Value;
            if (resolver.Resolve(file, address).Kind != AddressKind.External) continue;
            var (line, column) = source.PositionOf(match.Index);
            yield return PrivacyRules.ThirdPartyStyle.At(null, address) with
            {
                Key = address,
                Pages = [new PageOccurrence(file, line, column, "", [])],
            };
        }
    }

    [GeneratedRegex(@"/\*.*?(\*/|$)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("""(url\(\s*["']?|@import\s+["'])(?<address>[^"')\s]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
