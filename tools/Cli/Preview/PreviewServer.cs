using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace ClinicSite.Cli.Preview;

/// <summary>Serves the output on this machine alone, each page with the live-reload script that no file on disk holds.</summary>
internal sealed class PreviewServer(string folder, int port, PreviewHub hub) : IAsyncDisposable
{
    private static readonly byte[] Script = "<script src=\"/_preview/client.js\"></script>"u8.ToArray();
    private readonly FileExtensionContentTypeProvider _types = new();
    private WebApplication? _application;

    /// <summary>Starts.</summary>
    /// <returns>The address.</returns>
    public async Task<string> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(options => options.Listen(System.Net.IPAddress.Loopback, port));
        _types.Mappings[".avif"] = "image/avif";
        _application = builder.Build();
        _application.Run(ServeAsync);
        await _application.StartAsync();
        return _application.Urls.First();
    }

    public async ValueTask DisposeAsync()
    {
        if (_application is null) return;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _application.StopAsync(limit.Token);
        await _application.DisposeAsync();
    }

    private Task ServeAsync(HttpContext context) => context.Request.Path.Value switch
    {
        "/_preview/client.js" => ServeClientAsync(context.Response),
        "/_preview/events" => ServeEventsAsync(context),
        var path => ServeFileAsync(context.Response, path ?? "/"),
    };

    private static async Task ServeClientAsync(HttpResponse response)
    {
        response.ContentType = "text/javascript; charset=utf-8";
        await using var script = typeof(PreviewServer).Assembly.GetManifestResourceStream("preview/client.js")!;
        await script.CopyToAsync(response.Body);
    }

    private async Task ServeEventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        var ended = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted, _application!.Lifetime.ApplicationStopping);
        using (ended)
        {
            try
            {
                await foreach (var message in hub.ListenAsync(ended.Token))
                {
                    await context.Response.WriteAsync($"data: {message}\n\n", ended.Token);
                    await context.Response.Body.FlushAsync(ended.Token);
                }
            }
            catch (OperationCanceledException)
            {
                // The page was closed, or the preview is ending.
            }
        }
    }

    private async Task ServeFileAsync(HttpResponse response, string path)
    {
        var file = Find(path);
        if (file is null && Find("/404.html") is { } missing) (file, response.StatusCode) = (missing, StatusCodes.Status404NotFound);
        response.Headers.CacheControl = "no-store";
        response.ContentType = _types.TryGetContentType(file ?? "x.html", out var type) ? type : "text/plain";
        if (response.ContentType == "text/html") response.ContentType = "text/html; charset=utf-8";
        var content = file is null ? NothingYet : await File.ReadAllBytesAsync(file);
        await response.Body.WriteAsync(response.ContentType.StartsWith("text/html", StringComparison.Ordinal) ? WithScript(content) : content);
    }

    private static byte[] NothingYet { get; } =
        Encoding.UTF8.GetBytes("<!DOCTYPE html><html lang=\"en\"><title>Preview</title><body><p>There is no page here yet.</p></body></html>");

    /// <summary>The file an address leads to; null for what is not there, and for every path out of the folder.</summary>
    private string? Find(string path)
    {
        if (path.EndsWith('/')) path += "index.html";
        var full = Path.GetFullPath(Path.Combine(folder, path.TrimStart('/')));
        if (!full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return null;
        return File.Exists(full) ? full : File.Exists(Path.Combine(full, "index.html")) ? Path.Combine(full, "index.html") : null;
    }

    private static byte[] WithScript(byte[] page)
    {
        var end = page.AsSpan().LastIndexOf("</body>"u8);
        return end < 0 ? [.. page, .. Script] : [.. page.AsSpan(0, end), .. Script, .. page.AsSpan(end)];
    }
}
