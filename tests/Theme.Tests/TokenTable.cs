using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ClinicSite.Tests.Samples;
using ClinicSite.Theme;
using ClinicSite.Theme.Rendering;

namespace ClinicSite.Tests;

/// <summary>The colour tokens as the published stylesheet declares them.</summary>
internal static partial class TokenTable
{
    public static readonly string Css = Encoding.UTF8.GetString(
        new ClinicTheme().CreateAssets(SampleSite.Site).Single(asset => asset.Name == ClinicTheme.Stylesheet).Content.Span);

    // The first declaration is the theme's; those for more contrast and for old browsers follow it.
    private static readonly Dictionary<string, Match> Tokens = Declaration().Matches(Css)
        .GroupBy(match => match.Groups["name"].Value).ToDictionary(group => group.Key, group => group.First());

    public static double Contrast(string text, string ground, int hue, bool dark)
    {
        var (one, other) = (Luminance(text, hue, dark), Luminance(ground, hue, dark));
        return (Math.Max(one, other) + .05) / (Math.Min(one, other) + .05);
    }

    public static IEnumerable<(double Red, double Green, double Blue)> Colours(int hue) =>
        from token in Tokens.Keys
        from dark in new[] { false, true }
        let value = Value(token, hue, dark)
        select Oklch.ToLinear(value.L, value.C, value.H);

    private static double Luminance(string token, int hue, bool dark)
    {
        var (lightness, chroma, angle) = Value(token, hue, dark);
        return Oklch.Luminance(lightness, chroma, angle);
    }

    private static (double L, double C, double H) Value(string token, int hue, bool dark)
    {
        var parts = Tokens[token].Groups[dark ? "dark" : "light"].Value.Split(' ');
        return (Number(parts[0]), Number(parts[1]), parts[2].StartsWith("var(", StringComparison.Ordinal) ? hue : Number(parts[2].TrimEnd(')')));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"--(?<name>[\w-]+):light-dark\(oklch\((?<light>[.\d]+ [.\d]+ [^ )]+\)?)(?: / [.\d]+)?\),oklch\((?<dark>[.\d]+ [.\d]+ [^ )]+\)?)(?: / [.\d]+)?\)\)")]
    private static partial Regex Declaration();
}
