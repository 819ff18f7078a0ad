using System.IO.Compression;

namespace ClinicSite.Editorial.Spelling;

/// <summary>Words in ordinal order in one long text: quick to load, and found by halving.</summary>
internal sealed class WordList
{
    private readonly string _text;
    private readonly int[] _starts;

    private WordList(string text)
    {
        _text = text;
        _starts = new int[text.AsSpan().Count('\n')];
        var count = 0;
        for (var at = 0; count < _starts.Length; at = text.IndexOf('\n', at) + 1) _starts[count++] = at;
    }

    public int Count => _starts.Length;

    /// <summary>A word.</summary>
    public ReadOnlySpan<char> this[int index] => _text.AsSpan(_starts[index], (index + 1 < _starts.Length ? _starts[index + 1] : _text.Length) - _starts[index] - 1);

    /// <summary>A list that the program brings along; packed where its name ends in <c>.gz</c>.</summary>
    public static WordList Load(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("words/" + name)!;
        using Stream unpacked = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(unpacked);
        return new WordList(reader.ReadToEnd());
    }

    /// <summary>Lists that the program brings along, as one.</summary>
    public static WordList Load(params ReadOnlySpan<string> names)
    {
        var words = new List<string>();
        foreach (var name in names) words.AddRange(Load(name)._text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        words.Sort(StringComparer.Ordinal);
        return new WordList(string.Concat(words.Select(word => word + '\n')));
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, _starts.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = word.SequenceCompareTo(this[middle]);
            if (order == 0) return true;
            if (order < 0) high = middle - 1;
            else low = middle + 1;
        }

        return false;
    }
}
