using System.Globalization;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>How hard a page is to read, by three formulas, with the part that is hardest.</summary>
internal static class Readability
{
    /// <summary>A part with fewer words has no grade worth telling.</summary>
    private const int FewestWords = 60;

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var (whole, part, hardest) = (new Counts(), new Counts(), (Name: "", Grade: 0.0));
        var name = input.Document.Blocks.FirstOrDefault(block => block.Kind is BlockKind.Title)?.Text ?? "";
        var title = name;
        foreach (var block in input.Document.Blocks)
        {
            if (block.Kind is BlockKind.Heading)
            {
                Weigh();
                (part, name) = (new Counts(), block.Text);
            }
            else if ((block.Kind & (BlockKind.Paragraph | BlockKind.Item | BlockKind.Definition)) != 0)
            {
                part.Add(block);
                whole.Add(block);
            }
        }

        Weigh();
        if (whole.Words < FewestWords || whole.Grade <= input.Rule.Limit || input.Document.Blocks[0] is not { Text.Length: > 0 } first) yield break;
        yield return new Finding(
            first, new Stretch(0, first.Text.Length), Shown((whole.Kincaid + whole.Smog + whole.Fog) / 3), Shown(whole.Kincaid), Shown(whole.Smog), Shown(whole.Fog),
            hardest.Name.Length > 0 ? hardest.Name : title, Shown(hardest.Grade > 0 ? hardest.Grade : whole.Grade));

        void Weigh()
        {
            if (part.Words >= FewestWords && part.Grade > hardest.Grade) hardest = (name, part.Grade);
        }
    }

    private static string Shown(double grade) => grade.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>Words, sentences and syllables of a part.</summary>
    private sealed class Counts
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

        public double Grade => (Kincaid + Smog + Fog) / 3;

        public void Add(TextBlock block)
        {
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
    }
}
