using System.Text.Json;
using System.Text.Json.Serialization;
using ClinicSite.Output;

namespace ClinicSite.Editorial.Reading;

/// <summary>The grade of a page when it was written down.</summary>
/// <param name="Grade">Years of school, to a tenth.</param>
/// <param name="On">The day, YYYY-MM-DD.</param>
internal sealed record RecordedGrade(double Grade, string On);

/// <summary>
/// <c>.clinicsite/reading.json</c>, which is committed: how hard each page was to read. Changed by <c>reading --record</c> alone, so
/// that two runs of a check say the same; the file's history is the trend.
/// </summary>
internal static class GradeLedger
{
    private const string Name = ".clinicsite/reading.json";

    /// <summary>Reads the file; one that is missing or cannot be read has nothing to compare with.</summary>
    public static SortedDictionary<string, RecordedGrade> Load(string siteDirectory)
    {
        var path = Path.Combine(siteDirectory, Name);
        try
        {
            var grades = File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllText(path), GradeJson.Default.SortedDictionaryStringRecordedGrade) : null;
            return new SortedDictionary<string, RecordedGrade>(grades ?? [], StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            return new SortedDictionary<string, RecordedGrade>(StringComparer.Ordinal);
        }
    }

    /// <summary>Writes the file.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public static void Save(string siteDirectory, SortedDictionary<string, RecordedGrade> grades) => ReplacedFile.Write(
        Path.Combine(siteDirectory, Name), stream =>
        {
            JsonSerializer.Serialize(stream, grades, GradeJson.Default.SortedDictionaryStringRecordedGrade);
            stream.WriteByte((byte)'\n');
        });
}

/// <summary>The form of the file.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SortedDictionary<string, RecordedGrade>))]
internal sealed partial class GradeJson : JsonSerializerContext;
