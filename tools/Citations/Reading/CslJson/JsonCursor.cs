using System.Text;
using System.Text.Json;

namespace ClinicSite.Citations.Reading;

/// <summary>
/// Reads JSON values one after another from a file's text. The reader counts bytes of UTF-8 and editors count
/// characters, so the cursor carries both and counts only what lies between one question and the next.
/// </summary>
internal sealed class JsonCursor(string text)
{
    private const int MaxDepth = 16;

    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);
    private int _knownByte;
    private int _knownChar;

    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Offset in characters of an offset in bytes.</summary>
    public int CharAt(int byteOffset)
    {
        byteOffset = Math.Min(byteOffset, _bytes.Length);
        if (_bytes.Length == text.Length) return byteOffset;
        _knownChar += byteOffset >= _knownByte
            ? Encoding.UTF8.GetCharCount(_bytes, _knownByte, byteOffset - _knownByte)
            : -Encoding.UTF8.GetCharCount(_bytes, byteOffset, _knownByte - byteOffset);
        _knownByte = byteOffset;
        return _knownChar;
    }

    /// <summary>Reads the value that starts at or after a byte, and says where it ends; throws <see cref="JsonException"/>.</summary>
    public JsonValue Read(int start, out int end)
    {
        var reader = new Utf8JsonReader(_bytes.AsSpan(start), new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        var value = ReadValue(ref reader, start);
        end = start + (int)reader.BytesConsumed;
        return value;
    }

    private JsonValue ReadValue(ref Utf8JsonReader reader, int start)
    {
        var value = ReadToken(ref reader, start);
        return value with { End = CharAt(start + (int)reader.BytesConsumed) };
    }

    private JsonValue ReadToken(ref Utf8JsonReader reader, int start)
    {
        var offset = CharAt(start + (int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: return new(JsonKind.Object, offset, 1) { Members = ReadMembers(ref reader, start) };
            case JsonTokenType.StartArray: return new(JsonKind.Array, offset, 1) { Elements = ReadElements(ref reader, start) };
            case JsonTokenType.String:
                var text = GetText(ref reader);
                return new(JsonKind.Text, offset, reader.ValueSpan.Length + 2) { Text = text };
            case JsonTokenType.Number:
                return new(JsonKind.Number, offset, reader.ValueSpan.Length) { Text = Encoding.UTF8.GetString(reader.ValueSpan) };
            case JsonTokenType.Null: return new(JsonKind.Null, offset, 4);
            default: return new(JsonKind.Boolean, offset, reader.ValueSpan.Length) { Text = Encoding.UTF8.GetString(reader.ValueSpan) };
        }
    }

    private List<JsonMember> ReadMembers(ref Utf8JsonReader reader, int start)
    {
        var members = new List<JsonMember>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var offset = CharAt(start + (int)reader.TokenStartIndex);
            var name = GetText(ref reader);
            reader.Read();
            members.Add(new JsonMember(name, offset, ReadValue(ref reader, start)));
        }

        return members;
    }

    private List<JsonValue> ReadElements(ref Utf8JsonReader reader, int start)
    {
        var elements = new List<JsonValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) elements.Add(ReadValue(ref reader, start));
        return elements;
    }

    /// <summary>A lone surrogate (<c>"\ud800"</c>) is grammatical JSON that is no text.</summary>
    private static string GetText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("A \\u escape is half of a character");
        }
    }
}
