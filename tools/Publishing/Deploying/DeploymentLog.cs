using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClinicSite.Publishing;

/// <summary>The committed record of everything that went live, so that the text live on any day can be named.</summary>
/// <param name="path">The file, <c>.clinicsite/deployments.jsonl</c>.</param>
public sealed class DeploymentLog(string path)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every deployment, the oldest first. A line that cannot be read is passed over and kept.</summary>
    public IReadOnlyList<Deployment> Read() =>
        File.Exists(path) ? [.. File.ReadLines(path).Select(Parse).OfType<Deployment>()] : [];

    /// <summary>The last deployment on a host whose digest begins so; null where there was none.</summary>
    public Deployment? Find(string host, string digest) =>
        Read().LastOrDefault(deployment => deployment.Host == host && deployment.Digest.StartsWith(digest, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds a line.</summary>
    public void Append(Deployment deployment)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var line = new JsonObject
        {
            ["date"] = deployment.Date.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            ["action"] = deployment.Action,
            ["digest"] = deployment.Digest,
            ["commit"] = deployment.Commit,
            ["host"] = deployment.Host,
            ["id"] = deployment.Id,
            ["url"] = deployment.Url,
        };
        File.AppendAllText(path, StartOfLine() + line.ToJsonString(Plain) + "\n");
    }

    /// <summary>A line that a crash left unfinished is not continued.</summary>
    private string StartOfLine()
    {
        if (!File.Exists(path)) return "";
        using var stream = File.OpenRead(path);
        if (stream.Length == 0) return "";
        stream.Seek(-1, SeekOrigin.End);
        return stream.ReadByte() == '\n' ? "" : "\n";
    }

    private static Deployment? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            string Text(string name) => root.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
            return new Deployment(
                DateTimeOffset.Parse(Text("date"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), Text("action"), Text("digest"), Text("commit"), Text("host"), Text("id"), Text("url"));
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}
