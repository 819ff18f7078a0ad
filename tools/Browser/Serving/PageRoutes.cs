using Microsoft.Playwright;

namespace ClinicSite.Browser.Serving;

/// <summary>A request to another host, which was not let out.</summary>
/// <param name="Address">Without query and fragment, which change from load to load.</param>
/// <param name="Kind">What the browser wanted it for: script, image, fetch.</param>
internal readonly record struct BlockedRequest(string Address, string Kind);

/// <summary>Answers every request of a browser context from the folder; nothing leaves the machine.</summary>
internal sealed class PageRoutes(FolderSite site, SiteFileStore files)
{
    private volatile TrafficLog _traffic = new();
    private volatile string _current = "";
    private volatile TaskCompletionSource _ledAway = new();

    /// <summary>Ends when the page tries to send its visitor on.</summary>
    public Task LedAway => _ledAway.Task;

    /// <summary>Says which page is loaded from now on: no script may lead the browser to another.</summary>
    public void Begin(string address)
    {
        _traffic = new TrafficLog();
        _current = address;
        _ledAway = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>What the page has asked for so far.</summary>
    public PageTraffic Traffic() => _traffic.Read();

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(IRoute route)
    {
        try
        {
            await AnswerOpenAsync(route);
        }
        catch (PlaywrightException)
        {
            // The page is gone; whoever audits it will hear of that.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A file that cannot be read is not there, for a server as for us.
            _traffic.Miss(new Uri(route.Request.Url).AbsolutePath, route.Request.ResourceType);
            await BrowserHost.IgnoreAsync(route.AbortAsync());
        }
    }

    private Task AnswerOpenAsync(IRoute route)
    {
        var request = route.Request;
        if (!Uri.TryCreate(request.Url, UriKind.Absolute, out var address)) return route.AbortAsync();
        // "No content" leaves a browser where it is; an abort would also end the load that is going on.
        if (IsLeadingAway(request))
        {
            _ledAway.TrySetResult();
            return route.FulfillAsync(new RouteFulfillOptions { Status = 204 });
        }

        if (!site.Owns(address))
        {
            if (address.Scheme is "http" or "https" or "ws" or "wss")
                _traffic.Block(address.GetLeftPart(UriPartial.Path), request.ResourceType);
            return route.AbortAsync("blockedbyclient");
        }

        if (site.FileOf(address) is { } path)
        {
            var file = files.Get(path);
            _traffic.Serve(address.AbsolutePath, file);
            var answer = new RouteFulfillOptions { ContentType = MediaTypes.Of(path) };
            if (file.Bytes is null) answer.Path = path;
            else answer.BodyBytes = file.Bytes;
            return route.FulfillAsync(answer);
        }

        _traffic.Miss(address.AbsolutePath, request.ResourceType);
        return route.FulfillAsync(new RouteFulfillOptions { Status = 404, ContentType = "text/plain", Body = "" });
    }

    /// <summary>A refresh or a script that sends the visitor on would leave the wrong page under audit.</summary>
    private bool IsLeadingAway(IRequest request)
    {
        if (!request.IsNavigationRequest || request.Url == _current) return false;
        try
        {
            return request.Frame.ParentFrame is null;
        }
        catch (PlaywrightException)
        {
            // Only a main frame has no frame yet.
            return true;
        }
    }
}
