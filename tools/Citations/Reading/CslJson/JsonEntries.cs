using System.Text.Json;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>
/// The entries of a file: one object, or an array of them. A fault in one entry costs that entry only: reading goes on at
/// the next object that has an <c>id</c> of its own.
/// </summary>
internal sealed class JsonEntries(SourceText source, DiagnosticBag diagnostics)
{
    /// <summary>Far above any list of references; a bound, so that a wrong file cannot take the machine's memory.</summary>
    private const int MaxLength = 100 * 1024 * 1024;

    private readonly JsonCursor _cursor = new(source.Text.Length <= MaxLength ? source.Text : "");
    private readonly List<JsonValue> _entries = [];

    public IReadOnlyList<JsonValue> Read()
    {
        if (source.Text.Length > MaxLength)
        {
            diagnostics.Add(CitationRules.MalformedJson, source.LocationOf(0), "it is larger than 100 MB");
            return [];
        }

        var at = SkipSpace(0);
        if (Byte(at) == '[') ReadArray(SkipSpace(at + 1));
        else ReadSingle(at);
        return _entries;
    }

    private void ReadSingle(int at)
    {
        if (!TryRead(at, report: true, out var entry, out var end))
        {
            Follow(Resume(at + 1));
            return;
        }

        _entries.Add(entry);
        ReportRest(end);
    }

    private void ReadArray(int at)
    {
        if (Byte(at) == ']') ReportRest(at + 1);
        else Follow(at);
    }

    private void Follow(int at)
    {
        while (at >= 0)
        {
            if (TryRead(at, report: true, out var entry, out var end))
            {
                _entries.Add(entry);
                at = NextEntry(SkipSpace(end));
            }
            else
            {
                at = Resume(at + 1);
            }
        }
    }

    /// <summary>Where the entry after this one starts; -1 at the end of the list.</summary>
    private int NextEntry(int at)
    {
        switch (Byte(at))
        {
            case ',': return SkipSpace(at + 1);
            case ']':
                ReportRest(at + 1);
                return -1;
            case -1:
                Report(at, "the list has no closing ]");
                return -1;
            default:
                Report(at, "a comma or the closing ] is missing");
                return Resume(at);
        }
    }

    /// <summary>The next place at which a whole entry starts; -1 where there is none.</summary>
    private int Resume(int at)
    {
        while (true)
        {
            var next = _cursor.Bytes[Math.Min(at, _cursor.Bytes.Length)..].IndexOf((byte)'{');
            if (next < 0) return -1;
            at += next;
            if (TryRead(at, report: false, out var entry, out _) && entry.Get("id") is not null) return at;
            at++;
        }
    }

    private bool TryRead(int at, bool report, out JsonValue entry, out int end)
    {
        try
        {
            entry = _cursor.Read(at, out end);
            return true;
        }
        catch (JsonException exception)
        {
            if (report) Report(FaultAt(at, exception), Explain(exception.Message));
            (entry, end) = (new JsonValue(JsonKind.Null, 0, 1), at);
            return false;
        }
    }

    /// <summary>The reader counts lines, and bytes within the line, from where it was started.</summary>
    private int FaultAt(int start, JsonException exception)
    {
        var line = start;
        for (var count = exception.LineNumber ?? 0; count > 0; count--)
            line += _cursor.Bytes[line..].IndexOf((byte)'\n') + 1;
        return line + (int)(exception.BytePositionInLine ?? 0);
    }

    private static string Explain(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }

    private void ReportRest(int at)
    {
        at = SkipSpace(at);
        if (at < _cursor.Bytes.Length) Report(at, "something follows the end of the list");
    }

    private void Report(int at, string why) =>
        diagnostics.Add(CitationRules.MalformedJson, source.LocationOf(_cursor.CharAt(at)), why);

    private int Byte(int at) => at < _cursor.Bytes.Length ? _cursor.Bytes[at] : -1;

    private int SkipSpace(int at)
    {
        while (Byte(at) is ' ' or '\t' or '\r' or '\n') at++;
        return at;
    }
}
