using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using ClinicSite.Build;
using ClinicSite.Diagnostics;

namespace ClinicSite.Cli.Preview;

/// <summary>Tells every open page what became of an edit: reload, or show what is wrong.</summary>
internal sealed class PreviewHub
{
    private readonly ConcurrentDictionary<Channel<string>, bool> _listeners = new();
    private string _state = State([]);

    /// <summary>A build is done: pages made anew reload; where it failed, every page shows why and keeps what it had.</summary>
    public void Publish(BuildResult result)
    {
        _state = State(result.Succeeded ? [] : result.Diagnostics);
        Send(_state);
        if (result.Succeeded && result.Written + result.Removed > 0) Send(Message("reload", json =>
        {
            json.WriteStartArray("pages");
            foreach (var page in result.Rendered) json.WriteStringValue(page);
            json.WriteEndArray();
        }));
    }

    /// <summary>Messages for one open page, the present state first.</summary>
    public async IAsyncEnumerable<string> ListenAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateUnbounded<string>();
        _listeners[channel] = true;
        try
        {
            yield return _state;
            await foreach (var message in channel.Reader.ReadAllAsync(cancellation)) yield return message;
        }
        finally
        {
            _listeners.TryRemove(channel, out _);
        }
    }

    private void Send(string message)
    {
        foreach (var listener in _listeners.Keys) listener.Writer.TryWrite(message);
    }

    private static string State(IReadOnlyList<Diagnostic> diagnostics) => Message("state", json =>
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "Error" : "Warning");
            json.WriteString("id", diagnostic.Descriptor.Id);
            json.WriteString("place", diagnostic.Location?.ToString() ?? "");
            json.WriteString("message", diagnostic.Message);
            json.WriteString("hint", diagnostic.Hint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string Message(string type, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
