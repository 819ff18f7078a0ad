using System.Globalization;
using ClinicSite.Browser.Axe;
using Microsoft.Playwright;

namespace ClinicSite.Browser.Probes;

/// <summary>
/// Contrast of text over pictures and gradients (WCAG 1.4.3), which axe leaves to people: the pixels behind the letters are
/// measured. Axe names the elements; what is measured needs no review any more.
/// </summary>
internal sealed class ContrastProbe(IPage page, Func<Task<IPage>> lens)
{
    private const string AxeId = "color-contrast";

    /// <summary>Two pictures each take their time; of a page that stands on pictures all over, the rest is left to a person.</summary>
    private const int MostElements = 40;

    /// <summary>Axe's words for a background of more than one colour.</summary>
    private static readonly HashSet<string> Pictures = ["bgImage", "bgGradient", "imgNode", "pseudoContent", "bgOverlap"];

    /// <summary>Less of the letters than this is an edge or a dot of the picture.</summary>
    private const double TolerablePart = 0.05;

    /// <summary>A little more than that, and nearly as clear as is needed, may be another way with another font: that is for a person.</summary>
    private const double ArguablePart = 0.25;
    private const double ArguableShare = 0.75;

    /// <summary>Measures what axe could not decide.</summary>
    /// <returns>Axe's rules without what has been settled, and what is too faint.</returns>
    public async Task<(IReadOnlyList<AxeRule> Rules, IReadOnlyList<ProbeFinding> Found)> RunAsync(IReadOnlyList<AxeRule> rules)
    {
        if (rules.FirstOrDefault(rule => rule is { Id: AxeId, Incomplete: true }) is not { } open) return (rules, []);
        var (found, left) = (new List<ProbeFinding>(), new List<AxeNode>());
        var measurable = open.Nodes.Where(node => node.Target.Count == 1 && Pictures.Contains(node.Why)).Take(MostElements).ToHashSet();
        foreach (var node in open.Nodes)
        {
            var contrast = measurable.Contains(node) ? await MeasureAsync(node.OwnSelector) : null;
            if (contrast is null || IsArguable(contrast)) left.Add(node);
            else if (contrast.Share > TolerablePart) found.Add(ToFinding(node, contrast));
        }

        var rest = rules.Where(rule => rule != open);
        return (left.Count == 0 ? [.. rest] : [.. rest, open with { Nodes = left }], found);
    }

    private static bool IsArguable(Measured contrast) =>
        contrast.Share is > TolerablePart and < ArguablePart && contrast.Worst >= ArguableShare * contrast.Required;

    private static ProbeFinding ToFinding(AxeNode node, Measured contrast) => new("CLN5017", node.OwnSelector, node.Html,
    [
        contrast.Worst.ToString("0.0", CultureInfo.InvariantCulture),
        (contrast.Share * 100).ToString("0", CultureInfo.InvariantCulture),
        contrast.Required.ToString("0.#", CultureInfo.InvariantCulture),
    ]);

    private async Task<Measured?> MeasureAsync(string selector)
    {
        if (await page.EvaluateAsync<Letters?>(ProbeScript.FindLetters, selector) is not { } letters) return null;
        var clip = new Clip { X = letters.X, Y = letters.Y, Width = letters.Width, Height = letters.Height };
        var with = await PictureAsync(clip);
        await page.EvaluateAsync(ProbeScript.HideLetters, selector);
        var without = await PictureAsync(clip);
        await page.EvaluateAsync(ProbeScript.HideLetters, selector);
        var contrast = await (await lens()).EvaluateAsync<Contrast>(ContrastLens.Measure, new Dictionary<string, object>
        {
            ["withLetters"] = with,
            ["without"] = without,
            ["color"] = letters.Color,
            ["required"] = letters.Required,
        });
        return contrast.Letters == 0 ? null : new Measured(contrast.Worst, contrast.Share, letters.Required);
    }

    private async Task<string> PictureAsync(Clip clip) => Convert.ToBase64String(
        await page.ScreenshotAsync(new PageScreenshotOptions { Clip = clip, Animations = ScreenshotAnimations.Disabled }));

    private sealed record Measured(double Worst, double Share, double Required);

    /// <summary>As the page says it.</summary>
    private sealed class Letters
    {
        public float X { get; set; }

        public float Y { get; set; }

        public float Width { get; set; }

        public float Height { get; set; }

        public double[] Color { get; set; } = [];

        public double Required { get; set; }
    }

    /// <summary>As the lens says it.</summary>
    private sealed class Contrast
    {
        public int Letters { get; set; }

        public double Share { get; set; }

        public double Worst { get; set; }
    }
}
