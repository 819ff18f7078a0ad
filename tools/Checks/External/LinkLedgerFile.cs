using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClinicSite.Checks.External;

/// <summary>The ledger on disk: JSON by address in ordinal order, a line a fact, so that one visit is a small diff.</summary>
internal static class LinkLedgerFile
{
    private const int Version = 1;

    /// <summary>Letters are written as they are: the file is for people too.</summary>
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads the file.</summary>
    /// <param name="path">No file is an empty ledger.</param>
    /// <param name="entries">Takes what can be read.</param>
    /// <param name="damaged">Takes the entries that cannot, as they are.</param>
    /// <returns>Why nothing of it can be read; null where it can.</returns>
    public static string? Read(string path, SortedDictionary<string, LinkEntry> entries, SortedDictionary<string, JsonElement> damaged)
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("version", out var version)
                || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != Version
                || !json.RootElement.TryGetProperty("links", out var links) || links.ValueKind != JsonValueKind.Object)
                return "it is of a form that this version of the program does not know";
            foreach (var link in links.EnumerateObject())
            {
                if (LinkEntryJson.Read(link.Value) is { } entry) entries[link.Name] = entry;
                else damaged[link.Name] = link.Value.Clone();
            }

            return null;
        }
        catch (JsonException error)
        {
            return $"it is not valid from line {error.LineNumber + 1} on";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return error.Message.TrimEnd('.');
        }
    }

    /// <summary>Writes the file beside its place and renames it, so that a half one is never found.</summary>
    public static void Write(string path, IReadOnlyDictionary<string, LinkEntry> entries, IReadOnlyDictionary<string, JsonElement> damaged)
    {
        if (entries.Count + damaged.Count == 0 && !File.Exists(path)) return;
        var bytes = BytesOf(entries, damaged);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var beside = path + ".tmp";
        File.WriteAllBytes(beside, bytes);
        File.Move(beside, path, overwrite: true);
    }

    private static byte[] BytesOf(IReadOnlyDictionary<string, LinkEntry> entries, IReadOnlyDictionary<string, JsonElement> damaged)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Form))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartObject("links");
            foreach (var address in entries.Keys.Concat(damaged.Keys).Distinct().Order(StringComparer.Ordinal))
            {
                json.WritePropertyName(address);
                if (entries.TryGetValue(address, out var entry)) LinkEntryJson.Write(json, entry);
                else json.WriteRawValue(damaged[address].GetRawText());
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
        return stream.ToArray();
    }
}
