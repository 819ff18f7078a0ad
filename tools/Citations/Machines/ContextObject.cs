using System.Text;

namespace ClinicSite.Citations.Machines;

/// <summary>A ContextObject in key/encoded-value form (ANSI/NISO Z39.88-2004, part 1), written as the attribute of an element.</summary>
internal sealed class ContextObject
{
    private const string Start = "<span class=\"Z3988\" aria-hidden=\"true\" title=\"ctx_ver=Z39.88-2004", End = "\"></span>";

    /// <summary>One after the other, so one serves them all.</summary>
    [ThreadStatic]
    private static ContextObject? _kept;

    private readonly StringBuilder _text = new(1024);

    /// <summary>An empty one. The one given before on this thread is used up by then.</summary>
    public static ContextObject Begin()
    {
        var context = _kept ??= new ContextObject();
        context._text.Clear().Append(Start);
        return context;
    }

    /// <summary>Adds a key; one without a value is left out.</summary>
    /// <param name="key">As the matrix of the format has it: <c>rft.atitle</c>.</param>
    /// <param name="value">Plain text, in parts.</param>
    public ContextObject Add(string key, params ReadOnlySpan<string> value)
    {
        var isOpen = false;
        foreach (var part in value)
        {
            if (part.Length == 0) continue;
            if (!isOpen) _text.Append("&amp;").Append(key).Append('=');
            isOpen = true;
            Escape(part);
        }

        return this;
    }

    /// <summary>The element, finished.</summary>
    public override string ToString() => _text.Append(End).ToString();

    private void Escape(string part)
    {
        Span<char> escaped = stackalloc char[2048];
        if (part.Length * 9 <= escaped.Length && Uri.TryEscapeDataString(part, escaped, out var length)) _text.Append(escaped[..length]);
        else _text.Append(Uri.EscapeDataString(part));
    }
}
