using System.Security.Cryptography;
using System.Text;
using ClinicSite.Browser.Axe;
using ClinicSite.Checks;
using Microsoft.Playwright;

namespace ClinicSite.Browser.Caching;

/// <summary>
/// All that can change what an audit says, but for the files of the page: this program, axe, the driver, the browser and its
/// fonts, the settings, and the address the folder is served at.
/// </summary>
internal static class AuditKey
{
    /// <summary>
    /// What the browser is, and how wide it sets a text in the fonts that style sheets ask for: another set of fonts, another
    /// rendering of one, or another zoom gives other widths.
    /// </summary>
    private const string Describe = """
        () => {
          const families = ['serif', 'sans-serif', 'monospace', 'system-ui', 'cursive', 'Georgia', 'Times New Roman', 'Arial', 'Helvetica', 'Helvetica Neue',
            'Verdana', 'Tahoma', 'Trebuchet MS', 'Courier New', 'Segoe UI', 'Roboto', 'Noto Sans', 'Noto Serif', 'DejaVu Sans', 'DejaVu Serif', 'Liberation Sans',
            'Liberation Serif', 'Iowan Old Style', 'Charter', 'Palatino', 'Cambria', 'Calibri', 'Inter', 'Open Sans', 'Ubuntu', 'Cantarell'];
          const canvas = new OffscreenCanvas(1, 1).getContext('2d');
          const widths = families.map(family => {
            canvas.font = `37px ${/^[a-z-]+$/.test(family) ? family : `'${family}'`}`;
            return canvas.measureText('Hamburgefonstiv 0123456789 Ωμέγα Жизнь 頭痛 صداع ½ → ✓').width.toFixed(4);
          });
          return [navigator.userAgent, navigator.language, devicePixelRatio, ...widths].join('|');
        }
        """;

    /// <summary>A short name for all of it.</summary>
    public static async Task<string> OfAsync(IBrowser browser, AuditTarget target)
    {
        var page = await browser.NewPageAsync();
        var self = await page.EvaluateAsync<string>(Describe);
        await page.CloseAsync();
        var settings = target.Audit;
        string[] parts =
        [
            typeof(AuditKey).Module.ModuleVersionId.ToString(), typeof(IBrowser).Module.ModuleVersionId.ToString(), Hash(AxeScript.Lay),
            browser.Version, self, Environment.OSVersion.Platform.ToString(), target.BaseUrl ?? "",
            string.Join(',', settings.Views), $"{settings.Probes} {settings.WeightBudget} {settings.RequestBudget}",
        ];
        return Hash(string.Join('\n', parts))[..32];
    }

    /// <summary>SHA-256 of a text, in hexadecimal digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
