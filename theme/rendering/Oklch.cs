using System.Globalization;

namespace ClinicSite.Theme.Rendering;

/// <summary>OKLCH to sRGB (CSS Color 4), for the icon and for whoever measures contrast.</summary>
public static class Oklch
{
    /// <summary>Linear red, green and blue; outside 0 to 1 the colour is outside sRGB.</summary>
    public static (double Red, double Green, double Blue) ToLinear(double lightness, double chroma, double hue)
    {
        var (sin, cos) = Math.SinCos(hue * Math.PI / 180);
        var (a, b) = (chroma * cos, chroma * sin);
        var l = Cube(lightness + .3963377774 * a + .2158037573 * b);
        var m = Cube(lightness - .1055613458 * a - .0638541728 * b);
        var s = Cube(lightness - .0894841775 * a - 1.2914855480 * b);
        return (
            4.0767416621 * l - 3.3077115913 * m + .2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - .3413193965 * s,
            -.0041960863 * l - .7034186147 * m + 1.7076147010 * s);
    }

    /// <summary>Relative luminance (WCAG 2) of the colour as a screen of 8 bits shows it.</summary>
    public static double Luminance(double lightness, double chroma, double hue)
    {
        var (red, green, blue) = ToLinear(lightness, chroma, hue);
        return .2126 * Linear(Byte(red)) + .7152 * Linear(Byte(green)) + .0722 * Linear(Byte(blue));
    }

    /// <summary><c>#24492e</c></summary>
    public static string Hex(double lightness, double chroma, double hue)
    {
        var (red, green, blue) = ToLinear(lightness, chroma, hue);
        return string.Create(CultureInfo.InvariantCulture, $"#{Byte(red):x2}{Byte(green):x2}{Byte(blue):x2}");
    }

    private static double Cube(double value) => value * value * value;

    private static int Byte(double linear)
    {
        var value = Math.Clamp(linear, 0, 1);
        return (int)Math.Round(255 * (value <= .0031308 ? 12.92 * value : 1.055 * Math.Pow(value, 1 / 2.4) - .055));
    }

    private static double Linear(int value)
    {
        var part = value / 255.0;
        return part <= .04045 ? part / 12.92 : Math.Pow((part + .055) / 1.055, 2.4);
    }
}
