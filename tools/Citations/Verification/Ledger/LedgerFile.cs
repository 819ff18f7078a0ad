using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClinicSite.Output;

namespace ClinicSite.Citations.Verification.Ledger;

/// <summary>The ledger on disk: JSON by key in ordinal order, a line a fact, so that a change of one reference is a small diff.</summary>
internal static class LedgerFile
{
    private const int Version = 1;

    /// <summary>Letters are written as they are: the file is for people too.</summary>
    private static readonly LedgerJson Json = new(new JsonSerializerOptions(LedgerJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Reads the entries.</summary>
    /// <param name="path">The file; no file is an empty ledger.</param>
    /// <param name="fault">Why it cannot be read; null where it can.</param>
    public static SortedDictionary<string, LedgerEntry> Read(string path, out string? fault)
    {
        fault = null;
        var empty = new SortedDictionary<string, LedgerEntry>(StringComparer.Ordinal);
        if (!File.Exists(path)) return empty;
        try
        {
            using var stream = File.OpenRead(path);
            var content = JsonSerializer.Deserialize(stream, Json.LedgerContent);
            if (content is { Version: Version, References: { } entries })
                return new SortedDictionary<string, LedgerEntry>(entries, StringComparer.Ordinal);
            fault = "it is of a form that this version of the program does not know";
        }
        catch (JsonException error)
        {
            fault = $"it is not valid from line {error.LineNumber + 1} on";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            fault = error.Message.TrimEnd('.');
        }

        return empty;
    }

    /// <summary>Writes the file beside its place and renames it, so that a half one is never found.</summary>
    public static void Write(string path, SortedDictionary<string, LedgerEntry> entries)
    {
        if (entries.Count == 0 && !File.Exists(path)) return;
        var text = JsonSerializer.Serialize(new LedgerContent(Version, entries), Json.LedgerContent) + "\n";
        if (File.Exists(path) && File.ReadAllText(path) == text) return;
        ReplacedFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
    }
}
