using System.Text;

namespace ClinicSite.Citations.Formatting;

/// <summary>Joins fragments as citation processors do: of two marks that meet, the weaker goes.</summary>
internal sealed class FragmentBuilder
{
    /// <summary>A reference is joined of dozens of pieces, one after the other, so one builder serves them all.</summary>
    [ThreadStatic]
    private static FragmentBuilder? _kept;

    private readonly StringBuilder _html = new(512);
    private readonly StringBuilder _text = new(512);

    public bool IsEmpty => _text.Length == 0;

    /// <summary>An empty builder. The one given before on this thread is used up by then.</summary>
    public static FragmentBuilder Start()
    {
        var builder = _kept ??= new FragmentBuilder();
        builder._html.Clear();
        builder._text.Clear();
        return builder;
    }

    public void Append(Fragment next)
    {
        if (next.IsEmpty) return;
        if (_text.Length > 0 && _text[^1] == '”' && next.Text[0] is '.' or ',') next = IntoQuotes(next);
        if (_text.Length > 0 && !next.IsEmpty && Swallows(_text[^1], next.Text[0])) next = WithoutFirst(next);
        _html.Append(next.Html);
        _text.Append(next.Text);
    }

    public Fragment ToFragment()
    {
        if (_text.Length == 0 && _html.Length == 0) return Fragment.Empty;
        var text = _text.ToString();
        return new(_html.Equals(text) ? text : _html.ToString(), text);
    }

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
