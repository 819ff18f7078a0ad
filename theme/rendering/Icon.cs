using System.Text;
using ClinicSite.Model;

namespace ClinicSite.Theme.Rendering;

/// <summary>The icon of a site: the hills of its header, in its hue.</summary>
internal static class Icon
{
    public static byte[] For(Brand brand)
    {
        var (sky, far, near) = (Oklch.Hex(.925, .024, brand.Hue), Oklch.Hex(.72, .07, brand.Hue), Oklch.Hex(.38, .0645, brand.Hue));
        return Encoding.UTF8.GetBytes(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">"
            + $"<circle cx=\"16\" cy=\"16\" r=\"16\" fill=\"{sky}\"/>"
            + $"<path fill=\"{far}\" d=\"M9 21c5-8 13-11 22.2-8.5A16 16 0 0 1 28 26.6z\"/>"
            + $"<path fill=\"{near}\" d=\"M.8 18.5C8 13 15 16 19 19.5s8 4 11.8 2.5A16 16 0 0 1 .8 18.5z\"/></svg>\n");
    }
}
