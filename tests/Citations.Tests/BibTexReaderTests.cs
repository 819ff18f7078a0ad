using ClinicSite.Citations;

namespace ClinicSite.Tests;

public class BibTexReaderTests
{
    private static (IReadOnlyList<CslItem> Items, string Found) Read(string text)
    {
        var (items, found) = Readers.ReadFile("refs.bib", text);
        return (items, found.Show());
    }

    private static CslItem Single(string fields, string type = "article") => Read($"@{type}{{k,\n{fields}\n}}").Items.Single();

    [Theory]
    [InlineData("The {DNA} of pain", "The [DNA] of pain")]
    [InlineData("{B}ayesian {de novo} mice", "[Bayesian] [de novo] mice")]
    [InlineData("{{All of it, kept}}", "[All of it, kept]")]
    [InlineData("p{H}, Anti-{NMDA}: {\\em in {vivo}}", "[pH], Anti-[NMDA]: <i>in vivo</i>")]
    [InlineData("G{\\\"o}del, {\"}x{\"} {2} and $10^{3}$", "Gödel, \"x\" 2 and 10<sup>3</sup>")]
    public void Braces_keep_the_letters_of_a_title(string written, string expected) => Assert.Equal(
        expected.Replace("[", "<span class=\"nocase\">").Replace("]", "</span>"), Single($"title = {{{written}}}").Title);

    [Fact]
    public void Braces_in_a_journals_name_and_in_keys_leave_no_trace()
    {
        var item = Read("@article{, title = {{DNA} of pain}, author = {A, B}, journal = {The {BMJ}}, year = 2020}").Items.Single();
        Assert.Equal(("a2020dna", "The BMJ"), (item.Id, item.ContainerTitle));
    }

    [Fact]
    public void An_article_is_read_with_every_field()
    {
        var (items, found) = Read("""
            @string{jn = "The Journal of " # {Headache} # " and Pain"}
            @Article{ lipton2018 ,
              AUTHOR = {Lipton, Jr, Richard B. and Sagar Munjal and {World Health Organization} and Ludwig van der Beethoven and de la Vall{\'e}e Poussin, Charles},
              title = "Migraine in {A}merica: {\it in vivo} {"}quoted{"}",
              journal = jn, volume = 58, number = {9}, pages = {1408--1426},
              month = oct # "~15", year = 2018,
              doi = {https://doi.org/10.1111/head\_13407}, pmid = 30341895, note = {A note.},
            }
            """);
        Assert.Equal("", found);
        var item = items.Single();
        Assert.Equal(("lipton2018", "article-journal", "Migraine in <span class=\"nocase\">America</span>: <i>in vivo</i> \"quoted\""), (item.Id, item.Type, item.Title));
        Assert.Equal("The Journal of Headache and Pain", item.ContainerTitle);
        Assert.Equal(("58", "9", "1408-1426", "10.1111/head_13407", "30341895"), (item.Volume, item.Issue, item.Page, item.DOI, item.PMID));
        Assert.Equal(new CslDateParts(2018, 10, 15), item.Issued!.Start);
        Assert.Equal(
            [
                new() { Family = "Lipton", Given = "Richard B.", Suffix = "Jr" }, new() { Family = "Munjal", Given = "Sagar" },
                new() { Literal = "World Health Organization" }, new() { Family = "Beethoven", Given = "Ludwig", NonDroppingParticle = "van der" },
                new CslName { Family = "Vallée Poussin", Given = "Charles", NonDroppingParticle = "de la" },
            ],
            item.Author);
    }

    [Theory]
    [InlineData(@"{\""o} \""o \""{o} {\'{\i}} \'\i{} \v{c} \v c \c{c} \k{a} \r{a} \H{o} \~n \=a \.{z} \u{g} \b{b}", "ö ö ö í í č č ç ą å ő ñ ā ż ğ ḇ")]
    [InlineData(@"\ss \o{} \O{} \l{} \ae{} \AA{} \i{} {\oe}uvre Stra{\ss}e", "ßø Ø ł æ Å ı œuvre Straße")]
    [InlineData(@"\'{\^a} \d{\""o} \'{}", "\u1EA5 \u00F6\u0323")]
    [InlineData(@"1--2 --- a~b \& \% \$ \# \_ \{ \}", "1–2 — a\u00A0b & % $ # _ { }")]
    [InlineData(@"``a'' `b' don't \enquote{c}", "“a” ‘b' don't “c”")]
    [InlineData(@"\textit{a} \emph{b {c}} {\em d e} \textbf{f} {\bf g} x\textsuperscript{2} H\textsubscript{2}O \textsc{sc}", "<i>a</i> <i>b c</i> <i>d e</i> <b>f</b> <b>g</b> x<sup>2</sup> H<sub>2</sub>O sc")]
    [InlineData(@"$\alpha$-2 $\beta_1$ x$^{2}$ $10^{-3}$ H$_2$O $p < 0.05$ $\leq$ \textbeta $\mu$g", "α-2 β<sub>1</sub> x<sup>2</sup> 10<sup>−3</sup> H<sub>2</sub>O p < 0.05 ≤ βμg")]
    [InlineData(@"{\textless}i{\textgreater}in vivo{\textless}/i{\textgreater} <sup>3</sup> \url{http://a.b/c_d~e} \href{http://x}{text}", "<i>in vivo</i> <sup>3</sup> http://a.b/c_d~e text")]
    [InlineData(@"{NASA} {{iPhone}} a" + "\n   " + "b  c", "<span class=\"nocase\">NASA</span> <span class=\"nocase\">iPhone</span> a b c")]
    [InlineData(@"5\$ and $ alone", "5$ and $ alone")]
    [InlineData(@"a\\b \- c\,d ends \", "a b c\u2009d ends")]
    public void Latex_becomes_text(string latex, string expected)
    {
        var (items, found) = Read($"@article{{k, title = {{{latex} }}}}");
        Assert.Equal((expected, ""), (items.Single().Title, found));
    }

    [Theory]
    [InlineData("date = {2018-10-05}", "2018-10-5")]
    [InlineData("date = {2018-03/2018-05}", "2018-3/2018-5")]
    [InlineData("date = {2018-21}", "2018 season 1")]
    [InlineData("date = {2018~}", "2018 circa")]
    [InlineData("date = {2018/..}", "2018")]
    [InlineData("year = 2018, month = mar", "2018-3")]
    [InlineData("year = {2018}, month = {Mar.}", "2018-3")]
    [InlineData("year = 2018, month = 3", "2018-3")]
    [InlineData("year = 2018, month = \"1~\" # jan", "2018-1-1")]
    [InlineData("year = 2018, month = jan # \"/\" # feb", "2018-1/2018-2")]
    [InlineData("year = {2018--2019}", "2018/2019")]
    [InlineData("year = {n.d.}", "n.d.")]
    public void Dates_are_read_in_both_dialects(string fields, string expected)
    {
        var date = Single(fields).Issued!;
        string Show(CslDateParts? part) => part is { } parts ? string.Join('-', new[] { parts.Year, parts.Month, parts.Day }.OfType<int>()) : "";
        Assert.Equal(expected, Show(date.Start) + (date.End is null ? "" : "/" + Show(date.End)) + (date.Season is { } season ? $" season {season}" : "") + (date.Circa ? " circa" : "") + date.Literal);
    }

    [Fact]
    public void A_year_that_says_in_press_is_a_status()
    {
        var item = Single("year = {in press}");
        Assert.Equal(("in press", null), (item.Status, item.Issued));
    }

    [Theory]
    [InlineData("incollection", "chapter")]
    [InlineData("inproceedings", "paper-conference")]
    [InlineData("TechReport", "report")]
    [InlineData("phdthesis", "thesis")]
    [InlineData("online", "webpage")]
    [InlineData("misc", "document")]
    [InlineData("manual", "book")]
    public void Types_are_csl_types(string type, string expected) => Assert.Equal(expected, Single("title = {T}", type).Type);

    [Fact]
    public void A_part_takes_what_it_lacks_from_its_book()
    {
        var items = Read("""
            @incollection{part, author = {A}, title = {Part}, pages = {1}, crossref = {whole}}
            @xdata{press, publisher = {Press}, location = {Town}}
            @collection{whole, editor = {E}, title = {Whole}, subtitle = {A Book}, year = 2020, pages = {900}, xdata = {press}}
            """).Items;
        Assert.Equal(2, items.Count);
        Assert.Equal(
            ("Part", "Whole: A Book", "E", "Press", "Town", 2020, "1"),
            (items[0].Title, items[0].ContainerTitle, items[0].Editor[0].Family, items[0].Publisher, items[0].PublisherPlace, items[0].Issued!.Year, items[0].Page));
    }

    [Fact]
    public void Entries_that_take_from_each_other_come_to_an_end() =>
        Assert.Equal(["B", "A"], Read("@book{a, crossref = {b}, year = 2020, note = {n}}\n@book{b, title = {B}, crossref = {a}}\n@book{c, title = {A}}").Items.Select(item => item.Title).Where(title => title.Length > 0).Distinct());

    [Theory]
    [InlineData("eprint = {123}, eprinttype = {pubmed}, journal = {J}", "PMID 123")]
    [InlineData("eprint = {2001.1}, archiveprefix = {arXiv}", "article https://arxiv.org/abs/2001.1")]
    [InlineData("pmc = {123}, journal = {J}", "PMCID PMC123")]
    [InlineData("url = {https://doi.org/10.1000/1}, journal = {J}", "DOI 10.1000/1")]
    public void Identifiers_are_found_where_programs_put_them(string fields, string expected)
    {
        var item = Single("title = {T}, " + fields);
        var shown = $"{item.Type} {item.Publisher} PMID {item.PMID} PMCID {item.PMCID} DOI {item.DOI} {item.URL}";
        Assert.All(expected.Split(' ', 2), part => Assert.Contains(part, shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("@article{a, title = {T}", "CLN2120(1,1)", "a")]
    [InlineData("@article{a, title = {T\n@article{b, title = {U}}", "CLN2120(1,21)", "a b")]
    [InlineData("@article{a, title = {T} year = 2020}", "CLN2120(1,25)", "a")]
    [InlineData("@article{a, title = \"T \"x\" y\", year = 2020}", "CLN2120(1,25) CLN2120(1,25)", "a")]
    [InlineData("@article{a, title {T}, year = 2020}", "CLN2120(1,13)", "a")]
    [InlineData("@article{a, title = , year = 2020}", "CLN2120(1,21)", "a")]
    [InlineData("@article{title = {Pain}}", "CLN2120(1,1)", "pain")]
    [InlineData("@article{, title = {Pain}}", "CLN2120(1,1)", "pain")]
    [InlineData("@article\n@article{b, title={U}}", "CLN2120(1,1)", "b")]
    [InlineData("mail me@example.org\n@comment{@article{x}}\n@preamble{\"\\x\"}\n@article(b, title={U})", "", "b")]
    [InlineData("@comment{open\n@article{b, title={U}}", "CLN2120(1,1)", "b")]
    [InlineData("@artcle{a, title={U}}", "CLN2119(1,9)", "a")]
    [InlineData("@article{a, title={U},\n title={V}}", "CLN2108(2,2)", "a")]
    [InlineData("@article{a, title={U},\n journal = nobody, year = 2020}", "CLN2121(2,12)", "a")]
    [InlineData("@article{a, author = {A and others}}", "CLN2122(1,29)", "a")]
    [InlineData("@article{a, title = {A \\foo{b}}}", "CLN2124(1,24)", "a")]
    [InlineData("@article{a, author = {A, B, C, D}}", "CLN2125(1,23)", "a")]
    [InlineData("@article{a, date = {2020-02-30}}", "CLN2106(1,21)", "a")]
    [InlineData("", "", "")]
    public void A_fault_costs_its_own_field(string text, string found, string kept)
    {
        var (items, diagnostics) = Read(text);
        Assert.Equal((found, kept), (diagnostics, string.Join(' ', items.Select(item => item.Id))));
    }

    [Fact]
    public void A_field_is_found_again_in_its_line()
    {
        var item = Read("@article{k,\n  doi = {10.1000/1},\r\n  pages = \"1--2\"\n}").Items.Single();
        Assert.Equal(("refs.bib(1,10)", "refs.bib(2,10)", "refs.bib(3,12)"), (item.Location.ToString(), item.LocationOf("DOI").ToString(), item.LocationOf("page").ToString()));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("\\em ")]
    [InlineData("\\'")]
    [InlineData("$x^{")]
    [InlineData("@comment{\n")]
    [InlineData("@article{k, a = {\n")]
    [InlineData("@a{b\n")]
    public void Broken_files_are_read_in_bounded_time(string piece) =>
        Assert.NotEmpty(Readers.ReadFile("refs.bib", "@article{k, title = {" + string.Concat(Enumerable.Repeat(piece, 20_000))).Found);
}
