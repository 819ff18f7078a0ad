using ClinicSite.Build.Parse;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Documents;

/// <summary>
/// The words of a value of YAML, with the way back to each letter: quoted, with escapes, folded over several lines or in a block
/// (YAML 1.2.2, chapters 7.3 and 8.1), the words are not where counting letters from the beginning would put them.
/// </summary>
internal ref struct YamlProse
{
    private readonly ReadOnlySpan<char> _source;
    private readonly char _quote;
    private int _at;

    private YamlProse(ReadOnlySpan<char> source, int start)
    {
        _source = source;
        _at = start;
        if (At is '"' or '\'') _quote = _source[_at++];
        else if (At is '|' or '>') _at += Math.Max(0, _source[_at..].IndexOf('\n'));
    }

    private readonly char At => _at < _source.Length ? _source[_at] : '\0';

    /// <summary>Reads a value.</summary>
    public static Prose Read(SourceText source, YamlScalar scalar)
    {
        var prose = new Prose.Builder(source);
        var value = scalar.Value.AsSpan().Trim();
        var reader = new YamlProse(source.Text, OffsetOf(source.Text, scalar.Location.Line ?? 1) + (scalar.Location.Column ?? 1) - 1);
        var (from, offset, next) = (0, -1, 0);
        for (var at = 0; at < value.Length; at++)
        {
            var place = reader.Take(value[at]);
            if (place == next && offset >= 0)
            {
                next++;
                continue;
            }

            if (offset >= 0) prose.Add(value[from..at], offset);
            (from, offset, next) = (at, place, place + 1);
        }

        if (offset >= 0) prose.Add(value[from..], offset);
        return prose.Build();
    }

    /// <summary>Where the next letter of the value stands.</summary>
    private int Take(char letter)
    {
        if (!char.IsWhiteSpace(letter)) SkipBlanks();
        var place = _at;
        if (_quote == '"' && At == '\\') TakeEscape();
        else if (char.IsWhiteSpace(letter) && At is '\n' or '\r') SkipBlanks();
        else if (!char.IsWhiteSpace(letter) || At == letter) _at += _quote == '\'' && At == '\'' ? 2 : 1;
        return Math.Min(place, Math.Max(0, _source.Length - 1));
    }

    /// <summary>Blanks and line ends that the value does not have, or has as one; so too a line that an escape joins to the next.</summary>
    private void SkipBlanks()
    {
        while (char.IsWhiteSpace(At) || (_quote == '"' && At == '\\' && _at + 1 < _source.Length && _source[_at + 1] is '\n' or '\r')) _at++;
    }

    private void TakeEscape() => _at += _at + 1 < _source.Length ? _source[_at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 } : 1;

    private static int OffsetOf(string text, int line)
    {
        var at = 0;
        for (var number = 1; number < line; number++) at = text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;
        return at;
    }
}
