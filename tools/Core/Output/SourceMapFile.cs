using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClinicSite.Output;

/// <summary>
/// The source map as a file: a list of source files, and for each page one string of integers in groups of four: the offset's
/// distance from the entry before, the index of the file (-1 where the theme's markup goes on), line and column.
/// </summary>
public static class SourceMapFile
{
    private const int FlushAt = 1 << 16;

    /// <summary>Writes one page's entries as the file has them, so that a build need keep only a string a page.</summary>
    /// <param name="entries">Entries in the order of their offsets.</param>
    /// <param name="fileIndex">The index of a source file in the list that <see cref="Write"/> is given.</param>
    public static string Encode(IReadOnlyList<SourceMapEntry> entries, Func<string, int> fileIndex)
    {
        var text = new StringBuilder(entries.Count * 12);
        var previous = 0;
        foreach (var entry in entries)
        {
            if (text.Length > 0) text.Append(' ');
            var file = entry.File is null ? -1 : fileIndex(entry.File);
            var (line, column) = entry.File is null ? (0, 0) : (entry.Line, entry.Column);
            text.Append(CultureInfo.InvariantCulture, $"{entry.Offset - previous} {file} {line} {column}");
            previous = entry.Offset;
        }

        return text.ToString();
    }

    /// <summary>Writes the file beside and renames it, so that a half one is never found.</summary>
    /// <param name="path">Where.</param>
    /// <param name="files">The source files.</param>
    /// <param name="pages">The pages, in the order they are to be written.</param>
    /// <param name="encode">Writes the encoded entries of a page in UTF-8.</param>
    public static void Write(string path, IReadOnlyList<string> files, IEnumerable<string> pages, Action<string, IBufferWriter<byte>> encode)
    {
        var encoded = new ArrayBufferWriter<byte>(4096);
        ReplacedFile.Write(path, stream =>
        {
            using var json = new Utf8JsonWriter(stream);
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartObject("pages");
            foreach (var page in pages)
            {
                encoded.ResetWrittenCount();
                encode(page, encoded);
                json.WriteString(page, encoded.WrittenSpan);
                if (json.BytesPending > FlushAt) json.Flush();
            }

            json.WriteEndObject();
            json.WriteStartArray("files");
            foreach (var file in files) json.WriteStringValue(file);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>Reads a source map.</summary>
    /// <returns>The empty map where there is none or it cannot be read: findings then name pages alone.</returns>
    public static SourceMap Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var content = JsonSerializer.Deserialize(stream, SourceMapJson.Default.SourceMapContent);
            return content is { Version: 1, Pages: { } pages, Files: { } files }
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
