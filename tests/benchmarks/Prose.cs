using System.Text;

namespace ClinicSite.Benchmarks;

/// <summary>
/// The text of a page: about 900 words under seven headings, with lists, a table, links and 12 citations. The same number
/// gives the same text on every machine, and whoever calls decides how a citation is written.
/// </summary>
internal sealed class Prose(int page)
{
    private const int Citations = 12;
    private const int WordsOfParagraph = 58;

    private static readonly string[] Words =
        ("about after again against ankle around attack axon back because before being blood body bone brain burning care cause cells change " +
         "chronic clinic cold common daily damage day deep diagnosis doctor dose drug early effect evidence exercise feel few fibers first function " +
         "headache health heat help hours injury joint knee later less life light limited long longer lower many may medicine might minutes months " +
         "more most move muscle nausea neck nerve never night normal often older only pain part people person plan pressure rest risk sense severe " +
         "side signal sleep slow small some spinal spread start steady stiff study support surgery swelling symptom temperature therapy tissue " +
         "touch treatment trial trigger under until upper usual week weight while with without work worse years").Split(' ');

    private static readonly string[] Sections =
        ["What it is", "Signs and symptoms", "What causes it", "How it is diagnosed", "What may help", "What studies say", "Living with it"];

    private readonly StringBuilder _text = new();
    private uint _state = (uint)page * 2654435761u + 12345;
    private int _cited;

    /// <summary>Writes the text.</summary>
    /// <param name="references">How many references there are.</param>
    /// <param name="citation">How the reference of a number is cited.</param>
    public string Write(int references, Func<int, string> citation)
    {
        Paragraph(references, citation);
        foreach (var section in Sections)
        {
            _text.Append("## ").Append(section).Append("\n\n");
            Paragraph(references, citation);
            if (section == Sections[1]) List();
            if (section == Sections[4]) Table();
            Paragraph(references, citation);
        }

        return _text.ToString();
    }

    private void Paragraph(int references, Func<int, string> citation)
    {
        Sentence(WordsOfParagraph / 4);
        Sentence(WordsOfParagraph / 4);
        _text.Append("This is **").Append(Word()).Append("** for *").Append(Word()).Append("* and ").Append(Word());
        if (_cited < Citations)
        {
            _text.Append(' ').Append(citation(Next(references)));
            _cited++;
        }

        _text.Append(". ");
        if (Next(3) == 0) _text.Append("More is known [from the agency](https://agency.example/").Append(Word()).Append("/). ");
        Sentence(WordsOfParagraph / 4);
        _text.Length--;
        _text.Append("\n\n");
    }

    private void Sentence(int words)
    {
        var first = Word();
        _text.Append(char.ToUpperInvariant(first[0])).Append(first, 1, first.Length - 1);
        for (var word = 1; word < words; word++) _text.Append(word % 8 == 7 ? ", " : " ").Append(Word());
        _text.Append(". ");
    }

    private void List()
    {
        for (var item = 0; item < 6; item++) _text.Append("- ").Append(Word()).Append(' ').Append(Word()).Append(" and ").Append(Word()).Append('\n');
        _text.Append('\n');
    }

    private void Table()
    {
        _text.Append("| Treatment | What it does | For whom |\n| --- | --- | --- |\n");
        for (var row = 0; row < 4; row++)
            _text.Append("| ").Append(Word()).Append(" | ").Append(Word()).Append(' ').Append(Word()).Append(" | ").Append(Word()).Append(" |\n");
        _text.Append('\n');
    }

    private string Word() => Words[Next(Words.Length)];

    /// <summary>A linear congruential generator (Numerical Recipes): System.Random promises no sequence.</summary>
    private int Next(int below)
    {
        _state = _state * 1664525 + 1013904223;
        return (int)((_state >> 8) % (uint)below);
    }
}
