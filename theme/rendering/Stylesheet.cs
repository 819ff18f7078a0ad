using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ClinicSite.Model;

namespace ClinicSite.Theme.Rendering;

/// <summary>One stylesheet for the whole site, from the parts that lie beside the components.</summary>
internal static partial class Stylesheet
{
    private static readonly Lazy<(string Tokens, string Layers)> Parts = new(Read);

    /// <summary>The stylesheet of a site: the theme's rules, and one hue a clinic.</summary>
    public static byte[] For(SiteModel site)
    {
        var css = new StringBuilder("@layer tokens,base,layout,components,utilities,print;@layer tokens{").Append(Parts.Value.Tokens);
        AppendHue(css, ":root", site.Brand);
        foreach (var clinic in site.Clinics) AppendHue(css, $"[data-clinic=\"{clinic.Id}\"]", clinic.Brand);
        return Encoding.UTF8.GetBytes(css.Append('}').Append(Parts.Value.Layers).Append('\n').ToString());
    }

    private static void AppendHue(StringBuilder css, string selector, Brand brand) =>
        css.Append(selector).Append("{--hue:").Append(brand.Hue.ToString(CultureInfo.InvariantCulture)).Append('}');

    private static (string Tokens, string Layers) Read()
    {
        var assembly = typeof(Stylesheet).Assembly;
        var components = assembly.GetManifestResourceNames().Where(name => name.StartsWith("components/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(Load);
        var tokens = CssMinifier.Minify(Load("assets/tokens.css"));
        var rest = new StringBuilder();
        AppendLayer("base", Load("assets/base.css") + Load("assets/prose.css"));
        AppendLayer("layout", Load("assets/layout.css"));
        AppendLayer("components", string.Concat(components));
        AppendLayer("utilities", Load("assets/utilities.css"));
        AppendLayer("print", Load("assets/print.css"));
        return (tokens + Fallback(tokens), rest.ToString());

        void AppendLayer(string name, string css) =>
            rest.Append("@layer ").Append(name).Append('{').Append(CssMinifier.Minify(css)).Append('}');

        string Load(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    /// <summary>
    /// A browser without light-dark() loses every colour that uses it, so it is given the light ones once more.
    /// Taken from the tokens themselves: two lists would drift apart.
    /// </summary>
    private static string Fallback(string tokens)
    {
        var block = TokenBlock().Match(tokens).Value;
        var light = LightDark().Replace(block, "$1");
        return "@supports not (color:light-dark(red,red)){:root{color-scheme:light}" + light + ".dim{display:none}}";
    }

    [GeneratedRegex(@":root,\[data-clinic\]\{[^}]*\}")]
    private static partial Regex TokenBlock();

    [GeneratedRegex(@"light-dark\((oklch\((?:[^()]|\([^()]*\))*\)),oklch\((?:[^()]|\([^()]*\))*\)\)")]
    private static partial Regex LightDark();
}
