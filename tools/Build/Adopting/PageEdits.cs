using System.Globalization;
using System.Text;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Pasted;
using ClinicSite.Citations;
using Markdig.Syntax;

namespace ClinicSite.Build.Adopting;

/// <summary>Rewrites a page: keys for its citations, and no list. Whatever is not part of these stays byte for byte.</summary>
internal sealed class PageEdits(ParsedText text, PastedList list, AdoptedReferences references)
{
    private readonly List<(int Start, int End, string Text)> _edits = [];
    private readonly string _newLine = text.Source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>What must be settled first.</summary>
    public List<Obstacle> Obstacles { get; } = [];

    /// <summary>What should be looked at.</summary>
    public List<Obstacle> Remarks { get; } = [];

    public (string After, int Citations) Run()
    {
        foreach (var place in list.Places) Rewrite(place);
        var citations = _edits.Count;
        RemoveList();
        var after = new StringBuilder(text.Source.Text);
        foreach (var (start, end, replacement) in _edits.OrderByDescending(edit => edit.Start))
            after.Remove(start, end - start).Insert(start, replacement);
        return (after.ToString(), citations);
    }

    private void Rewrite(PastedPlace place)
    {
        var (citation, words) = (place.Citation, place.Words);
        // A word and a year that may be no citation stay what they are.
        if (citation.Cites.All(cite => cite.Fault is PastedFault.PerhapsNotInList))
        {
            Remark(place, citation.Cites[0], "may be a citation, but no reference of the list has this author; it stays as it is");
            return;
        }

        foreach (var cite in citation.Cites.Where(cite => cite.Fault is PastedFault.OtherYear))
            Remark(place, cite, $"becomes @{references.Keys[cite.Entry]}, whose year is {list.Entries[cite.Entry].Reference.Year?.ToString(CultureInfo.InvariantCulture) ?? "unknown"}; look whether that is the work");
        var keys = new KeyedCitation(citation, words.Text, index => references.Keys[index]);
        var (from, to) = (keys.Start, citation.Start + citation.Length);
        var (start, end) = (text.SpanOffset + words.SourceOf(from), text.SpanOffset + words.SourceEnd(to));
        if (Hindrance(citation) is { } hindrance || (hindrance = words.IsWhole(from, to - from) && IsThere(ref start, ref end, words.Text, from, to) ? null : "goes over the edge of emphasis or a cell; write it without") is not null)
        {
            Obstacles.Add(new Obstacle(text.Source.LocationOf(start, Math.Max(1, end - start)), $"\"{words.Text[citation.Start..to]}\" {hindrance}."));
            return;
        }

        if (start > 0 && text.Source.Text[start - 1] == '\\') start--;
        _edits.Add((start, end, keys.ToMarkdown()));
    }

    private void Remark(PastedPlace place, PastedCite cite, string what) =>
        Remarks.Add(new Obstacle(text.Source.LocationOf(text.SpanOffset + place.Words.SourceOf(cite.Start), cite.Length), $"\"{cite.Says}\" {what}."));

    private string? Hindrance(PastedCitation citation)
    {
        foreach (var cite in citation.Cites)
        {
            if (cite.Fault is PastedFault.BeyondEnd) return $"cites reference {cite.Says}, which the list does not have; correct the number or add the reference";
            if (cite.Fault is PastedFault.NotInList or PastedFault.PerhapsNotInList) return "cites a work that is not in the list; add it or remove the citation";
            if (cite.Fault is PastedFault.Ambiguous || (cite.Fault is PastedFault.OtherYear && cite.Fitting.Count > 1)) return "fits several references of the list; say which, by year and letter";
            if (cite.Between.Append(cite.Entry).Any(index => index >= 0 && references.Keys[index] is null)) return "cites a reference that cannot be read; complete that reference first";
        }

        return null;
    }

    /// <summary>Cells of tables are trimmed without their places being told, so a citation may stand a little later.</summary>
    private bool IsThere(ref int start, ref int end, string words, int from, int to)
    {
        var source = text.Source.Text;
        if (start < source.Length && source[start] == words[from] && end <= source.Length && source[end - 1] == words[to - 1]) return true;
        var later = source.AsSpan(start, Math.Min(source.Length - start, to - from + 40)).IndexOf(words.AsSpan(from, to - from));
        if (later < 0) return false;
        (start, end) = (start + later, start + later + to - from);
        return true;
    }

    private void RemoveList()
    {
        var source = text.Source.Text;
        var heading = text.SpanOffset + list.Heading.Span.Start;
        var (start, end) = (heading, Math.Min(source.Length, text.SpanOffset + list.End + 1));
        while (start > text.BodyOffset && char.IsWhiteSpace(source[start - 1])) start--;
        while (end < source.Length && char.IsWhiteSpace(source[end])) end++;
        var left = Enumerable.Range(0, list.Entries.Count).Where(index => references.Keys[index] is null).Select(index => SourceOf(list.Entries[index].Span)).ToList();
        var kept = list.Strays.Where(stray => stray is not HeadingBlock).Select(stray => SourceOf(stray.Span)).ToList();
        if (left.Count > 0) kept.InsertRange(0, [SourceOf(list.Heading.Span)]);
        if (left.Count > 0) kept.Add(string.Join(_newLine, left.Select(entry => "- " + entry)));
        var rest = string.Join(_newLine + _newLine, kept) + (kept.Count > 0 ? _newLine : "");
        var between = start == text.BodyOffset ? "" : _newLine + _newLine;
        if (rest.Length > 0) rest = between + rest + (end < source.Length ? _newLine : "");
        else rest = end < source.Length ? between : source.EndsWith('\n') && between.Length > 0 ? _newLine : "";
        _edits.Add((start, end, rest));
    }

    private string SourceOf(SourceSpan span) => text.Source.Text.Substring(text.SpanOffset + span.Start, span.Length).Trim();
}
