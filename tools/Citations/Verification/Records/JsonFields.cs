using System.Text.Json;

namespace ClinicSite.Citations.Verification.Records;

/// <summary>Reads answers from elsewhere: whatever is of another kind than expected is as if it were not there.</summary>
internal static class JsonFields
{
    public static JsonElement? Get(this JsonElement owner, string name) =>
        owner.ValueKind is JsonValueKind.Object && owner.TryGetProperty(name, out var value) ? value : null;

    public static string Text(this JsonElement owner, string name) => owner.Get(name) is { } value ? TextOf(value) : "";

    public static IEnumerable<JsonElement> Elements(this JsonElement owner, string name) =>
        owner.Get(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>The texts of a list, or the one text that stands for it.</summary>
    public static IEnumerable<string> Texts(this JsonElement owner, string name)
    {
        var texts = owner.Get(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(TextOf) : [owner.Text(name)];
        return texts.Where(text => text.Length > 0);
    }

    private static string TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => Harmless(value.GetString()!).Trim(),
                JsonValueKind.Number => value.GetRawText(),
                _ => "",
            };
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is valid JSON and no text.
            return "";
        }
    }

    /// <summary>What comes from elsewhere is shown on a terminal, so it must not steer one.</summary>
    private static string Harmless(string text) => text.Any(IsHarmful) ? string.Concat(text.Select(letter => IsHarmful(letter) ? ' ' : letter)) : text;

    private static bool IsHarmful(char letter) => char.IsControl(letter) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
