using System.Text.Json;

namespace ClinicSite.Citations.Verification.Asking;

/// <summary>Reads JSON that may be anything.</summary>
internal static class AnswerJson
{
    /// <summary>The answer's root; null where it is not JSON.</summary>
    public static JsonElement? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads something of an answer; null where a name in it is half a character, which shows only when it is read.</summary>
    public static T? Read<T>(JsonElement answer, Func<JsonElement, T?> read)
        where T : class
    {
        try
        {
            return read(answer);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
