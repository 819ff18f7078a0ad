using System.Net;
using System.Net.Http.Headers;

namespace ClinicSite.Citations.Verification.Asking;

/// <summary>One attempt: follows redirects by itself, because none may lead away from http and https, and bounds what it reads.</summary>
internal sealed class WebRequest(HttpClient client, RequestPace pace, int longestAnswer, TimeProvider time)
{
    private const int MostRedirects = 5;

    public async Task<WebAnswer> SendAsync(Uri address, CancellationToken cancellation)
    {
        for (var redirects = 0; ; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            pace.Adopt(response.Headers);
            if (response.Headers.Location is not { } location || (int)response.StatusCode is < 300 or > 399)
                return await ReadAsync(response, cancellation);
            if (!Uri.TryCreate(address, location, out var next)) return WebAnswer.Failed("it redirects to something that is no address", (int)response.StatusCode);
            if (Refusal(address, next) is { } why) return WebAnswer.Failed(why, (int)response.StatusCode);
            if (redirects == MostRedirects) return WebAnswer.Failed($"it redirects more than {MostRedirects} times", (int)response.StatusCode);
            address = next;
            await pace.WaitAsync(cancellation);
        }
    }

    private static string? Refusal(Uri from, Uri to)
    {
        if (to.Scheme is not ("http" or "https")) return $"it redirects to an address that is not of the web ({to.Scheme}:)";
        return from.Scheme == "https" && to.Scheme == "http" ? "it redirects from https to http" : null;
    }

    private async Task<WebAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        if (response.StatusCode is not HttpStatusCode.OK)
            return new WebAnswer(status, default, status == 404 ? null : $"it answered {status}") { RetryAfter = WaitOf(response.Headers.RetryAfter) };
        try
        {
            return await ReadBodyAsync(response, status, cancellation);
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException)
        {
            // The body is not in the encoding that its header names.
            return WebAnswer.Failed("its answer cannot be unpacked", status);
        }
    }

    private async Task<WebAnswer> ReadBodyAsync(HttpResponseMessage response, int status, CancellationToken cancellation)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            if (body.Length + count > longestAnswer) return WebAnswer.Failed($"its answer is longer than {longestAnswer / 1024} KB", status);
            body.Write(buffer, 0, count);
        }

        return new WebAnswer(status, body.GetBuffer().AsMemory(0, (int)body.Length));
    }

    private TimeSpan? WaitOf(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
        return wait is { } length && length < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
