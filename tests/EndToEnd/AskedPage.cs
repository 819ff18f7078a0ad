using System.Text.Json;
using ClinicSite.Browser.Axe;
using ClinicSite.Browser.Views;
using Microsoft.Playwright;

namespace ClinicSite.Tests;

/// <summary>A page of the browser that a class of tests writes anew each time, with axe in it.</summary>
public sealed class AskedPage(BrowserFixture browser) : IAsyncLifetime
{
    /// <summary>The page.</summary>
    public IPage Page { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Page = await (await browser.Host.GetAsync(TestContext.Current.CancellationToken)).NewPageAsync();

    public async ValueTask DisposeAsync() => await Page.CloseAsync();

    /// <summary>Writes a page around a body; what lies in the window already stays there.</summary>
    public async Task ShowAsync(string body)
    {
        await Page.SetContentAsync($"<!doctype html><html lang=en><title>T</title><body>{body}");
        if (await Page.EvaluateAsync<bool>(AxeScript.Start)) return;
        await Page.EvaluateAsync(AxeScript.Lay + PageLook.Lay);
        await Page.EvaluateAsync(AxeScript.Start);
    }

    /// <summary>What it looks like now.</summary>
    internal async Task<PageLook> LookAsync() =>
        JsonSerializer.Deserialize(await Page.EvaluateAsync<string>(PageLook.Take, Array.Empty<string>()), LookJson.Default.PageLook)!;
}
