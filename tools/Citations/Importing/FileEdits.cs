using System.Text;
using ClinicSite.Citations.Reading;
using ClinicSite.Text;

namespace ClinicSite.Citations.Importing;

/// <summary>Adds fields and entries to the text of a CSL-JSON file. What is there stays byte for byte.</summary>
/// <param name="source">The file as it is.</param>
internal sealed class FileEdits(SourceText source)
{
    private readonly List<(int Offset, string Text)> _insertions = [];
    private readonly string _newLine = source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>Adds what was filled in an entry behind its last field.</summary>
    public void Grow(Work work)
    {
        Insert(work.Entry, work.Filled);
        if (work.FilledOurs.Count > 0 && work.Entry.Get("clinicsite") is { } ours) Insert(ours, work.FilledOurs);
    }

    /// <summary>Adds entries at the end of the list.</summary>
    public void Append(IReadOnlyList<JsonValue> entries, JsonValue? last)
    {
        if (entries.Count == 0) return;
        var indent = last is null ? "  " : IndentOf(last.Offset) ?? "  ";
        var lines = string.Join("," + _newLine, entries.Select(entry => indent + JsonText.WriteLines(entry, _newLine + indent)));
        var first = source.Text.AsSpan().IndexOfAnyExcept(" \t\r\n");
        if (last is not null && source.Text[first] == '{')
        {
            _insertions.Add((last.Offset, "[" + _newLine));
            _insertions.Add((last.End, "," + _newLine + lines + _newLine + "]"));
        }
        else if (last is not null) _insertions.Add((last.End, "," + _newLine + lines));
        else if (first < 0) _insertions.Add((source.Text.Length, "[" + _newLine + lines + _newLine + "]" + _newLine));
        else _insertions.Add((source.Text.IndexOf('[', StringComparison.Ordinal) + 1, _newLine + lines + _newLine));
    }

    public string Apply()
    {
        var output = new StringBuilder(source.Text.Length + _insertions.Sum(one => one.Text.Length));
        var at = 0;
        foreach (var (offset, text) in _insertions.OrderBy(one => one.Offset))
        {
            output.Append(source.Text, at, offset - at).Append(text);
            at = offset;
        }

        return output.Append(source.Text, at, source.Text.Length - at).ToString();
    }

    /// <summary>Behind the last field, on a line of its own where the fields have lines of their own.</summary>
    private void Insert(JsonValue owner, List<JsonMember> members)
    {
        if (members.Count == 0) return;
        var indent = owner.Members.Count > 0 ? IndentOf(owner.Members[^1].Offset) : null;
        var comma = owner.Members.Count > 0 ? "," : "";
        var text = indent is null
            ? string.Concat(members.Select(member => $"{comma} {JsonText.Name(member.Name)}: {JsonText.Write(member.Value)}"))
            : string.Concat(members.Select(member => $"{comma}{_newLine}{indent}{JsonText.Name(member.Name)}: {JsonText.WriteLines(member.Value, _newLine + indent)}"));
        if (owner.Members.Count > 0) _insertions.Add((owner.Members[^1].Value.End, text));
        else _insertions.Add((owner.Offset + 1, string.Join(", ", members.Select(member => $" {JsonText.Name(member.Name)}: {JsonText.Write(member.Value)} "))));
    }

    /// <summary>The white space before an offset where nothing else stands on its line, or null.</summary>
    private string? IndentOf(int offset)
    {
        var line = source.Text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1;
        return line > 0 && source.Text.AsSpan(line, offset - line).IndexOfAnyExcept(" \t") < 0 ? source.Text[line..offset] : null;
    }
}
