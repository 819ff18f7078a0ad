using System.Text;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>Reads values: <c>{…}</c>, <c>"…"</c>, numbers and abbreviations, joined by <c>#</c>.</summary>
internal sealed class BibTexValues(SourceText source, DiagnosticBag diagnostics)
{
    /// <summary>The abbreviations every style of BibTeX brings along.</summary>
    private readonly Dictionary<string, string> _abbreviations = WordTable.Of(
        """
        jan=January feb=February mar=March apr=April may=May jun=June jul=July aug=August sep=September oct=October nov=November dec=December
        """, StringComparer.OrdinalIgnoreCase);

    private readonly string _text = source.Text;

    /// <summary>What an abbreviation stands for, from <c>@string</c>.</summary>
    public void Define(string name, string value) => _abbreviations[name] = value;

    /// <summary>Reads a value.</summary>
    /// <param name="at">Where it begins; afterwards, where it ends.</param>
    /// <param name="close">What closes the entry it is in.</param>
    /// <returns>Null where there is none; the diagnostics say why.</returns>
    public BibTexValue? Read(ref int at, char close)
    {
        var start = at;
        if (ReadPiece(ref at) is not { } first) return null;
        var next = AfterSpace(at);
        if (next >= _text.Length || _text[next] != '#') return first;
        var joined = new StringBuilder(first.Raw);
        while (next < _text.Length && _text[next] == '#')
        {
            at = AfterSpace(next + 1);
            if (ReadPiece(ref at) is not { } piece) return null;
            joined.Append(piece.Raw);
            next = AfterSpace(at);
        }

        var raw = joined.ToString();
        // One more than the text has, so that nobody takes it for the text of the file.
        return new BibTexValue(raw, start, at - start == raw.Length ? at - start + 1 : at - start);
    }

    private BibTexValue? ReadPiece(ref int at)
    {
        if (at < _text.Length && _text[at] is '{' or '"') return ReadDelimited(ref at);
        var start = at;
        while (at < _text.Length && !char.IsWhiteSpace(_text[at]) && _text[at] is not (',' or '#' or '}' or ')' or '{' or '"' or '=' or '@')) at++;
        var word = _text[start..at];
        if (word.Length == 0)
        {
            Report(start, 1, "a value is missing", "Write it in braces after the =, or delete the field.");
            return null;
        }

        if (word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0) return new BibTexValue(word, start, word.Length);
        if (_abbreviations.TryGetValue(word, out var meaning)) return new BibTexValue(meaning, start, word.Length + (meaning.Length == word.Length ? 1 : 0));
        diagnostics.Add(ReferenceFileRules.UnknownAbbreviation, source.LocationOf(start, word.Length), word);
        return new BibTexValue(word, start, word.Length);
    }

    private BibTexValue? ReadDelimited(ref int at)
    {
        var (start, isQuoted, depth) = (at, _text[at] == '"', 0);
        for (var index = start + 1; index < _text.Length; index++)
        {
            switch (_text[index])
            {
                case '\\':
                    index++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when depth > 0:
                    depth--;
                    break;
                case '}' when !isQuoted:
                case '"' when isQuoted && depth == 0:
                    at = index + 1;
                    return new BibTexValue(_text[(start + 1)..index], start + 1, index - start - 1);
                case '@' when IsEntryStart(_text, index):
                    return Unclosed(ref at, index);
            }
        }

        return Unclosed(ref at, _text.Length);
    }

    private BibTexValue? Unclosed(ref int at, int end)
    {
        Report(at, 1, _text[at] == '"' ? "a quotation mark opens here and is never closed" : "a brace opens here and is never closed",
            "Close it where the value ends; every { needs its }.");
        at = end;
        return null;
    }

    /// <summary>Whether an entry begins here: an <c>@</c> that begins a line, a word and a brace.</summary>
    public static bool IsEntryStart(string text, int at)
    {
        if (text[at] != '@' || !IsLineStart(text, at)) return false;
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end == at + 1) return false;
        while (end < text.Length && text[end] is ' ' or '\t') end++;
        return end < text.Length && text[end] is '{' or '(';
    }

    public static bool IsLineStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t') at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    private int AfterSpace(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at])) at++;
        return at;
    }

    private void Report(int at, int length, string what, string hint) =>
        diagnostics.Add(ReferenceFileRules.MalformedBibTex, source.LocationOf(at, length), what, hint);
}
