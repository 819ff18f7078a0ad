using System.Text;
using ClinicSite.Citations.Formatting;

namespace ClinicSite.Citations.Machines;

/// <summary>A ContextObject in key/encoded-value form (ANSI/NISO Z39.88-2004, part 1), written as the attribute of an element.</summary>
internal sealed class ContextObject
{
    private readonly StringBuilder _text = new("ctx_ver=Z39.88-2004", 512);

    /// <summary>Adds a key; one without a value is left out.</summary>
    /// <param name="key">As the matrix of the format has it: <c>rft.atitle</c>.</param>
    /// <param name="value">Plain text.</param>
    public ContextObject Add(string key, string value)
    {
        if (value.Length > 0) _text.Append("&amp;").Append(key).Append('=').Append(Uri.EscapeDataString(value));
        return this;
    }

    /// <summary>Adds a title, without the elements and with the quotes that readers see.</summary>
    public ContextObject AddTitle(string key, string title) => Add(key, Fragment.Rich(title).Text);

    /// <inheritdoc />
    public override string ToString() => _text.ToString();
}
