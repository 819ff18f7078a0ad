using Microsoft.Playwright;

namespace ClinicSite.Browser.Views;

/// <summary>A way in which somebody sees a page: a size, and what they have asked their system for.</summary>
/// <param name="Name">As settings and reports have it.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
internal sealed record AuditView(string Name, int Width, int Height)
{
    /// <summary>Whether axe runs here, with those of its rules whose answer can be another than before.</summary>
    public bool RunsAxe { get; init; }

    /// <summary>Dark instead of light.</summary>
    public bool IsDark { get; init; }

    /// <summary>Colours of the visitor's own choice.</summary>
    public bool IsForced { get; init; }

    /// <summary>On paper.</summary>
    public bool IsPrint { get; init; }

    /// <summary>Nothing moves in the other views: it would be judged at another moment in every run.</summary>
    public bool Moves { get; init; }

    /// <summary>From narrow to wide, which lays a page out anew the fewest times; last as it is used.</summary>
    private static readonly AuditView[] All =
    [
        new("phone", 390, 844) { RunsAxe = true },
        new("phone-dark", 390, 844) { RunsAxe = true, IsDark = true },
        // What 400% zoom leaves of 1280 pixels (WCAG 1.4.10).
        new("narrow", 320, 800),
        new("text-spacing", 320, 800),
        // What 200% zoom leaves of 1280 by 1024 pixels (WCAG 1.4.4).
        new("zoom-200", 640, 512),
        new("tablet", 768, 1024) { RunsAxe = true },
        new("print", 794, 1123) { IsPrint = true },
        new("desktop-dark", 1280, 900) { RunsAxe = true, IsDark = true },
        new("forced-colors", 1280, 900) { IsForced = true },
        new("motion", 1280, 900) { Moves = true },
        // The probes of this one double the letters, those of text-spacing spread them.
        new("text-200", 1280, 900),
        new("desktop", 1280, 900) { RunsAxe = true },
    ];

    /// <summary>The views of some names, in the order a page is led through them.</summary>
    public static IReadOnlyList<AuditView> Of(IReadOnlyList<string> names) => [.. All.Where(view => names.Contains(view.Name))];

    /// <summary>The view in which a page is used, and looked at by what does not depend on views.</summary>
    public static AuditView Main(IReadOnlyList<AuditView> views) =>
        views.FirstOrDefault(view => view.Name == "desktop") ?? views.FirstOrDefault(view => view.RunsAxe) ?? All[^1];

    /// <summary>
    /// Waits until the browser has laid the page out anew, ends the transitions that this set off, and what moves for ever is held at
    /// its beginning, for it would be judged at another moment in every run; it goes on where motion itself is looked at.
    /// </summary>
    private const string Settle = """
        async moves => {
          await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          const endless = window[Symbol.for('clinicsite.endless')] ??= new Map();
          for (const animation of document.getAnimations()) {
            if (animation instanceof CSSTransition) animation.finish();
            else if (animation.effect?.getTiming().iterations !== Infinity) continue;
            else if (moves) animation.play();
            else if (animation.playState === 'running') {
              endless.set(animation, animation.effect.target);
              animation.pause();
              animation.currentTime = 0;
            }
          }
        }
        """;

    /// <summary>Shows a page in this view, as it is when everything has come to rest.</summary>
    /// <param name="page">The page.</param>
    /// <param name="tools">Its session of the browser's protocol.</param>
    /// <param name="before">The view it is in; null where nobody knows.</param>
    public async Task ShowAsync(IPage page, ICDPSession tools, AuditView? before)
    {
        // Both at once, so that the page is laid out anew but once.
        await Task.WhenAll(ResizeAsync(page, before), EmulateAsync(page, before));
        if (before is not null && before != this) await SettleAsync(tools, Moves);
    }

    private Task ResizeAsync(IPage page, AuditView? before) =>
        (before?.Width, before?.Height) == (Width, Height) ? Task.CompletedTask : page.SetViewportSizeAsync(Width, Height);

    private Task EmulateAsync(IPage page, AuditView? before)
    {
        if ((before?.IsDark, before?.IsForced, before?.IsPrint, before?.Moves) == (IsDark, IsForced, IsPrint, Moves)) return Task.CompletedTask;
        return page.EmulateMediaAsync(new PageEmulateMediaOptions
        {
            ColorScheme = IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = IsForced ? ForcedColors.Active : ForcedColors.None,
            Media = IsPrint ? Media.Print : Media.Screen,
            ReducedMotion = Moves ? ReducedMotion.NoPreference : ReducedMotion.Reduce,
        });
    }

    /// <summary>Waits until a page has come to rest.</summary>
    /// <param name="tools">Its session of the browser's protocol.</param>
    /// <param name="moves">Whether what moves for ever may go on.</param>
    public static Task SettleAsync(ICDPSession tools, bool moves = false) => tools.CallAsync(Settle, moves);
}
