using System.Text.Json;
using Microsoft.Playwright;

namespace ClinicSite.Browser.Views;

/// <summary>
/// Runs functions in the main frame of a page through the browser's own protocol. Playwright's way lays a script of its own into
/// every document first, which takes half as long as axe.
/// </summary>
internal static class PageScripts
{
    /// <summary>Calls a function and waits for what it promises.</summary>
    /// <param name="tools">The page's session of the protocol.</param>
    /// <param name="function">An expression that is a function.</param>
    /// <param name="argument">What it is called with.</param>
    /// <returns>What it returns; undefined is the default element.</returns>
    /// <exception cref="PlaywrightException">The function has thrown, or the page has gone elsewhere.</exception>
    public static async Task<JsonElement> CallAsync(this ICDPSession tools, string function, object? argument = null)
    {
        var answer = await tools.SendAsync("Runtime.evaluate", new Dictionary<string, object>
        {
            ["expression"] = $"({function})({(argument is null ? "" : JsonSerializer.Serialize(argument))})",
            ["awaitPromise"] = true,
            ["returnByValue"] = true,
        });
        if (answer is not { } told) return default;
        if (told.TryGetProperty("exceptionDetails", out var error)) throw new PlaywrightException(Describe(error));
        return told.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    private static string Describe(JsonElement error) =>
        error.TryGetProperty("exception", out var thrown) && thrown.TryGetProperty("description", out var text) ? text.GetString()! : error.GetProperty("text").GetString()!;
}
