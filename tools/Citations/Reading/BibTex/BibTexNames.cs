using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>
/// Lists of names (BibTeXing, 4; biblatex manual, 3.8): <c>First von Last</c>, <c>von Last, First</c>, <c>von Last, Jr, First</c>,
/// <c>{A Group}</c>, <c>family=…, given=…</c>, joined by <c>and</c>. Braces keep what is in them together.
/// </summary>
internal sealed class BibTexNames(string key, SourceText source, DiagnosticBag diagnostics)
{
    public IReadOnlyList<JsonValue> Read(BibTexValue list)
    {
        var names = new List<JsonValue>();
        foreach (var (offset, text) in SplitNames(list.Raw))
        {
            var place = list.IsVerbatim ? new PlacedText(text, list.Offset + offset, text.Length) : list.Placed(text);
            if (text.Equals("others", StringComparison.OrdinalIgnoreCase))
                diagnostics.Add(ReferenceFileRules.NamesLeftOut, source.LocationOf(place.Offset, place.Length), key);
            else names.Add(One(place));
        }

        return names;
    }

    private JsonValue One(PlacedText name)
    {
        if (name.Text[0] == '{' && BracedText.Closing(name.Text, 0) == name.Text.Length - 1) return EntryBuilder.OfFields(name, ("literal", Plain(name.Text)));
        var parts = BracedText.Split(name.Text, ',');
        if (parts.Count > 1 && parts.All(part => part.Contains('=', StringComparison.Ordinal))) return OfLabels(name, parts);
        if (parts.Count > 3)
            diagnostics.Add(ReferenceFileRules.TooManyCommas, source.LocationOf(name.Offset, name.Length), Plain(name.Text));
        if (parts.Count == 1) return FirstVonLast(name);
        var (von, last) = VonLast(BracedText.Words(parts[0]));
        return EntryBuilder.OfFields(name, ("non-dropping-particle", von), ("family", last),
            ("given", Plain(parts.Count == 2 ? parts[1] : string.Join(", ", parts.Skip(2)))), ("suffix", parts.Count > 2 ? Plain(parts[1]) : ""));
    }

    /// <summary>The words before the first small one are the given names; the family name is the last word at least.</summary>
    private static JsonValue FirstVonLast(PlacedText name)
    {
        var words = BracedText.Words(name.Text);
        var small = words.FindIndex(0, Math.Max(0, words.Count - 1), IsSmall);
        var first = small < 0 ? words.Count - 1 : small;
        var (von, last) = VonLast(words[first..]);
        return EntryBuilder.OfFields(name, ("non-dropping-particle", von), ("family", last), ("given", Joined(words[..first])));
    }

    private static (string Von, string Last) VonLast(List<string> words)
    {
        if (words.Count == 0 || !IsSmall(words[0])) return ("", Joined(words));
        var end = words.FindLastIndex(Math.Max(0, words.Count - 2), IsSmall);
        return words.Count == 1 ? ("", Joined(words)) : (Joined(words[..(end + 1)]), Joined(words[(end + 1)..]));
    }

    private static JsonValue OfLabels(PlacedText name, List<string> parts)
    {
        string Label(string label) => Plain(parts.Select(part => part.Trim()).FirstOrDefault(part => part.StartsWith(label + "=", StringComparison.OrdinalIgnoreCase))?[(label.Length + 1)..] ?? "");
        return EntryBuilder.OfFields(name, ("non-dropping-particle", Label("prefix")), ("family", Label("family")), ("given", Label("given")), ("suffix", Label("suffix")));
    }

    /// <summary>Whether a word begins small. Words in braces have no case, but an accent's command does: <c>{\'e}</c>.</summary>
    private static bool IsSmall(string word)
    {
        if (word.StartsWith('{') && !word.StartsWith("{\\", StringComparison.Ordinal)) return false;
        foreach (var letter in LatexText.Decode(word))
            if (char.IsLetter(letter)) return char.IsLower(letter);
        return false;
    }

    private static string Joined(List<string> words) => Plain(string.Join(' ', words));

    /// <summary>Names are taken apart at spaces later on, so every space is an ordinary one.</summary>
    private static string Plain(string latex) =>
        LatexText.Decode(latex).Replace('\u00A0', ' ').Replace('\u2009', ' ').Trim();

    private static IEnumerable<(int Offset, string Text)> SplitNames(string list)
    {
        var start = 0;
        foreach (var (offset, length) in BracedText.Find(list, "and"))
        {
            if (Trimmed(list, start, offset) is { } name) yield return name;
            start = offset + length;
        }

        if (Trimmed(list, start, list.Length) is { } last) yield return last;
    }

    private static (int, string)? Trimmed(string list, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(list[start])) start++;
        while (end > start && char.IsWhiteSpace(list[end - 1])) end--;
        return start < end ? (start, list[start..end]) : null;
    }
}
