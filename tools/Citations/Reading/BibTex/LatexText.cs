using System.Buffers;
using System.Text;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>
/// LaTeX as it stands in bibliographies, made text: accents and signs in Unicode, italics, bold, sub- and superscript as CSL's
/// elements, braces gone; in titles, what they protect stays in CSL's.
/// </summary>
internal sealed class LatexText
{
    private const int MaxDepth = 50;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}$~-`'^_\n\r\t");

    private static readonly (string Written, string Meant)[] Escapes =
    [
        (@"\~{}", "~"), (@"{\textasciitilde}", "~"), (@"\textasciitilde{}", "~"), (@"{\_}", "_"), (@"\_", "_"), (@"\%", "%"), (@"\&", "&"), (@"\#", "#"),
        (@"\~", "~"), (@"{\textless}", "<"), (@"{\textgreater}", ">"), ("$<$", "<"), ("$>$", ">"),
    ];

    private readonly string _text;
    private readonly Action<int, string>? _unknown;
    private int _at;
    private int _depth;

    private readonly bool _isTitle;

    private LatexText(string text, Action<int, string>? unknown, bool isTitle) => (_text, _unknown, _isTitle) = (text, unknown, isTitle);

    /// <summary>The text, white space joined.</summary>
    /// <param name="latex">LaTeX.</param>
    /// <param name="unknown">Told the offset and name of commands nobody knows; their arguments are kept.</param>
    /// <param name="isTitle">Whether braces keep letters as they are.</param>
    public static string Decode(string latex, Action<int, string>? unknown = null, bool isTitle = false)
    {
        if (!latex.AsSpan().ContainsAny(Special)) return JoinSpace(latex);
        var text = JoinSpace(new LatexText(latex, unknown, isTitle).ReadAll());
        return isTitle ? ProtectedCase.Print(text) : text;
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private string ReadAll()
    {
        var output = new StringBuilder(_text.Length);
        while (_at < _text.Length)
        {
            output.Append(ReadUntil('\0', false));
            _at++;
        }

        return output.ToString();
    }

    /// <summary>Reads on until a character closes what was opened, which is left to be stepped over.</summary>
    private string ReadUntil(char close, bool isMath)
    {
        var output = new StringBuilder();
        while (_at < _text.Length && _text[_at] != close) ReadNext(output, close, isMath);
        return output.ToString();
    }

    private void ReadNext(StringBuilder output, char close, bool isMath)
    {
        var sign = _text[_at++];
        switch (sign)
        {
            case '{' when _isTitle && _depth == 0 && !isMath && Current != '\\':
                output.Append(ProtectedCase.Opens).Append(ReadGroup(isMath)).Append(ProtectedCase.Closes);
                break;
            case '{': output.Append(ReadGroup(isMath)); break;
            case '}': break;
            case '\\': ReadCommand(output, close, isMath); break;
            case '$': output.Append(ReadMath()); break;
            case '~': output.Append('\u00A0'); break;
            case '^' when isMath: output.Append("<sup>").Append(ReadArgument(true)).Append("</sup>"); break;
            case '_' when isMath: output.Append("<sub>").Append(ReadArgument(true)).Append("</sub>"); break;
            case '-' when isMath: output.Append('−'); break;
            case '-' when Current == '-':
                _at++;
                output.Append(Current == '-' ? '—' : '–');
                if (Current == '-') _at++;
                break;
            case '`' or '\'' when Current == sign && !isMath:
                _at++;
                output.Append(sign == '`' ? '“' : '”');
                break;
            case '`': output.Append('‘'); break;
            default: output.Append(sign); break;
        }
    }

    private string ReadGroup(bool isMath)
    {
        if (++_depth > MaxDepth)
        {
            _depth--;
            return "";
        }

        var text = ReadUntil('}', isMath);
        if (Current == '}') _at++;
        _depth--;
        return text;
    }

    private string ReadMath()
    {
        if (_text.IndexOf('$', _at) < 0) return "$";
        var isDisplay = Current == '$';
        if (isDisplay) _at++;
        var text = ReadUntil('$', true);
        if (Current == '$') _at++;
        if (isDisplay && Current == '$') _at++;
        return text;
    }

    private void ReadCommand(StringBuilder output, char close, bool isMath)
    {
        var start = _at - 1;
        var name = ReadName();
        if (LatexSymbols.Accent(name) is { } accent && !(isMath && name is "=" or "'" or "`")) output.Append(Accented(accent));
        else if (name.Length == 1 && !char.IsAsciiLetter(name[0])) ReadSign(name[0], output);
        else if (LatexSymbols.Text(name) is { } text)
        {
            SkipSpace();
            output.Append(text.Length == 0 ? " " : text);
        }
        else if (LatexSymbols.Element(name) is { } element) Enclose(output, element, close, isMath);
        else if (name is "enquote" or "mkbibquote") output.Append('“').Append(ReadArgument(isMath)).Append('”');
        else if (name is "url" or "path" or "nolinkurl") output.Append(Verbatim(ReadRaw()));
        else if (name is "href")
        {
            ReadArgument(false);
            output.Append(ReadArgument(isMath));
        }
        else if (name.Length > 0)
        {
            _unknown?.Invoke(start, "\\" + name);
            SkipSpace();
        }
    }

    private string ReadName()
    {
        if (_at >= _text.Length) return "";
        var begin = _at;
        while (char.IsAsciiLetter(Current)) _at++;
        if (_at == begin) _at++;
        return _text[begin.._at];
    }

    private static void ReadSign(char sign, StringBuilder output)
    {
        switch (sign)
        {
            case '&' or '%' or '$' or '#' or '_' or '{' or '}': output.Append(sign); break;
            case '\\' or ' ' or '\n' or '\t' or '\r' or ';' or ':': output.Append(' '); break;
            case ',': output.Append('\u2009'); break;
            case '-' or '/' or '!' or '@': break;
            case '(' or '[' or ')' or ']': break;
            default: output.Append(sign); break;
        }
    }

    /// <summary>An accent and the letter it stands on: <c>\'e</c>, <c>\'{e}</c>, <c>\v c</c>, <c>\'{\i}</c>, <c>\"{\^a}</c>.</summary>
    private string Accented(char accent)
    {
        var letter = ReadArgument(false) switch
        {
            "ı" => "i",
            "ȷ" => "j",
            var other => other,
        };
        if (letter.Length == 0) return accent switch { '\u0303' => "~", '\u0302' => "^", _ => "" };
        if (accent != '\u0361') return UnicodeForm.Compose(letter, accent);
        return letter.Length < 2 ? letter : letter[..1] + accent + letter[1..];
    }

    /// <summary>Text in braces behind a command, or, after a command such as <c>{\em …}</c>, the rest of the group.</summary>
    private void Enclose(StringBuilder output, string element, char close, bool isMath)
    {
        while (Current is ' ' or '\n' or '\t') _at++;
        var takesRest = Current != '{' && close is '}' or '\0' && _depth < MaxDepth;
        _depth++;
        var text = takesRest ? ReadUntil(close, isMath) : Current == '{' ? ReadArgument(isMath) : "";
        _depth--;
        if (element.Length == 0 || text.Length == 0) output.Append(text);
        else output.Append('<').Append(element).Append('>').Append(text).Append("</").Append(element).Append('>');
    }

    private string ReadArgument(bool isMath)
    {
        SkipSpace();
        if (_at >= _text.Length || Current is '}') return "";
        var output = new StringBuilder();
        if (++_depth <= MaxDepth) ReadNext(output, '}', isMath);
        _depth--;
        return output.ToString();
    }

    /// <summary>What stands in braces, untouched.</summary>
    private string ReadRaw()
    {
        SkipSpace();
        if (Current != '{' || BracedText.Closing(_text, _at) is not (var end and >= 0)) return "";
        var raw = _text[(_at + 1)..end];
        _at = end + 1;
        return raw;
    }

    /// <summary>Addresses and identifiers are no LaTeX, but many programs escape them as if they were.</summary>
    public static string Verbatim(string raw)
    {
        raw = raw.Trim();
        if (raw.StartsWith("\\url{", StringComparison.Ordinal) && raw.EndsWith('}')) raw = raw[5..^1];
        if (raw.Length > 1 && raw[0] == '{' && BracedText.Closing(raw, 0) == raw.Length - 1) raw = raw[1..^1];
        if (raw.AsSpan().IndexOfAny('\\', '$') < 0) return raw;
        foreach (var (written, meant) in Escapes) raw = raw.Replace(written, meant, StringComparison.Ordinal);
        return raw;
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\n' or '\t' or '\r') _at++;
    }

    private static string JoinSpace(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is not (' ' or '\t' or '\n' or '\r')) output.Append(letter);
            else if (output.Length > 0 && output[^1] != ' ') output.Append(' ');
        }

        return output.ToString().TrimEnd(' ');
    }
}
