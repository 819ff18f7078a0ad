using ClinicSite.Citations;

namespace ClinicSite.Tests;

public class RisReaderTests
{
    private static CslItem Single(string fields) => Readers.ReadFile("refs.ris", $"TY  - JOUR\n{fields}\nER  - \n").Items.Single();

    [Fact]
    public void An_article_is_read_with_every_field()
    {
        var item = Single("""
            AU  - Lipton, Richard B.
            AU  - Munjal, Sagar
            AU  - World Health Organization
            TI  - Migraine in America Symptoms and Treatment (<i>MAST</i>) Study:
            Baseline   Study Methods
            T2  - Headache: The Journal of Head and Face Pain
            JA  - Headache
            PY  - 2018
            DA  - 2018/10/01/
            VL  - 58
            IS  - 9
            SP  - 1408
            EP  - 1426
            DO  - https://doi.org/10.1111/head.13407
            AN  - 30341895
            DB  - PubMed
            C2  - PMC6282674
            UR  - https://doi.org/10.1111/head.13407
            UR  - https://onlinelibrary.example/head.13407
            SN  - 0017-8748
            """);
        Assert.Equal(
            ("lipton2018migraine", "article-journal", "Migraine in America Symptoms and Treatment (<i>MAST</i>) Study: Baseline   Study Methods"),
            (item.Id, item.Type, item.Title));
        Assert.Equal(("Headache: The Journal of Head and Face Pain", "Headache"), (item.ContainerTitle, item.ContainerTitleShort));
        Assert.Equal(new CslDateParts(2018, 10, 1), item.Issued!.Start);
        Assert.Equal(("58", "9", "1408-1426"), (item.Volume, item.Issue, item.Page));
        Assert.Equal(("10.1111/head.13407", "30341895", "PMC6282674"), (item.DOI, item.PMID, item.PMCID));
        Assert.Equal("https://onlinelibrary.example/head.13407", item.URL);
        Assert.Equal(["Lipton", "Munjal", "World Health Organization"], item.Author.Select(name => name.Family + name.Literal));
    }

    [Theory]
    [InlineData("PY  - 2018", "2018")]
    [InlineData("Y1  - 2018///", "2018")]
    [InlineData("PY  - 2018/05//", "2018-5")]
    [InlineData("PY  - 2018\nDA  - May 3", "2018-5-3")]
    [InlineData("DA  - 3 May 2018", "2018-5-3")]
    [InlineData("DA  - 2018-05-03", "2018-5-3")]
    [InlineData("PY  - 2018/05/03/Suppl", "2018-5-3")]
    public void Dates_are_read_in_every_form_that_programs_write(string field, string expected)
    {
        var date = Single(field + "\nTI  - T").Issued!.Start!.Value;
        Assert.Equal(expected, string.Join('-', new[] { date.Year, date.Month, date.Day }.OfType<int>()));
    }

    [Theory]
    [InlineData("TY  - CHAP\nTI  - A\nT2  - B\nA2  - Ed, E.\nSN  - 978", "chapter|A|B|Ed|978")]
    [InlineData("TY  - CHAP\nTI  - A\nBT  - B", "chapter|A|B||")]
    [InlineData("TY  - BOOK\nBT  - A\nT2  - Series", "book|A|||")]
    [InlineData("TY  - EDBOOK\nTI  - A\nAU  - Ed, E.", "book|A||Ed|")]
    public void Books_and_their_parts_are_told_apart(string fields, string expected)
    {
        var item = Readers.ReadFile("refs.ris", fields + "\nER  -").Items.Single();
        Assert.Equal(expected, $"{item.Type}|{item.Title}|{item.ContainerTitle}|{string.Concat(item.Editor.Select(name => name.Family))}|{item.ISBN}");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_may_end_in_any_way(string ending)
    {
        var (items, found) = Readers.ReadFile("refs.ris", string.Join(ending, "TY  - JOUR", "TI  - One", "goes on", "ER  - ", "", "TY  - BOOK", "TI  - Two", "ER  -"));
        Assert.Equal(("One goes on|Two", ""), (string.Join('|', items.Select(item => item.Title)), found.Show()));
    }

    [Theory]
    [InlineData("TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two", "CLN2118(1,7) CLN2118(3,7)", 2)]
    [InlineData("Noise\nmore\nTY  - JOUR\nTI  - One\nER  -\nNoise", "CLN2117(1,1) CLN2117(6,1)", 1)]
    [InlineData("TI  - One\nER  -", "CLN2119(1,7)", 1)]
    [InlineData("TY  - JOUR\nTI  - One\nPY  - 2018/13/01/\nER  -", "CLN2106(3,7)", 1)]
    [InlineData("", "", 0)]
    public void What_is_wrong_is_reported_and_no_entry_is_lost(string text, string found, int kept)
    {
        var (items, diagnostics) = Readers.ReadFile("refs.ris", text);
        Assert.Equal((found, kept), (diagnostics.Show(), items.Count));
    }

    [Fact]
    public void A_field_is_found_again_in_its_line()
    {
        var item = Single("TI  - T\nDO  - 10.1000/1\nSP  - 7");
        Assert.Equal(("refs.ris(3,7)", "refs.ris(4,7)", "refs.ris(1,7)"),
            (item.LocationOf("DOI").ToString(), item.LocationOf("page").ToString(), item.LocationOf("volume").ToString()));
    }

    [Theory]
    [InlineData("ID  - smith2020", "smith2020")]
    [InlineData("ID  - 4711\nAU  - Łukasz-Å, B\nPY  - 2020\nTI  - The <i>role</i> of pain", "lukasza2020role")]
    [InlineData("AU  - World Health Organization\nPY  - 2020\nTI  - ICD-11", "who2020icd")]
    [InlineData("TI  - On Pain and Sleep\nPY  - 1999", "pain1999sleep")]
    [InlineData("AU  - 王, 伟\nTI  - 疼痛", "reference")]
    public void Keys_are_made_of_author_year_and_word(string fields, string key) => Assert.Equal(key, Single(fields).Id);

    [Fact]
    public void A_key_that_somebody_has_goes_on_with_the_next_word()
    {
        const string One = "TY  - JOUR\nAU  - Goadsby, P\nPY  - 2017\nTI  - Erenumab for migraine\nER  -\n";
        Assert.Equal(
            ["goadsby2017erenumab", "goadsby2017erenumabmigraine", "goadsby2017erenumabmigrainea"],
            Readers.ReadFile("refs.ris", One + One + One).Items.Select(item => item.Id));
    }

    [Fact]
    public void A_work_that_stands_there_ten_thousand_times_has_as_many_keys()
    {
        const string One = "TY  - JOUR\nAU  - Goadsby, P\nPY  - 2017\nTI  - Erenumab\nER  -\n";
        Assert.Equal(10_000, Readers.ReadFile("refs.ris", string.Concat(Enumerable.Repeat(One, 10_000))).Items.Select(item => item.Id).Distinct().Count());
    }
}
