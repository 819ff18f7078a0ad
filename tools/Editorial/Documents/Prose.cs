using System.Text;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Documents;

/// <summary>Words with the way back from each letter to its place in the file.</summary>
internal sealed class Prose
{
    private readonly SourceText _source;
    private readonly int[] _starts;
    private readonly int[] _sources;

    private Prose(string text, SourceText source, int[] starts, int[] sources) => (Text, _source, _starts, _sources) = (text, source, starts, sources);

    /// <summary>The words, with <see cref="Marks"/> for what is none.</summary>
    public string Text { get; }

    /// <summary>The place of a stretch in the file.</summary>
    public SourceLocation LocationOf(int start, int length)
    {
        if (_starts.Length == 0) return _source.LocationOf(0);
        var first = OffsetOf(start);
        return _source.LocationOf(first, Math.Max(1, OffsetOf(Math.Max(start, start + length - 1)) + 1 - first));
    }

    /// <summary>The offset in the file of a letter.</summary>
    public int OffsetOf(int at)
    {
        var found = Array.BinarySearch(_starts, at);
        var piece = found >= 0 ? found : ~found - 1;
        // Two pieces may begin at one place where one is empty; the last of them holds the letter.
        while (piece + 1 < _starts.Length && _starts[piece + 1] <= at) piece++;
        return _sources[piece] + at - _starts[piece];
    }

    /// <summary>Collects words.</summary>
    public sealed class Builder(SourceText source)
    {
        private readonly StringBuilder _text = new();
        private readonly List<int> _starts = [];
        private readonly List<int> _sources = [];

        public int Length => _text.Length;

        /// <summary>Adds words that stand at an offset of the file.</summary>
        public void Add(ReadOnlySpan<char> words, int offset)
        {
            if (words.IsEmpty) return;
            _starts.Add(_text.Length);
            _sources.Add(offset);
            _text.Append(words);
        }

        public Prose Build() => new(_text.ToString(), source, [.. _starts], [.. _sources]);
    }
}
