using ClinicSite.Editorial.Checks;
using ClinicSite.Editorial.Documents;

namespace ClinicSite.Editorial.Reading;

/// <summary>Words, sentences and syllables of a text, and what three formulas make of them: years of school.</summary>
internal sealed class ReadingCounts
{
    private int _sentences;
    private int _syllables;
    private int _long;

    public int Words { get; private set; }

    /// <summary>Kincaid and others 1975.</summary>
    public double Kincaid => 0.39 * Words / Math.Max(1, _sentences) + 11.8 * _syllables / Math.Max(1, Words) - 15.59;

    /// <summary>McLaughlin 1969.</summary>
    public double Smog => 1.043 * Math.Sqrt(_long * 30.0 / Math.Max(1, _sentences)) + 3.1291;

    /// <summary>Gunning 1952.</summary>
    public double Fog => 0.4 * ((double)Words / Math.Max(1, _sentences) + 100.0 * _long / Math.Max(1, Words));

    /// <summary>The mean of the three.</summary>
    public double Grade => (Kincaid + Smog + Fog) / 3;

    /// <summary>Counts a block if it is read as sentences.</summary>
    public void Add(TextBlock block)
    {
        if ((block.Kind & (BlockKind.Paragraph | BlockKind.Item | BlockKind.Definition)) == 0) return;
        _sentences += block.Sentences.Count;
        foreach (var token in block.Tokens)
        {
            if (token.Kind is not TokenKind.Word) continue;
            var syllables = Syllables.Of(token.In(block.Text));
            Words++;
            _syllables += syllables;
            if (syllables >= 3) _long++;
        }
    }

    /// <summary>Counts a whole document.</summary>
    public static ReadingCounts Of(EditorialDocument document)
    {
        var counts = new ReadingCounts();
        foreach (var block in document.Blocks) counts.Add(block);
        return counts;
    }
}
