using ClinicSite.Browser.Views;
using Microsoft.Playwright;

namespace ClinicSite.Browser.Probes;

/// <summary>
/// Whether the keyboard's focus can be seen (WCAG 2.4.7). Where an element's own style says nothing, two pictures of the page
/// are compared, for the sign may stand anywhere; pictures of equal pixels have equal bytes.
/// </summary>
internal sealed class FocusProbe(IPage page, ICDPSession tools)
{
    private const string Focus = "selector => { const element = document.querySelector(selector); element.scrollIntoView({ block: 'center' }); element.focus({ preventScroll: true }); }";
    private const string Blur = "() => document.activeElement?.blur?.()";

    /// <summary>Leaves out what is marked after all.</summary>
    /// <param name="found">What the probes found, among it elements whose style does not change when they get the focus.</param>
    public async Task<IReadOnlyList<ProbeFinding>> ConfirmAsync(IReadOnlyList<ProbeFinding> found)
    {
        var confirmed = new List<ProbeFinding>();
        foreach (var finding in found)
            if (finding.Rule is not ("CLN5016" or "CLN5053") || !await IsMarkedAsync(finding.Selector)) confirmed.Add(finding);
        return confirmed;
    }

    private async Task<bool> IsMarkedAsync(string selector)
    {
        await tools.CallAsync(Focus, selector);
        var with = await PictureAsync();
        await tools.CallAsync(Blur);
        var without = await PictureAsync();
        return !with.AsSpan().SequenceEqual(without);
    }

    private Task<byte[]> PictureAsync() => page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled });
}
