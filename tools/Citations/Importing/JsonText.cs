using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClinicSite.Citations.Reading;

namespace ClinicSite.Citations.Importing;

/// <summary>Writes the tree as JSON, letters as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions OnLines = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>On one line.</summary>
    public static string Write(JsonValue value) => Write(value, Compact);

    /// <summary>On several lines, two spaces a level.</summary>
    /// <param name="value">What to write.</param>
    /// <param name="newLine">How a line ends and the next is indented.</param>
    public static string WriteLines(JsonValue value, string newLine) => Write(value, OnLines).Replace("\n", newLine, StringComparison.Ordinal);

    public static string Name(string name) => Write(EntryBuilder.OfText(new PlacedText(name, 0, 1)));

    private static string Write(JsonValue value, JsonWriterOptions options)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options)) Write(writer, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                writer.WriteStartObject();
                foreach (var (name, _, inner) in value.Members)
                {
                    writer.WritePropertyName(name);
                    Write(writer, inner);
                }

                writer.WriteEndObject();
                break;
            case JsonKind.Array:
                writer.WriteStartArray();
                foreach (var inner in value.Elements) Write(writer, inner);
                writer.WriteEndArray();
                break;
            // Raw text is written without the indentation of a list.
            case JsonKind.Number when long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && value.Text != "-0":
                writer.WriteNumberValue(number);
                break;
            case JsonKind.Number:
                writer.WriteRawValue(value.Text);
                break;
            case JsonKind.Boolean:
                writer.WriteBooleanValue(value.Text == "true");
                break;
            case JsonKind.Null:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteStringValue(value.Text);
                break;
        }
    }
}
