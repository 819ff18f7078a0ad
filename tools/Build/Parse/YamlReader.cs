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
    private readonly Parser _parser;
    private bool _stopped;

    private YamlReader(SourceText source, string yaml, int lineOffset, DiagnosticBag diagnostics)
    {
        (_source, _lineOffset, _diagnostics) = (source, lineOffset, diagnostics);
        _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
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
        try
        {
            var reader = new YamlReader(source, yaml, lineOffset, diagnostics);
            var node = reader.ReadDocument();
            return reader._stopped ? null : node;
        }
        catch (YamlException error)
        {
            var line = (int)error.Start.Line + lineOffset;
            var location = new SourceLocation(source.Path, Math.Max(1, line), Math.Max(1, (int)error.Start.Column));
            var (what, hint) = YamlAdvice.For(error.Message, source.GetLine(line));
            diagnostics.Add(YamlRules.Syntax, location, what, hint);
            return null;
        }
    }

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
        var start = _parser.Consume<SequenceStart>().Start;
        var items = new List<YamlNode>();
        while (!_stopped && !_parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
        return new YamlSequence(items, LocationOf(start, 1));
    }

    private YamlMapping ReadMapping(int depth)
    {
        var start = _parser.Consume<MappingStart>().Start;
        var fields = new List<(YamlScalar, YamlNode)>();
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        while (!_stopped && !_parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not YamlScalar key) throw new YamlException(start, start, "a field needs a name");
            if (_stopped) break;
            var value = ReadNode(depth + 1);
            if (seen.TryAdd(key.Value, key.Location)) fields.Add((key, value));
            else ReportDuplicate(key, seen[key.Value]);
        }

        return new YamlMapping(fields, LocationOf(start, 1));
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
        return new YamlScalar(scalar.Value, quoted, LocationOf(scalar.Start, length));
    }

    private SourceLocation LocationOf(Mark mark, int length)
    {
        var (line, column) = ((int)mark.Line + _lineOffset, (int)mark.Column);
        var rest = _source.GetLine(line).Length - column + 1;
        return new SourceLocation(_source.Path, line, column, Math.Max(1, Math.Min(length, rest)));
    }
}
