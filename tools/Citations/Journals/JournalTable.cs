using System.Text.Json;
using ClinicSite.Citations.Verification.Comparing;

namespace ClinicSite.Citations.Journals;

/// <summary>The main journals of pain, headache, anaesthesia, neurology and what borders on them: <c>journals.json</c>, read once and only when asked for.</summary>
internal static class JournalTable
{
    private static readonly Lazy<Dictionary<string, Journal>> ByName = new(Load);

    /// <summary>The journal of a name or abbreviation, however it is written; null where the table lacks it.</summary>
    public static Journal? Find(string name) => name.Length == 0 ? null : ByName.Value.GetValueOrDefault(KeyOf(name));

    /// <summary>What all ways to write a journal's name have in common.</summary>
    public static string KeyOf(string name)
    {
        name = name.Trim();
        return TextFold.Letters(name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name);
    }

    private static Dictionary<string, Journal> Load()
    {
        using var stream = typeof(JournalTable).Assembly.GetManifestResourceStream("journals.json")!;
        using var document = JsonDocument.Parse(stream);
        var table = new Dictionary<string, Journal>(StringComparer.Ordinal);
        foreach (var row in document.RootElement.GetProperty("journals").EnumerateArray())
        {
            var journal = Read(row);
            table[KeyOf(journal.Name)] = journal;
            table[KeyOf(journal.Abbreviation)] = journal;
            if (!row.TryGetProperty("also", out var names)) continue;
            foreach (var name in names.EnumerateArray()) table[KeyOf(name.GetString()!)] = journal;
        }

        return table;
    }

    private static Journal Read(JsonElement row)
    {
        var volumes = new List<VolumeSpan>();
        foreach (var span in row.GetProperty("volumes").EnumerateArray())
        {
            volumes.Add(new VolumeSpan(
                span.GetProperty("from").GetInt32(),
                span.GetProperty("first").GetInt32(),
                span.TryGetProperty("perYear", out var perYear) ? perYear.GetInt32() : 1,
                span.TryGetProperty("to", out var last) ? last.GetInt32() : null));
        }

        return new Journal(row.GetProperty("name").GetString()!, row.GetProperty("abbreviation").GetString()!, volumes);
    }
}
