using System.Net.Http.Headers;
using System.Text;

namespace ClinicSite.Visits.Asking;

/// <summary>Takes from a response what the visits want to know.</summary>
internal sealed class AnswerReader(int longestBody, TimeProvider time)
{
    private static readonly string[] Walls = ["cloudflare", "akamaighost", "ddos-guard", "sucuri", "imperva", "incapsula", "datadome"];

    /// <summary>Reads a response; of an endless body, the beginning.</summary>
    public async Task<Answer> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var type = response.Content.Headers.ContentType?.MediaType;
        var isHtml = type is null || type.Contains("html", StringComparison.OrdinalIgnoreCase);
        var wantsText = response.RequestMessage?.Method == HttpMethod.Get && (isHtml || type!.StartsWith("text/", StringComparison.OrdinalIgnoreCase));
        return new Answer((int)response.StatusCode)
        {
            Location = response.Headers.Location,
            IsHtml = isHtml,
            RetryAfter = WaitOf(response.Headers.RetryAfter),
            IsWall = (int)response.StatusCode is 403 or 503 && IsWall(response.Headers),
            Text = wantsText && response.IsSuccessStatusCode ? await ReadTextAsync(response.Content, cancellation) : "",
        };
    }

    private async Task<string> ReadTextAsync(HttpContent content, CancellationToken cancellation)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        var body = new byte[longestBody];
        var filled = 0;
        try
        {
            while (filled < body.Length && await stream.ReadAsync(body.AsMemory(filled), cancellation) is var read and > 0) filled += read;
        }
        catch (InvalidDataException)
        {
            // Packed otherwise than it says: the page is there, and its title stays unknown.
            return "";
        }

        return Encoding.UTF8.GetString(body, 0, filled);
    }

    private static bool IsWall(HttpResponseHeaders headers) =>
        headers.Contains("cf-mitigated") || headers.Contains("x-datadome") || headers.Contains("x-iinfo")
        || headers.Server.ToString() is var server && Array.Exists(Walls, wall => server.Contains(wall, StringComparison.OrdinalIgnoreCase));

    private TimeSpan? WaitOf(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
        return wait is { } length && length < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
