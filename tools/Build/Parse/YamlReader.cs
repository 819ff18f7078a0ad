using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClinicSite.Build.Parse;

/// <summary>Reads YAML from YamlDotNet's event stream into nodes with positions. Accepts no anchors, aliases or deep nesting.</summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 100;
    private readonly SourceText _source;
    private readonly int _lineOffset;
    private readonly DiagnosticBag _diagnostics;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly Stack<(bool IsList, Mark Start)> _openFlow = [];
    private bool _stopped;

    private YamlReader(SourceText source, string yaml, int lineOffset, DiagnosticBag diagnostics)
    {
        (_source, _lineOffset, _diagnostics) = (source, lineOffset, diagnostics);
        _scanner = new Scanner(new StringReader(yaml), skipComments: true);
        _parser = new Parser(_scanner);
    }

    /// <summary>Reads a whole file.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics) => Read(source, source.Text, 0, diagnostics);

    /// <summary>Reads a stretch of whole lines of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="yaml">The lines.</param>
    /// <param name="lineOffset">How many lines of the file come before them.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>Null where there is nothing, or nothing that can be read.</returns>
    public static YamlNode? Read(SourceText source, string yaml, int lineOffset, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(source, yaml, lineOffset, diagnostics);
        try
        {
            var node = reader.ReadDocument();
            return reader._stopped ? null : node;
        }
        // YamlDotNet throws the others on some malformed texts, such as a list that runs on into the next field.
        catch (Exception error) when (error is YamlException or InvalidOperationException or ArgumentException or IOException)
        {
            if (!reader._stopped) reader.ReportSyntax(error);
            return null;
        }
    }

    private void ReportSyntax(Exception error) => _diagnostics.Add(
        YamlFault.Of(error, _source, _lineOffset, error is YamlException yaml ? yaml.Start : _scanner.CurrentPosition, _openFlow.TryPeek(out var open) ? open : null));

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _)) return null;
        var node = ReadNode(0);
        if (_stopped) return null;
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out var second))
        {
            _diagnostics.Add(YamlRules.Syntax, LocationOf(second.Start, 3), "a second document begins here", "Delete this line \"---\".");
            return null;
        }

        return node;
    }

    private YamlNode ReadNode(int depth)
    {
        var next = _parser.Current ?? throw new YamlException("nothing here");
        if (depth > MaxDepth) return Stop(YamlRules.TooDeep, next.Start, MaxDepth);
        switch (next)
        {
            case AnchorAlias alias:
                return Stop(YamlRules.Alias, alias.Start, "*" + alias.Value);
            case NodeEvent { Anchor.IsEmpty: false } anchored:
                return Stop(YamlRules.Alias, anchored.Start, "&" + anchored.Anchor);
            case Scalar scalar:
                _parser.MoveNext();
                return ToScalar(scalar);
            case SequenceStart:
                return ReadSequence(depth);
            default:
                return ReadMapping(depth);
        }
    }

    private YamlSequence ReadSequence(int depth)
    {
        var (start, isFlow) = Open();
        var items = new List<YamlNode>();
        while (!_stopped && !_parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
        if (isFlow) _openFlow.Pop();
        return new YamlSequence(items, LocationOf(start, 1));
    }

    private YamlMapping ReadMapping(int depth)
    {
        var (start, isFlow) = Open();
        var fields = new List<YamlField>();
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        while (!_stopped && !_parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not YamlScalar key) throw new YamlException(start, start, "a field needs a name");
            if (_stopped) break;
            var value = ReadNode(depth + 1);
            if (seen.TryAdd(key.Value, key.Location)) fields.Add(new YamlField(key, value));
            else ReportDuplicate(key, seen[key.Value]);
        }

        if (isFlow) _openFlow.Pop();
        return new YamlMapping(fields, LocationOf(start, 1));
    }

    /// <summary>Steps into a list or group, and remembers one in brackets until it is closed; first, for the parser looks ahead.</summary>
    private (Mark Start, bool IsFlow) Open()
    {
        var opening = _parser.Current!;
        var isList = opening is SequenceStart;
        var isFlow = opening is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        if (isFlow) _openFlow.Push((isList, opening.Start));
        _parser.MoveNext();
        return (opening.Start, isFlow);
    }

    private void ReportDuplicate(YamlScalar key, SourceLocation first) => _diagnostics.Add(
        YamlRules.DuplicateField.At(key.Location, key.Value) with { Related = [new(first, "the first one")] });

    private YamlScalar Stop(DiagnosticDescriptor rule, Mark mark, object argument)
    {
        if (!_stopped) _diagnostics.Add(rule, LocationOf(mark, 1), argument);
        _stopped = true;
        return new YamlScalar("", false, LocationOf(mark, 1));
    }

    private YamlScalar ToScalar(Scalar scalar)
    {
        var quoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        var oneLine = scalar.End.Line == scalar.Start.Line;
        var length = oneLine ? (int)(scalar.End.Column - scalar.Start.Column) : int.MaxValue;
        var location = LocationOf(scalar.Start, length);
        // In double quotes "\0" and "\x07" make characters that the file itself has not.
        if (quoted && ControlCharacters.IndexIn(scalar.Value) is >= 0 and var at)
            _diagnostics.Add(FileRules.ControlCharacter, location, ControlCharacters.NameOf(scalar.Value[at]));
        return new YamlScalar(scalar.Value, quoted, location);
    }

    private SourceLocation LocationOf(Mark mark, int length)
    {
        var (line, column) = ((int)mark.Line + _lineOffset, (int)mark.Column);
        var rest = _source.GetLine(line).Length - column + 1;
        return new SourceLocation(_source.Path, line, column, Math.Max(1, Math.Min(length, rest)));
    }
}
