using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace ClinicSite.Tests.Verification;

/// <summary>A registry, or any site, on this machine that answers as a test wants it: well, wrongly, slowly, without end or not at all.</summary>
internal sealed class RegistryServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ended = new();
    private readonly Func<string, int, Reply> _answer;
    private readonly X509Certificate2? _certificate;
    private readonly Task _serving;

    /// <param name="answer">The reply to a path, when it comes for the n-th time, from 1 on; other methods than GET stand before it.</param>
    /// <param name="certificate">For https; null for http.</param>
    public RegistryServer(Func<string, int, Reply> answer, X509Certificate2? certificate = null)
    {
        (_answer, _certificate) = (answer, certificate);
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Requests as they came: path and query, then headers.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public Uri Address => new($"{(_certificate is null ? "http" : "https")}://127.0.0.1:{Port}/");

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How often a path was asked for.</summary>
    public int CountOf(string part) => Requests.Count(request => request.Split('\n')[0].Contains(part, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        _listener.Stop();
        await _serving;
        _ended.Dispose();
    }

    private async Task ServeAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true) open.Add(AnswerAsync(await _listener.AcceptTcpClientAsync(_ended.Token)));
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // A listener that has just been stopped calls it an invalid operation to wait at it.
            await Task.WhenAll(open);
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = await SecureAsync(client.GetStream());
                var request = await ReadAsync(stream);
                Requests.Enqueue(request);
                var path = request.Split('\n')[0];
                await WriteAsync(stream, _answer(path, CountOf(path)), hasBody: !path.StartsWith("HEAD ", StringComparison.Ordinal));
            }
            catch (Exception error) when (error is IOException or OperationCanceledException or SocketException or AuthenticationException)
            {
                // The other side left, or the test is over.
            }
        }
    }

    private async Task<Stream> SecureAsync(NetworkStream stream)
    {
        if (_certificate is null) return stream;
        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _ended.Token);
        return secure;
    }

    private async Task<string> ReadAsync(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var lines = new List<string>();
        while (await reader.ReadLineAsync(_ended.Token) is { Length: > 0 } line) lines.Add(line);
        if (lines.Count > 0) lines[0] = lines[0].Split(' ') is ["GET", var path, ..] ? path : string.Join(' ', lines[0].Split(' ').Take(2));
        return string.Join('\n', lines);
    }

    private async Task WriteAsync(Stream stream, Reply reply, bool hasBody)
    {
        if (reply.Kind is ReplyKind.Close) return;
        if (reply.Kind is ReplyKind.Stall) await Task.Delay(Timeout.Infinite, _ended.Token);
        var body = Encoding.UTF8.GetBytes(reply.Body);
        var length = reply.Kind is ReplyKind.Endless ? "" : string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n");
        var head = $"HTTP/1.1 {reply.Status} X\r\n{length}{string.Concat(reply.Headers.Select(header => header + "\r\n"))}Connection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), _ended.Token);
        if (!hasBody) return;
        if (reply.Kind is ReplyKind.Half) body = body[..(body.Length / 2)];
        do await stream.WriteAsync(body, _ended.Token);
        while (reply.Kind is ReplyKind.Endless);
    }
}

internal enum ReplyKind
{
    Whole,
    Endless,
    Stall,
    Close,
    Half,
}

/// <summary>What the server does with one request.</summary>
internal sealed record Reply(int Status, string Body, params IReadOnlyList<string> Headers)
{
    public static Reply NotFound { get; } = new(404, "Resource not found.");

    public static Reply Stall { get; } = new(200, "") { Kind = ReplyKind.Stall };

    public static Reply Close { get; } = new(200, "") { Kind = ReplyKind.Close };

    public static Reply Endless { get; } = new(200, new string(' ', 1 << 16)) { Kind = ReplyKind.Endless };

    public ReplyKind Kind { get; init; }
}
