using System.Globalization;
using ClinicSite.Citations;

namespace ClinicSite.Tests.Pasted;

/// <summary>References as they arrive from mail, word processors and search results.</summary>
public class MessyReferencesTests
{
    /// <summary>The text, and then first author, number of authors, year, volume, first and last page, DOI or PMID: "-" for none.</summary>
    [Theory]
    [InlineData("1. Grey A, Bay B. Pain at night. Headache. 2018;58(9):1408-26.", "Grey 2 2018 58 1408-1426 -")]
    [InlineData("[12] Grey A, Bay B. Pain at night. Headache. 2018;58(9):1408–1426. PubMed PMID: 29927156.", "Grey 2 2018 58 1408-1426 29927156")]
    [InlineData("3) Grey A, Bay B, et al. Pain at night. Headache 2018; 58: 1408-1426", "Grey 2 2018 58 1408-1426 -")]
    [InlineData("Grey\u00A0A, Bay\u00A0B. Pain at\u00A0night. Headache.\u00A02018;58(9):1408-26.", "Grey 2 2018 58 1408-1426 -")]
    [InlineData("Grey A,Bay B.Pain at night.Headache.2018;58(9):1408-26", "Grey 2 2018 58 1408-1426 -")]
    [InlineData("Grey, A., & Bay, B. (2018). Pain at night. Headache, 58(9), 1408-1426.", "Grey 2 2018 58 1408-1426 -")]
    [InlineData("Grey, A. & Bay, B. (2018) ‘Pain at night’, Headache, 58(9), pp. 1408–1426.", "Grey 2 2018 58 1408-1426 -")]
    [InlineData("Grey, A., Bay, B., ... & Low, C. D. (2018a). Pain at night. Headache, 58, 1408-1426. https://doi.org/10.1000/x.1", "Grey 3 2018 58 1408-1426 10.1000/x.1")]
    [InlineData("Grey A, Bay B (2018) Pain at night. Headache 58:1408-1426", "Grey 2 2018 58 1408-1426 -")]
    [InlineData("Grey A, Bay B. Pain at night. Headache. 2018 Oct;58(9):1408-1426. doi: 10.1111/head.13407. Epub 2018 Jul 12. PMID: 29927156; PMCID: PMC6451234.", "Grey 2 2018 58 1408-1426 10.1111/head.13407")]
    [InlineData("Grey A, Bay B. Pain at night. Headache. 2018;58(9):1408-26. Available at: https://journal.example/1. Accessed May 3, 2020.", "Grey 2 2018 58 1408-1426 -")]
    [InlineData("Grey A, Bay B. Pain at night. Headache. 2018;58(9):1408-26. [PubMed] [Google Scholar]", "Grey 2 2018 58 1408-1426 -")]
    [InlineData("Grey A, Bay B. Pain at night. Headache. 2018;58(9):1408-26. PubMed Google Scholar", "Grey 2 2018 58 1408-1426 -")]
    [InlineData("A. Grey, B. Bay, \"Pain at night,\" Headache, vol. 58, no. 9, pp. 1408-1426, 2018.", "Grey 2 2018 58 1408-1426 -")]
    [InlineData("Grey A. “Pain at night.” Headache 58.9 (2018): 1408-1426.", "Grey 1 2018 58 1408-1426 -")]
    [InlineData("Grey AB, van der Bay C. Is pain worse at night? A review. J Pain Res. 2021;14:233-242. doi:10.2147/JPR.S1", "Grey 2 2021 14 233-242 10.2147/JPR.S1")]
    [InlineData("Grey A. Pain at night. PLoS One. 2019;14(3):e0213456.", "Grey 1 2019 14 e0213456 -")]
    [InlineData("Grey A. Pain at night. Pain. 2015;156(Suppl 1):S11–S18.", "Grey 1 2015 156 S11-S18 -")]
    [InlineData("O’Grey A, D'Bay B. Pain at night. Pain. 2015;156:1-2.", "O’Grey 2 2015 156 1-2 -")]
    [InlineData("Grey-Low A, St. Bay B. Pain at night. Pain. 2015;156:1-2.", "Grey-Low 2 2015 156 1-2 -")]
    [InlineData("World Health Organization. (2019). International classification of diseases (11th ed.). https://icd.example/", "World_Health_Organization 1 2019 - - -")]
    [InlineData("National Institute of Pain and Headache. Living with pain. https://niph.example/living. Accessed June 1, 2022.", "National_Institute_of_Pain_and_Headache 1 - - - -")]
    [InlineData("Grey A, Bay B. Pain and Sleep. 3rd ed. Oxford University Press; 2001.", "Grey 2 2001 - - -")]
    [InlineData("Grey A. Nights. In: Bay B, Low C, eds. The Headaches. 3rd ed. Lippincott; 2006:743-750.", "Grey 1 2006 - 743-750 -")]
    [InlineData("Grey, A. (2006). Nights. In B. Bay & C. Low (Eds.), The headaches (3rd ed., pp. 743–750). Lippincott.", "Grey 1 2006 - 743-750 -")]
    [InlineData("• Grey A, Bay B. Pain at night. Headache. 2018;58:1-9.", "Grey 2 2018 58 1-9 -")]
    [InlineData("Grey A,\nBay B. Pain at\nnight. Headache.\n2018;58:1-9.", "Grey 2 2018 58 1-9 -")]
    [InlineData("Grey A. Pain at night [published online ahead of print]. Headache. 2024. doi:10.1000/ahead.1.", "Grey 1 2024 - - 10.1000/ahead.1")]
    [InlineData("Grey A. Pain, 2016-2018: a registry of 1999 nights. Headache. 2020;60:5-15.", "Grey 1 2020 60 5-15 -")]
    [InlineData("Grey A, Bay B. Pain at night. https://doi.org/10.1002/(SICI)1097-0258(1998)17:15<1661::AID>3.0.CO;2-2 (accessed 2020)", "Grey 2 - - - 10.1002/(SICI)1097-0258(1998)17:15<1661::AID>3.0.CO;2-2")]
    [InlineData("Grey A, Bay B. Pain at night. Headache. 2018;58:1-9 https://pubmed.ncbi.nlm.nih.gov/29927156/", "Grey 2 2018 58 1-9 29927156")]
    public void A_messy_reference_is_taken_to_pieces(string text, string expected)
    {
        var read = PastedReferenceReader.Read(text);
        var id = read.DOI.Length > 0 ? read.DOI : read.PMID;
        Assert.Equal(expected, string.Join(' ',
            Word(read.FirstAuthor), read.Authors.Count, Word(read.Year?.ToString(CultureInfo.InvariantCulture) ?? ""), Word(read.Volume), Word(read.Page), Word(id)));
        Assert.True(read.IsReadable, $"Confidence is only {read.Confidence}.");
    }

    [Theory]
    [InlineData("Grey A, Bay B. Pain at night. Headache. 2018;58(9):1408-26.", "Pain at night|Headache")]
    [InlineData("Grey A,Bay B.Pain at night.Headache.2018;58(9):1408-26", "Pain at night|Headache")]
    [InlineData("Grey, A., & Bay, B. (2018). Is pain worse at night? A review. Journal of Pain Research, 58(9), 1408-1426.", "Is pain worse at night? A review|Journal of Pain Research")]
    [InlineData("Grey, A. & Bay, B. (2018) ‘Pain at night’, Headache, 58(9), pp. 1408–1426.", "Pain at night|Headache")]
    [InlineData("A. Grey, B. Bay, \"Pain at night,\" Headache, vol. 58, no. 9, pp. 1408-1426, 2018.", "Pain at night|Headache")]
    [InlineData("Grey A, Bay B (2018) Pain at night. Headache 58:1408-1426", "Pain at night|Headache")]
    [InlineData("Grey A. Pain vs. sleep in the U.S. population. J Pain. 2018;58:1-2.", "Pain vs. sleep in the U.S. population|J Pain")]
    [InlineData("Grey A. Nights. In: Bay B, Low C, eds. The Headaches. 3rd ed. Lippincott; 2006:743-750.", "Nights|The Headaches")]
    public void Title_and_journal_are_told_apart(string text, string expected)
    {
        var read = PastedReferenceReader.Read(text);
        Assert.Equal(expected, $"{read.Title}|{read.ContainerTitle}");
    }

    [Theory]
    [InlineData("How this works:")]
    [InlineData("Call us today, or send a message.")]
    [InlineData("")]
    [InlineData("We have treated pain since 1998.")]
    [InlineData("[Our leaflet](leaflet.md)")]
    public void Other_text_is_no_reference(string text) => Assert.False(PastedReferenceReader.Read(text).IsReadable);

    [Fact]
    public void No_text_is_too_strange_to_be_read()
    {
        const string alphabet = "Aa1 .,;:()[]&-–/\"”10.2018doi:et al\n";
        var random = new Random(7);
        for (var count = 0; count < 3000; count++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 160)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            Assert.InRange(PastedReferenceReader.Read(text).Confidence, 0, 1);
        }

        Assert.False(PastedReferenceReader.Read(new string('A', 50_000)).IsReadable);
    }

    private static string Word(string text) => text.Length == 0 ? "-" : text.Replace(' ', '_');
}
