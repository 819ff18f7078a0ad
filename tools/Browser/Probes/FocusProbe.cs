using System.Text.Json;
using Microsoft.Playwright;

namespace ClinicSite.Browser.Probes;

/// <summary>
/// Whether the keyboard's focus can be seen (WCAG 2.4.7). Where an element's own style says nothing, two pictures of the page
/// are compared, for the sign may stand anywhere; pictures of equal pixels have equal bytes.
/// </summary>
internal sealed class FocusProbe(IPage page)
{
    private const string Focus = "selector => { const element = document.querySelector(selector); element.scrollIntoView({ block: 'center' }); element.focus({ preventScroll: true }); }";
    private const string Blur = "() => document.activeElement?.blur?.()";

    /// <summary>The elements that nothing marks.</summary>
    /// <param name="eachKindOnce">Whether one of each kind is enough: elements of one class are styled alike.</param>
    public async Task<IReadOnlyList<ProbeFinding>> RunAsync(bool eachKindOnce = false)
    {
        var json = await page.EvaluateAsync<string>(ProbeScript.LookForFocus, eachKindOnce);
        var found = new List<ProbeFinding>();
        foreach (var candidate in JsonSerializer.Deserialize(json, ProbeJson.Default.IReadOnlyListProbeFinding)!)
            if (!await IsMarkedAsync(candidate.Selector)) found.Add(candidate);
        return found;
    }

    private async Task<bool> IsMarkedAsync(string selector)
    {
        await page.EvaluateAsync(Focus, selector);
        var with = await PictureAsync();
        await page.EvaluateAsync(Blur);
        var without = await PictureAsync();
        return !with.AsSpan().SequenceEqual(without);
    }

    private Task<byte[]> PictureAsync() => page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled });
}
