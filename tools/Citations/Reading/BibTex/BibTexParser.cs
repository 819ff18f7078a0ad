using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>
/// Reads BibTeX's grammar (Patashnik, "BibTeXing"; biblatex manual, 2 and 4.5): what stands between entries is a comment. A fault
/// costs the field it is in; the entry keeps the fields before it, and reading goes on after it or at the next <c>@</c> that begins a line.
/// </summary>
internal sealed class BibTexParser(SourceText source, DiagnosticBag diagnostics)
{
    private readonly string _text = source.Text;
    private readonly BibTexValues _values = new(source, diagnostics);
    private readonly List<BibTexEntry> _entries = [];
    private int _at;
    private bool _hasOpenComment;

    public IReadOnlyList<BibTexEntry> Read()
    {
        while ((_at = _text.IndexOf('@', _at)) >= 0) ReadObject();
        return _entries;
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private void ReadObject()
    {
        var start = _at++;
        SkipSpace();
        var type = ReadWord().ToLowerInvariant();
        SkipSpace();
        if (type.Length > 0 && Current is '{' or '(')
        {
            var close = Current == '{' ? '}' : ')';
            _at++;
            if (type == "comment") SkipBalanced(start);
            else if (type == "preamble") SkipPreamble(close);
            else if (type == "string") ReadString(close);
            else ReadEntry(type, start, close);
        }
        else if (type != "comment" && BibTexValues.IsLineStart(_text, start))
        {
            Report(start, 1 + type.Length, "an entry begins with @ and is no entry", "Write it as @article{key, title = {…}, …}.");
        }
    }

    private void ReadEntry(string type, int start, char close)
    {
        SkipSpace();
        var begin = _at;
        while (_at < _text.Length && !BibTexValues.IsEntryStart(_text, _at) && Current != close && Current is not (',' or '=' or '{' or '"' or '\n' or '\r')) _at++;
        var key = new PlacedText(_text[begin.._at].Trim(), begin, Math.Max(1, _at - begin));
        SkipSpace();
        // "@article{title = {…}": the word was a field's name.
        if (Current == '=') (_at, key) = (begin, new PlacedText("", start, 1 + type.Length));
        if (key.IsEmpty)
        {
            key = new PlacedText("", start, 1 + type.Length);
            Report(start, key.Length, "the entry has no key", "Write one after the brace: @article{smith2020pain, …}.");
        }

        var entry = new BibTexEntry(type, key);
        _entries.Add(entry);
        if (Current == ',') _at++;
        else if (Current != close && _at > begin) Report(_at, 1, "after the key a comma is missing", "Put a comma after the key.");
        ReadFields(entry, close, start);
    }

    private void ReadFields(BibTexEntry entry, char close, int start)
    {
        while (true)
        {
            SkipSpace();
            while (Current == ',') { _at++; SkipSpace(); }
            if (Current == close)
            {
                _at++;
                return;
            }

            if (_at >= _text.Length || BibTexValues.IsEntryStart(_text, _at))
            {
                Report(start, 1 + entry.Type.Length, "the entry that begins here is never closed", "Close it with a brace } of its own line.");
                return;
            }

            if (!ReadField(entry, close)) return;
        }
    }

    /// <summary>Reads <c>name = value</c>.</summary>
    /// <returns>False where the entry ends with it because nobody can say where its text goes on.</returns>
    private bool ReadField(BibTexEntry entry, char close)
    {
        var begin = _at;
        var name = ReadName();
        SkipSpace();
        if (name.Length == 0 || Current != '=')
        {
            Report(begin, Math.Max(1, name.Length), name.Length == 0 ? $"\"{Shown()}\" is no name of a field" : $"after \"{name}\" an = is missing", "Write a field as title = {…}, with a comma behind it.");
            return SkipField(close);
        }

        _at++;
        SkipSpace();
        var value = _values.Read(ref _at, close);
        if (value is null) return SkipField(close);
        if (!entry.Set(name, value)) diagnostics.Add(CitationRules.RepeatedField, source.LocationOf(begin, name.Length), name, entry.Key.Text);
        SkipSpace();
        if (Current == ',' || Current == close || _at >= _text.Length || BibTexValues.IsEntryStart(_text, _at)) return true;
        Report(_at, 1, $"a comma is missing after the value of \"{name}\"", "Put a comma between fields; a quotation mark inside \"…\" must stand in braces.");
        return IsName(Current) || SkipField(close);
    }

    private void ReadString(char close)
    {
        SkipSpace();
        var begin = _at;
        var name = ReadName();
        SkipSpace();
        if (name.Length == 0 || Current != '=')
        {
            Report(begin, Math.Max(1, name.Length), "an abbreviation is not defined as it should be", "Write @string{jpain = {The Journal of Pain}}.");
            return;
        }

        _at++;
        SkipSpace();
        if (_values.Read(ref _at, close) is { } value) _values.Define(name, value.Raw);
        SkipSpace();
        if (Current == close) _at++;
        else Report(begin, name.Length, "the abbreviation that begins here is never closed", "Close it with a brace }.");
    }

    private void SkipPreamble(char close)
    {
        SkipSpace();
        if (_values.Read(ref _at, close) is null) return;
        SkipSpace();
        if (Current == close) _at++;
    }

    /// <summary>A comment ends with the brace that closes it; one that nothing closes ends with its line.</summary>
    private void SkipBalanced(int start)
    {
        var depth = 1;
        for (var at = _at; at < _text.Length; at++)
        {
            // Once a comment was never closed, the next ones may not swallow the file again and again.
            if (_hasOpenComment && BibTexValues.IsEntryStart(_text, at)) break;
            depth += _text[at] switch { '{' or '(' => 1, '}' or ')' => -1, _ => 0 };
            if (depth > 0) continue;
            _at = at + 1;
            return;
        }

        _hasOpenComment = true;
        Report(start, 8, "the comment that begins here is never closed", "Close it with a brace }.");
        _at = _text.IndexOf('\n', _at) is var line and >= 0 ? line : _text.Length;
    }

    /// <summary>Goes on at the next comma, the end of the entry, or where another begins.</summary>
    private bool SkipField(char close)
    {
        var depth = 0;
        for (; _at < _text.Length; _at++)
        {
            if (BibTexValues.IsEntryStart(_text, _at)) return false;
            if (Current == '{') depth++;
            else if (depth > 0 && Current == '}') depth--;
            else if (depth == 0 && (Current == ',' || Current == close)) return true;
        }

        return true;
    }

    private string Shown() => _text[_at..Math.Min(_text.Length, _at + 1)];

    private string ReadWord()
    {
        var begin = _at;
        while (char.IsAsciiLetter(Current)) _at++;
        return _text[begin.._at];
    }

    private string ReadName()
    {
        var begin = _at;
        while (IsName(Current)) _at++;
        return _text[begin.._at].ToLowerInvariant();
    }

    private static bool IsName(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-' or ':' or '.' or '+' or '/';

    private void SkipSpace()
    {
        while (char.IsWhiteSpace(Current)) _at++;
    }

    private void Report(int at, int length, string what, string hint) =>
        diagnostics.Add(ReferenceFileRules.MalformedBibTex, source.LocationOf(at, length), what, hint);
}
