using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Tests;

public class BibliographyTests
{
    private const string Whole =
        "\"type\": \"article-journal\", \"title\": \"T\", \"author\": [{\"family\": \"A\"}], \"container-title\": \"Pain\"";

    [Theory]
    [InlineData("\"issued\": {\"date-parts\": [[2027]]}", "CLN2111(2,12)")]
    [InlineData("\"issued\": {\"date-parts\": [[2026, 12]]}", "CLN2111(2,12)")]
    [InlineData("\"issued\": {\"date-parts\": [[2026, 11, 23]]}", "CLN2111(2,12)")]
    [InlineData("\"issued\": {\"date-parts\": [[2026, 11, 22]]}", "")]
    [InlineData("\"status\": \"in press\", \"DOI\": \"doi:10.1000/1\"", "CLN2112(2,31)")]
    [InlineData("\"status\": \"in press\", \"DOI\": \"10.1000/a b\"", "CLN2112(2,31)")]
    [InlineData("\"status\": \"in press\", \"DOI\": \"10.1002/(SICI)1097-0258(1998)17:15<1661::AID>3.0.CO;2-2\"", "")]
    [InlineData("\"status\": \"in press\", \"PMID\": \"PMC12\"", "CLN2113(2,32)")]
    [InlineData("\"status\": \"in press\", \"PMCID\": \"12\"", "CLN2113(2,33)")]
    [InlineData("\"status\": \"in press\", \"page\": \"120-110\"", "CLN2114(2,32)")]
    [InlineData("\"status\": \"in press\", \"page\": \"400-5\"", "")]
    [InlineData("\"status\": \"in press\", \"page\": \"e15-e21\"", "")]
    [InlineData("\"volume\": \"1\"", "CLN2115(1,8)")]
    public void A_fault_of_an_entry_is_reported_at_its_value(string field, string found) =>
        Assert.Equal(found, Readers.Check($"{{\"id\": \"a\", {Whole},\n {field}}}").Show());

    [Theory]
    [InlineData("book", "\"title\": \"T\"", "issued publisher")]
    [InlineData("chapter", "\"title\": \"T\", \"issued\": {\"date-parts\": [[2020]]}", "container-title")]
    [InlineData("webpage", "\"title\": \"T\"", "URL author")]
    [InlineData("article-journal", "\"DOI\": \"10.1000/1\"", "title issued container-title author")]
    public void Each_type_has_fields_it_cannot_be_found_without(string type, string fields, string missing) => Assert.Equal(
        missing.Split(' ').Select(name => $"Add \"{name}\", so that a reader can find the work.").Order(),
        Readers.Check($"{{\"id\": \"a\", \"type\": \"{type}\", {fields}}}").Select(item => item.Hint).Order());

    [Theory]
    [InlineData("x.bib", "@article{a, title = {T}, author = {A, B}, year = 2027}", "\"journal\"", "\"year\"", "pubstate = {inpress}")]
    [InlineData("x.bib", "@incollection{a, title = {T}, author = {A, B}, year = 2027}", "\"booktitle\"", "\"year\"", "pubstate = {inpress}")]
    [InlineData("x.ris", "TY  - JOUR\nID  - a\nTI  - T\nAU  - A, B\nPY  - 2027\nER  - \n", "\"T2\"", "\"PY\"", "TY  - INPR")]
    [InlineData("x.nbib", "PMID- 1\nTI  - T.\nFAU - A, B\nDP  - 2027\nPT  - Journal Article\n", "\"JT\"", "\"DP\"", "PST - aheadofprint")]
    [InlineData("x.yml", "references:\n- id: a\n  type: article-journal\n  title: T\n  author: [{ family: A }]\n  issued: { year: 2027 }\n", "\"container-title\"", "\"issued\"", "status: in press")]
    public void A_hint_names_what_its_file_has(string path, string text, string missing, string date, string status)
    {
        var bag = new DiagnosticBag();
        Bibliography.Create(BibliographyReader.Read(new SourceText(path, text), bag), bag, new DateOnly(2026, 11, 22));
        Assert.Contains(missing, bag.ToSorted().Single(found => found.Descriptor.Id == "CLN2115").Hint, StringComparison.Ordinal);
        var future = bag.ToSorted().Single(found => found.Descriptor.Id == "CLN2111").Hint;
        Assert.Contains(date, future, StringComparison.Ordinal);
        Assert.Contains(status, future, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.yml", "references:\n- id: a\n  issued: { year: 2020, month: 13 }\n", "date-parts: [[2020, 5, 31]];")]
    [InlineData("x.json", "[{\"id\": \"a\", \"issued\": {\"date-parts\": [[2020, 13]]}}]", "{ \"date-parts\": [[2020, 5, 31]] };")]
    [InlineData("x.bib", "@book{a, date = {2020-02-30}}", "date = {2020-05-31}")]
    [InlineData("x.ris", "TY  - BOOK\nID  - a\nDA  - 2020/02/30/\nER  - \n", "\"DA  - 2020/05/31/\"")]
    public void A_date_that_is_none_is_explained_in_the_words_of_its_file(string path, string text, string form) =>
        Assert.Contains(form, Readers.ReadFile(path, text).Found.Single(found => found.Descriptor.Id == "CLN2106").Hint, StringComparison.Ordinal);

    [Fact]
    public void A_second_entry_with_a_key_is_an_error_that_shows_the_first()
    {
        var found = Readers.Check($"[{{\"id\": \"a\", {Whole}, \"status\": \"in press\"}},\n {{\"id\": \"a\"}}]").Single();
        Assert.Equal(("CLN2110(2,9)", "refs.json(1,9)"), (found.Show(), found.Related.Single().Location.ToString()));
    }

    [Theory]
    [InlineData("DOI", "10.1000/ABC", "10.1000/abc")]
    [InlineData("PMID", "123", "123")]
    public void One_work_under_two_keys_is_an_error(string kind, string first, string second)
    {
        var found = Readers.Check(
            $"[{{\"id\": \"a\", {Whole}, \"status\": \"in press\", \"{kind}\": \"{first}\"}},\n"
            + $"{{\"id\": \"b\", {Whole}, \"status\": \"in press\",\n\"{kind}\": \"{second}\"}}]").Single();
        Assert.Equal(($"CLN2116(3,{kind.Length + 5})", 1), (found.Show(), found.Related[0].Location.Line));
    }

    [Fact]
    public void An_unknown_key_suggests_the_nearest()
    {
        var bibliography = Bibliography.Create(
            Readers.Read("[{\"id\": \"lipton2018\"}, {\"id\": \"smith2020\"}]").Items, new DiagnosticBag(), new DateOnly(2026, 1, 1));
        var found = bibliography.UnknownKey("lipton2081", new SourceLocation("input/conditions/migraine.md", 4, 7));
        Assert.Equal(("CLN2020(4,7)", "Did you mean \"lipton2018\"?"), (found.Show(), found.Hint));
    }

    [Fact]
    public void Verified_references_have_no_fault()
    {
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "golden", "verified.json"));
        Assert.Equal("", Readers.Check(json).Show());
    }
}
