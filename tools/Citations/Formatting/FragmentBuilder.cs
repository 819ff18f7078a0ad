using System.Text;

namespace ClinicSite.Citations.Formatting;

/// <summary>Joins fragments as citation processors do: of two marks that meet, the weaker goes.</summary>
internal sealed class FragmentBuilder
{
    private readonly StringBuilder _html = new();
    private readonly StringBuilder _text = new();

    public bool IsEmpty => _text.Length == 0;

    public void Append(Fragment next)
    {
        if (next.IsEmpty) return;
        if (_text.Length > 0 && _text[^1] == '”' && next.Text[0] is '.' or ',') next = IntoQuotes(next);
        if (_text.Length > 0 && !next.IsEmpty && Swallows(_text[^1], next.Text[0])) next = WithoutFirst(next);
        _html.Append(next.Html);
        _text.Append(next.Text);
    }

    public Fragment ToFragment() => new(_html.ToString(), _text.ToString());

    /// <summary>American practice: full stop and comma stand inside the quotes.</summary>
    private Fragment IntoQuotes(Fragment next)
    {
        var mark = next.Text[0];
        if (_text.Length < 2 || !Swallows(_text[^2], mark))
        {
            _text.Insert(_text.Length - 1, mark);
            _html.Insert(_html.ToString().LastIndexOf('”'), mark);
        }

        return WithoutFirst(next);
    }

    /// <summary>"Is it?" and a full stop is "Is it?"; "et al." and a comma keeps both.</summary>
    private static bool Swallows(char last, char first) => (last, first) switch
    {
        (' ', ' ') => true,
        ('.' or ',' or ';' or ':', _) when last == first => true,
        ('!' or '?' or ':' or ';', '.') => true,
        ('!' or '?', ':') => true,
        _ => false,
    };

    private static Fragment WithoutFirst(Fragment fragment)
    {
        var at = fragment.Html.IndexOf(fragment.Text[0], StringComparison.Ordinal);
        return at < 0 || fragment.Html.AsSpan(0, at).Contains('=')
            ? fragment
            : new Fragment(fragment.Html.Remove(at, 1), fragment.Text[1..]);
    }
}
