using System.Text;
using System.Text.RegularExpressions;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClinicSite.Citations.Reading;

/// <summary>Reads a stretch of YAML into the tree that JSON is read into, with offsets in the whole file.</summary>
internal sealed partial class YamlTree(SourceText source, DiagnosticBag diagnostics)
{
    private const int MaxDepth = 16;
    private int _start;

    /// <summary>Reads the lines between two offsets; null where they cannot be read, and the diagnostics say why.</summary>
    public JsonValue? Read(int start, int end)
    {
        _start = start;
        var scanner = new Scanner(new StringReader(source.Text[start..end]), skipComments: true);
        try
        {
            var parser = new Parser(scanner);
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _)) return null;
            var value = ReadNode(parser, 0);
            if (value is not null) parser.Consume<DocumentEnd>();
            return value;
        }
        // YamlDotNet throws the others on some malformed texts, such as a list that runs on into the next field.
        catch (Exception error) when (error is YamlException or InvalidOperationException or ArgumentException)
        {
            Report(error is YamlException yaml ? yaml.Start : scanner.CurrentPosition, error.Message);
            return null;
        }
    }

    private JsonValue? ReadNode(Parser parser, int depth)
    {
        var next = parser.Current ?? throw new YamlException("nothing here");
        if (next is AnchorAlias alias) return Refuse(YamlRules.Alias, next, "*" + alias.Value);
        if (next is NodeEvent { Anchor.IsEmpty: false } anchored) return Refuse(YamlRules.Alias, next, "&" + anchored.Anchor);
        if (depth > MaxDepth) return Refuse(YamlRules.TooDeep, next, MaxDepth);
        parser.MoveNext();
        var offset = OffsetOf(next.Start);
        switch (next)
        {
            case Scalar scalar:
                return ToScalar(scalar, offset);
            case SequenceStart:
                var elements = new List<JsonValue>();
                while (!parser.TryConsume<SequenceEnd>(out _))
                {
                    if (ReadNode(parser, depth + 1) is not { } element) return null;
                    elements.Add(element);
                }

                return new JsonValue(JsonKind.Array, offset, 1) { Elements = elements };
            default:
                return ReadMembers(parser, depth) is { } members ? new JsonValue(JsonKind.Object, offset, 1) { Members = members } : null;
        }
    }

    private List<JsonMember>? ReadMembers(Parser parser, int depth)
    {
        var members = new List<JsonMember>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!key.Anchor.IsEmpty) Refuse(YamlRules.Alias, key, "&" + key.Anchor);
            if (!key.Anchor.IsEmpty || ReadNode(parser, depth + 1) is not { } value) return null;
            members.Add(new JsonMember(key.Value, OffsetOf(key.Start), value));
        }

        return members;
    }

    private static JsonValue ToScalar(Scalar scalar, int offset)
    {
        var length = scalar.End.Line == scalar.Start.Line ? (int)(scalar.End.Column - scalar.Start.Column) : int.MaxValue;
        var kind = scalar.Style is not ScalarStyle.Plain ? JsonKind.Text : scalar.Value switch
        {
            "" or "~" or "null" => JsonKind.Null,
            "true" or "false" => JsonKind.Boolean,
            _ => Number().IsMatch(scalar.Value) ? JsonKind.Number : JsonKind.Text,
        };
        return new JsonValue(kind, offset, Math.Max(1, length)) { Text = Whole(scalar.Value) };
    }

    /// <summary>An escape can make half of a character, which is no text.</summary>
    private static string Whole(string text) => text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;

    private JsonValue? Refuse(DiagnosticDescriptor rule, ParsingEvent next, object argument)
    {
        diagnostics.Add(rule, source.LocationOf(OffsetOf(next.Start)), argument);
        return null;
    }

    private void Report(Mark mark, string message)
    {
        var location = source.LocationOf(OffsetOf(mark));
        var (what, hint) = YamlAdvice.For(message, source.GetLine(location.Line!.Value));
        diagnostics.Add(YamlRules.Syntax, location, what, hint);
    }

    private int OffsetOf(Mark mark) => _start + (int)mark.Index;

    [GeneratedRegex("^-?(?:0|[1-9][0-9]*)$")]
    private static partial Regex Number();
}
