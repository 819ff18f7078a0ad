using System.Globalization;

namespace ClinicSite.Build.Validate;

/// <summary>
/// What a brand hue comes to on the page. Lightness and chroma are the theme's, so the contrast is computed for the two
/// pairs a hue takes part in most: a link on paper and the text on a filled button (WCAG 2.2, 1.4.3: at least 4.5 to 1).
/// </summary>
internal static class BrandContrast
{
    private static readonly (double L, double C, double H) Paper = (0.965, 0.010, 100);
    private static readonly (double L, double C, double H) OnBrand = (0.985, 0.006, 100);

    /// <summary>Why the hue cannot be used, with the token and the ratio; null where it can.</summary>
    public static string? Fault(int hue)
    {
        var link = Ratio((0.385, 0.064, hue), Paper);
        var button = Ratio((0.38, 0.0645, hue), OnBrand);
        if (link < 4.5) return Text("link", "paper", link);
        if (button < 4.5) return Text("on-brand", "brand", button);
        if (hue is >= 120 and <= 300) return null;
        var (level, ratio) = NearestLevel(hue);
        return string.Create(CultureInfo.InvariantCulture,
            $"the token \"brand\" would have a contrast of only {ratio:0.0}:1 with the {level} care card, so nobody could tell them apart");
    }

    private static (string Level, double Ratio) NearestLevel(int hue)
    {
        (string Name, (double, double, double) Colour)[] levels =
            [("emergency", (0.415, 0.135, 25)), ("urgent", (0.885, 0.085, 82)), ("crisis", (0.385, 0.095, 325))];
        return levels.Select(level => (level.Name, Ratio((0.38, 0.0645, hue), level.Colour))).MinBy(pair => pair.Item2);
    }

    private static string Text(string text, string ground, double ratio) => string.Create(CultureInfo.InvariantCulture,
        $"the token \"{text}\" would have a contrast of {ratio:0.0}:1 on \"{ground}\", and text needs 4.5:1");

    /// <summary>WCAG 2.2 contrast ratio of two OKLCH colours.</summary>
    public static double Ratio((double L, double C, double H) one, (double L, double C, double H) other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Relative luminance, through OKLab to linear sRGB (CSS Color 4, section 10), clipped to the gamut.</summary>
    private static double Luminance((double L, double C, double H) colour)
    {
        var (a, b) = (colour.C * Math.Cos(colour.H * Math.PI / 180), colour.C * Math.Sin(colour.H * Math.PI / 180));
        var l = Math.Pow(colour.L + 0.3963377774 * a + 0.2158037573 * b, 3);
        var m = Math.Pow(colour.L - 0.1055613458 * a - 0.0638541728 * b, 3);
        var s = Math.Pow(colour.L - 0.0894841775 * a - 1.2914855480 * b, 3);
        var red = Math.Clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, 0, 1);
        var green = Math.Clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, 0, 1);
        var blue = Math.Clamp(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s, 0, 1);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
}
