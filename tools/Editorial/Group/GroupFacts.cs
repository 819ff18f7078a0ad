using System.Collections.Concurrent;
using ClinicSite.Build.Discover;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Group;

/// <summary>A text of a clinic, kept to be compared with those of other clinics.</summary>
/// <param name="Clinic">The clinic.</param>
/// <param name="Name">What it is about: the name of its file.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Runs">Every run of words in it, as numbers.</param>
internal sealed record ClinicText(string Clinic, string Name, SourceLocation Place, HashSet<int> Runs);

/// <summary>What is kept of every document to be compared with others. Filled by several threads.</summary>
internal sealed class GroupFacts(SiteFacts site)
{
    /// <summary>Words of a run: texts that share many runs of so many words were copied.</summary>
    private const int WordsOfRun = 5;

    private readonly ConcurrentBag<Quantity> _quantities = [];
    private readonly ConcurrentBag<ClinicText> _texts = [];

    /// <summary>How common conditions are said to be, in the order of their places.</summary>
    public IReadOnlyList<Quantity> Quantities => [.. _quantities.OrderBy(quantity => quantity.Place.File, StringComparer.Ordinal).ThenBy(quantity => quantity.Place.Line).ThenBy(quantity => quantity.Place.Column)];

    /// <summary>Clinics' texts in the order of their files.</summary>
    public IReadOnlyList<ClinicText> Texts => [.. _texts.OrderBy(text => text.Place.File, StringComparer.Ordinal)];

    public void Note(EditorialDocument document)
    {
        foreach (var quantity in QuantityReader.Read(document, site)) _quantities.Add(quantity);
        if (document is { Clinic: { } clinic, File: { Kind: InputKind.ClinicNote or InputKind.ClinicAbout } file } && document.Blocks.Count > 0)
            _texts.Add(new ClinicText(clinic, file.Stem, document.Source.LocationOf(0), RunsOf(document)));
    }

    private static HashSet<int> RunsOf(EditorialDocument document)
    {
        var words = document.Blocks.SelectMany(block => block.Tokens.Where(token => token.Kind is TokenKind.Word).Select(token => token.In(block.Text).ToString().ToLowerInvariant())).ToList();
        var runs = new HashSet<int>();
        for (var at = 0; at + WordsOfRun <= words.Count; at++)
        {
            var hash = 17;
            for (var word = at; word < at + WordsOfRun; word++)
                foreach (var letter in words[word]) hash = unchecked(hash * 31 + letter);
            runs.Add(hash);
        }

        return runs;
    }
}
