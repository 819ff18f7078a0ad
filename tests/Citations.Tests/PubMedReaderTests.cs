using ClinicSite.Citations;

namespace ClinicSite.Tests;

public class PubMedReaderTests
{
    private const string Record = """
        PMID- 30341895
        OWN - NLM
        STAT- MEDLINE
        IS  - 1526-4610 (Electronic)
        VI  - 58
        IP  - 9
        DP  - 2018 Oct
        TI  - Migraine in America Symptoms and Treatment (MAST) Study: Baseline Study Methods,
              Treatment Patterns, and Gender Differences.
        PG  - 1408-26
        LID - 10.1111/head.13407 [doi]
        AB  - OBJECTIVE: TY  - is no tag here.
              PMID- neither is this.
        FAU - Lipton, Richard B Jr
        AU  - Lipton RB Jr
        AD  - Department of Neurology.
        FAU - Munjal, Sagar
        AU  - Munjal S
        CN  - MAST Study Group.
        AU  - Van Hecke O
        LA  - eng
        PT  - Journal Article
        PT  - Randomized Controlled Trial
        TA  - Headache
        JT  - Headache
        PMC - PMC6282674
        """;

    private static CslItem Single(string fields) => Readers.ReadFile("pubmed.nbib", "PMID- 1\nTI  - T.\n" + fields).Items.Single();

    [Fact]
    public void A_record_is_read_with_every_field()
    {
        var item = Readers.ReadFile("pubmed.nbib", "\n" + Record + "\n\n").Items.Single();
        Assert.Equal(("lipton2018migraine", "article-journal", "Headache", ""), (item.Id, item.Type, item.ContainerTitle, item.ContainerTitleShort));
        Assert.EndsWith("Baseline Study Methods, Treatment Patterns, and Gender Differences", item.Title, StringComparison.Ordinal);
        Assert.Equal(("58", "9", "1408-26", "en"), (item.Volume, item.Issue, item.Page, item.Language));
        Assert.Equal(("10.1111/head.13407", "30341895", "PMC6282674"), (item.DOI, item.PMID, item.PMCID));
        Assert.Equal(
            [
                new CslName { Family = "Lipton", Given = "Richard B", Suffix = "Jr" }, new CslName { Family = "Munjal", Given = "Sagar" },
                new CslName { Literal = "MAST Study Group" }, new CslName { Family = "Van Hecke", Given = "O" },
            ],
            item.Author);
        Assert.Equal(new CslClinicSite { StudyType = StudyType.Rct }, item.ClinicSite);
    }

    [Theory]
    [InlineData("2018", "2018")]
    [InlineData("2018 Oct", "2018-10")]
    [InlineData("2018 Oct 5", "2018-10-5")]
    [InlineData("2018 Sep-Oct", "2018-9/2018-10")]
    [InlineData("2018 Oct 15-20", "2018-10-15/2018-10-20")]
    [InlineData("2017 Dec 28-2018 Jan 3", "2017-12-28/2018-1-3")]
    [InlineData("2018-2019", "2018/2019")]
    [InlineData("2018 Winter", "2018 season 4")]
    [InlineData("2018 Fall", "2018 season 3")]
    [InlineData("2018 Oct-Winter", "2018 Oct-Winter")]
    public void Dates_are_days_months_seasons_and_ranges(string text, string expected)
    {
        var date = Single("DP  - " + text).Issued!;
        Assert.Equal(expected, Show(date.Start) + (date.End is { } end ? "/" + Show(end) : "") + (date.Season is { } season ? $" season {season}" : "") + date.Literal);
    }

    [Theory]
    [InlineData("PT  - Meta-Analysis\nPT  - Randomized Controlled Trial", StudyType.MetaAnalysis, false)]
    [InlineData("PT  - Journal Article\nPT  - Systematic Review\nPT  - Review", StudyType.SystematicReview, false)]
    [InlineData("PT  - Case Reports", StudyType.CaseReport, false)]
    [InlineData("PT  - Practice Guideline", StudyType.Guideline, false)]
    [InlineData("PT  - Journal Article\nMH  - Animals", StudyType.Animal, false)]
    [InlineData("PT  - Journal Article\nMH  - Animals\nMH  - Humans", StudyType.Unknown, false)]
    [InlineData("PT  - Retracted Publication\nPT  - Review", StudyType.Review, true)]
    [InlineData("RIN - Pain. 2020 Jan;1(1):1.", StudyType.Unknown, true)]
    [InlineData("PT  - Retraction of Publication\nROF - Pain. 2019 Jan;1(1):1.", StudyType.Unknown, false)]
    public void Publication_types_say_what_kind_of_study_it_is(string fields, StudyType type, bool retracted) =>
        Assert.Equal((type, retracted), (Single(fields).ClinicSite.StudyType, Single(fields).ClinicSite.Retracted));

    [Theory]
    [InlineData("PMID- 1\nTI  - One.\nPMID- 2\nTI  - Two.", "", "1 2")]
    [InlineData("TI  - No number.\n\nPMID- 2\nTI  - Two.", "", " 2")]
    [InlineData("Heading\n\nPMID- 1\nTI  - One.\n\nOWN - NLM\n\nPMID- 2\nTI  - Two.", "CLN2117(1,1) CLN2117(6,7)", "1 2")]
    [InlineData("PMID- 1\r\nTI  - One\r\n      goes on.\r\nDP  - 2018 Feb 30\r\n", "CLN2106(4,7)", "1")]
    public void What_is_wrong_is_reported_and_no_record_is_lost(string text, string found, string kept)
    {
        var (items, diagnostics) = Readers.ReadFile("pubmed.nbib", text);
        Assert.Equal((found, kept), (diagnostics.Show(), string.Join(' ', items.Select(item => item.PMID))));
    }

    [Fact]
    public void A_chapter_of_a_book_is_one()
    {
        var item = Readers.ReadFile("pubmed.nbib", "PMID- 5\nBTI - StatPearls.\nTI  - Ketamine.\nPB  - StatPearls Publishing\nED  - Doe J\nPL  - Treasure Island (FL)").Items.Single();
        Assert.Equal(("chapter", "Ketamine", "StatPearls", "StatPearls Publishing", "Doe"), (item.Type, item.Title, item.ContainerTitle, item.Publisher, item.Editor[0].Family));
    }

    private static string Show(CslDateParts? date) =>
        date is { } parts ? string.Join('-', new[] { parts.Year, parts.Month, parts.Day }.OfType<int>()) : "";
}
