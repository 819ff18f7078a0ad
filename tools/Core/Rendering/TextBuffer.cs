using System.Globalization;
using System.Text;

namespace ClinicSite.Rendering;

/// <summary>
/// A writer into memory that is used again for page after page. A StringBuilder would give its chunks away with every page
/// and copy what it holds once more.
/// </summary>
public sealed class TextBuffer : TextWriter
{
    /// <summary>What a buffer may hold on to from one page to the next: a list of 20,000 conditions is a page by itself.</summary>
    private const int KeptLength = 1 << 17;

    private char[] _chars = new char[8192];

    /// <summary>A buffer that holds nothing and ends its lines with one line feed.</summary>
    public TextBuffer() : base(CultureInfo.InvariantCulture) => NewLine = "\n";

    /// <inheritdoc />
    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>How much has been written.</summary>
    public int Length { get; private set; }

    /// <summary>What has been written; holds until the next write.</summary>
    public ReadOnlySpan<char> Written => _chars.AsSpan(0, Length);

    /// <summary>What has been written from an offset on; holds until the buffer is cleared, whatever is written after it.</summary>
    public ReadOnlyMemory<char> From(int start) => _chars.AsMemory(start, Length - start);

    /// <summary>Takes away what has been written from an offset on.</summary>
    public void Cut(int start) => Length = start;

    /// <summary>Begins again.</summary>
    public void Clear()
    {
        Length = 0;
        if (_chars.Length > KeptLength) _chars = new char[8192];
    }

    /// <summary>Puts another letter for the last one, where that is a blank or ends a line.</summary>
    public void ReplaceLastBlank(char by)
    {
        if (Length > 0 && _chars[Length - 1] is ' ' or '\n') _chars[Length - 1] = by;
    }

    /// <inheritdoc />
    public override void Write(char value)
    {
        if (Length == _chars.Length) Grow(1);
        _chars[Length++] = value;
    }

    /// <inheritdoc />
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc />
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _chars.Length - Length) Grow(buffer.Length);
        buffer.CopyTo(_chars.AsSpan(Length));
        Length += buffer.Length;
    }

    /// <inheritdoc />
    public override string ToString() => Written.ToString();

    private void Grow(int more) => Array.Resize(ref _chars, Math.Max(_chars.Length * 2, Length + more));
}
