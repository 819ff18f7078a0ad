using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClinicSite.Output;

/// <summary>
/// The source map as a file: a list of source files, and for each page its entries as <see cref="MapEncoding"/> writes them.
/// </summary>
public static class SourceMapFile
{
    private const int Version = 2;
    private const int FlushAt = 1 << 16;

    // No browser reads the file, so a plus may be a plus.
    private static readonly JsonWriterOptions AsTheyAre = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file beside and renames it, so that a half one is never found.</summary>
    /// <param name="path">Where.</param>
    /// <param name="files">The source files.</param>
    /// <param name="pages">The pages in the order they are to be written, each with its entries as <see cref="MapEncoding"/> writes them.</param>
    public static void Write(string path, IReadOnlyList<string> files, IEnumerable<KeyValuePair<string, byte[]>> pages) => ReplacedFile.Write(path, stream =>
    {
        using var json = new Utf8JsonWriter(stream, AsTheyAre);
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("pages");
        foreach (var (page, entries) in pages)
        {
            json.WriteString(page, entries);
            if (json.BytesPending > FlushAt) json.Flush();
        }

        json.WriteEndObject();
        json.WriteStartArray("files");
        foreach (var file in files) json.WriteStringValue(file);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Reads a source map.</summary>
    /// <returns>The empty map where there is none or it cannot be read: findings then name pages alone.</returns>
    public static SourceMap Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var content = JsonSerializer.Deserialize(stream, SourceMapJson.Default.SourceMapContent);
            return content is { Version: Version, Pages: { } pages, Files: { } files }
                ? new SourceMap(pages.ToDictionary(
                    page => page.Key, IReadOnlyList<SourceMapEntry> (page) => new EncodedEntries(page.Value, files), StringComparer.Ordinal))
                : SourceMap.Empty;
        }
        catch (Exception error) when (error is IOException or JsonException or UnauthorizedAccessException)
        {
            return SourceMap.Empty;
        }
    }
}

/// <summary>The file's shape.</summary>
internal sealed record SourceMapContent(int Version, IReadOnlyList<string>? Files, Dictionary<string, string>? Pages);

/// <summary>Serialisation without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SourceMapContent))]
internal sealed partial class SourceMapJson : JsonSerializerContext;
