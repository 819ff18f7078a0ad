using System.Text.Json;
using System.Text.Json.Serialization;
using ClinicSite.Browser.Views;
using Microsoft.Playwright;

namespace ClinicSite.Browser.Probes;

/// <summary>
/// What the pointer calls up (WCAG 1.4.13): a real pointer goes to each place where a style shows something under <c>:hover</c>.
/// Judged is only what lies over the page: Escape must send it away, and the pointer must be able to reach it.
/// </summary>
internal sealed class HoverProbe(IPage page, ICDPSession tools)
{
    private const string PlaceOf = """
        selector => {
          const element = document.querySelector(selector);
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = element.getBoundingClientRect();
          return [box.left + Math.min(box.width / 2, 40), box.top + box.height / 2];
        }
        """;

    /// <summary>Whether an element is shown, once transitions have ended, and lies over what else is there.</summary>
    private const string LiesOver = """
        async selector => {
          await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          document.getAnimations().filter(item => item instanceof CSSTransition).forEach(item => item.finish());
          const element = document.querySelector(selector);
          if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
          const box = element.getBoundingClientRect();
          if (box.width < 8 || box.height < 8 || box.right <= 0 || box.left >= innerWidth) return false;
          for (let at = element; at; at = at.parentElement) {
            if (/absolute|fixed/.test(getComputedStyle(at).position)) return true;
          }
          return false;
        }
        """;

    /// <summary>Goes to every place, and away again.</summary>
    public async Task<IReadOnlyList<ProbeFinding>> RunAsync()
    {
        var found = new List<ProbeFinding>();
        var json = (await tools.CallAsync(ProbeScript.FindHovers)).GetString()!;
        foreach (var pair in JsonSerializer.Deserialize(json, HoverJson.Default.IReadOnlyListHoverPair)!)
        {
            if (await JudgeAsync(pair) is { } rule) found.Add(new ProbeFinding(rule, pair.Target, pair.Html, [pair.Name]));
            await page.Mouse.MoveAsync(0, 0);
        }

        return found;
    }

    private async Task<string?> JudgeAsync(HoverPair pair)
    {
        if (!await PointAsync(pair)) return null;
        await page.Keyboard.PressAsync("Escape");
        if (await LiesOverAsync(pair)) return "CLN5035";
        await page.Mouse.MoveAsync(0, 0);
        if (!await PointAsync(pair)) return null;
        var (x, y) = await PlaceAsync(pair.Target);
        await page.Mouse.MoveAsync(x, y, new MouseMoveOptions { Steps = 12 });
        return await LiesOverAsync(pair) ? null : "CLN5036";
    }

    private async Task<bool> PointAsync(HoverPair pair)
    {
        var (x, y) = await PlaceAsync(pair.Trigger);
        await page.Mouse.MoveAsync(x, y);
        return await LiesOverAsync(pair);
    }

    private async Task<(float X, float Y)> PlaceAsync(string selector)
    {
        var place = await tools.CallAsync(PlaceOf, selector);
        return (place[0].GetSingle(), place[1].GetSingle());
    }

    private async Task<bool> LiesOverAsync(HoverPair pair) => (await tools.CallAsync(LiesOver, pair.Target)).GetBoolean();
}

/// <summary>Something that is shown only while the pointer is on something else.</summary>
/// <param name="Trigger">Where the pointer goes.</param>
/// <param name="Target">What is shown then.</param>
/// <param name="Name">The words at the trigger.</param>
/// <param name="Html">The markup of the target, perhaps cut.</param>
internal sealed record HoverPair(string Trigger, string Target, string Name, string Html);

/// <summary>Serialisation without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<HoverPair>))]
internal sealed partial class HoverJson : JsonSerializerContext;
