using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ClinicSite.Tests;

public class ReferenceImportTests
{
    private const string Target = "input/references/imported.json";

    private static (ImportResult? Result, string Text) Import(string from, string text, string target = "", params SourceText[] others)
    {
        var result = ReferenceImport.Run(new SourceText(from, text), others, new SourceText(Target, target), new DiagnosticBag());
        return (result, result?.Files.GetValueOrDefault(Target) ?? target);
    }

    private static string Show(ImportResult result) =>
        string.Join(' ', result.References.Select(reference => $"{reference.Outcome.ToString().ToLowerInvariant()}:{reference.Key}"));

    [Theory]
    [InlineData("{\"DOI\": \"10.1000/A\"}", "{\"DOI\": \"10.1000/a\", \"volume\": \"3\"}", "merged:k")]
    [InlineData("{\"PMID\": \"7\"}", "{\"PMID\": 7}", "present:k")]
    [InlineData("{\"title\": \"Pain in <i>Sleep</i>: A Review of Ketamine\"}", "{\"title\": \"Pain in sleep — a review of ketamine.\"}", "present:k")]
    [InlineData("{\"title\": \"Pain\", \"issued\": {\"date-parts\": [[2019]]}}", "{\"title\": \"Pain\", \"issued\": {\"date-parts\": [[2020]]}}", "added:n")]
    [InlineData("{\"title\": \"Pain\", \"DOI\": \"10.1/1\"}", "{\"title\": \"Pain\", \"DOI\": \"10.1/2\"}", "added:n")]
    [InlineData(
        "{\"title\": \"Ketamine infusions for chronic pain in adults\", \"author\": [{\"family\": \"Orhurhu\"}], \"issued\": \"2019\"}",
        "{\"title\": \"Ketamine infusion for chronic pain in adults\", \"author\": [{\"family\": \"Orhurhu\"}], \"issued\": \"2019\"}", "present:k")]
    [InlineData(
        "{\"title\": \"Prevalence of chronic pain in adults, part 1\", \"author\": [{\"family\": \"A\"}], \"issued\": \"2019\"}",
        "{\"title\": \"Prevalence of chronic pain in adults, part 2\", \"author\": [{\"family\": \"A\"}], \"issued\": \"2019\"}", "added:n")]
    [InlineData("{\"note\": \"x\"}", "{\"note\": \"x\"}", "present:k")]
    [InlineData("{\"note\": \"x\"}", "{\"note\": \"y\"}", "added:n")]
    public void The_same_work_is_found_by_its_ids_or_its_title(string there, string imported, string expected)
    {
        var (result, _) = Import("more.json", "[" + imported.Replace("{", "{\"id\": \"n\", ").Replace(": {\"id\": \"n\", \"date", ": {\"date").Replace("[{\"id\": \"n\", ", "[{") + "]", "[" + there.Insert(1, "\"id\": \"k\", ") + "]");
        Assert.Equal(expected, Show(result!));
    }

    [Fact]
    public void A_file_keeps_every_byte_that_is_not_added_to()
    {
        const string Before = "[\r\n\t{ \"id\" : \"a\", \"DOI\":\"10.1000/1\" } ,\r\n\t{\r\n\t\t\"id\": \"b\", \"PMID\": \"2\",\r\n\t\t\"clinicsite\": {\"supports\": \"x\"}\r\n\t}\r\n ]\r\n\r\n";
        var (result, after) = Import(
            "more.json",
            """[{"id": "x", "DOI": "10.1000/1", "volume": "3"}, {"id": "y", "PMID": "2", "issue": 4, "clinicsite": {"studyType": "rct"}}, {"id": "c", "title": "C <i>é</i>"}]""",
            Before);
        Assert.Equal("merged:a merged:b added:c", Show(result!));
        Assert.Equal(
            Before
                .Replace("\"10.1000/1\" }", "\"10.1000/1\", \"volume\": \"3\" }")
                .Replace("{\"supports\": \"x\"}", "{\"supports\": \"x\", \"studyType\": \"rct\"},\r\n\t\t\"issue\": 4")
                .Replace("\t}\r\n ]", "\t},\r\n\t{\r\n\t  \"id\": \"c\",\r\n\t  \"title\": \"C <i>é</i>\"\r\n\t}\r\n ]"),
            after);
    }

    [Theory]
    [InlineData("", "[\n  {\n    \"id\": \"c\",\n    \"note\": \"x\"\n  }\n]\n")]
    [InlineData("[]", "[\n  {\n    \"id\": \"c\",\n    \"note\": \"x\"\n  }\n]")]
    [InlineData("{\"id\": \"a\"}\n", "[\n{\"id\": \"a\"},\n  {\n    \"id\": \"c\",\n    \"note\": \"x\"\n  }\n]\n")]
    public void New_references_follow_the_last(string before, string after) => Assert.Equal(after, Import("more.json", "{\"id\": \"c\", \"note\": \"x\"}", before).Text);

    [Theory]
    [InlineData("[{\"id\": \"a\" \"x\"}]")]
    [InlineData("[{\"id\": \"a\"}, 3]")]
    public void A_file_that_cannot_be_read_is_not_written_to(string target) => Assert.Null(Import("more.json", "{\"id\": \"c\"}", target).Result);

    [Fact]
    public void What_differs_is_said_and_not_overwritten()
    {
        var (result, after) = Import(
            "more.ris", "TY  - JOUR\nAU  - Smith, Ann\nTI  - Pain\nPY  - 2020\nSP  - 1408\nEP  - 1426\nVL  - 8\nDO  - 10.1000/1\nER  -",
            """[{"id": "a", "type": "article-journal", "DOI": "10.1000/1", "title": "PAIN", "volume": "7", "page": "1408-26", "issued": {"date-parts": [[2019]]}, "author": [{"family": "Smith", "given": "A."}]}]""");
        Assert.Equal([new("volume", "7", "8"), new ImportDifference("issued", "2019", "2020")], result!.References.Single().Differences);
        Assert.Equal(ImportOutcome.Present, result.References.Single().Outcome);
        Assert.Contains("\"volume\": \"7\"", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_work_in_another_file_of_the_bibliography_is_there()
    {
        var pain = new SourceText("input/references/pain.json", "[{\"id\": \"a\", \"DOI\": \"10.1000/1\"}]");
        var bib = new SourceText("input/references/old.bib", "@article{b, doi = {10.1000/2}}");
        var (result, _) = Import("more.json", """[{"id": "x", "DOI": "10.1000/1", "volume": "1"}, {"id": "y", "DOI": "10.1000/2", "volume": "2"}, {"id": "a"}]""", "", pain, bib);
        Assert.Equal("merged:a present:b added:reference", Show(result!));
        Assert.Equal("[{\"id\": \"a\", \"DOI\": \"10.1000/1\", \"volume\": \"1\"}]", result!.Files[pain.Path]);
    }

    [Fact]
    public void Keys_that_cannot_be_cited_are_made_anew()
    {
        var (result, _) = Import("more.json", """[{"id": "http://zotero.org/1", "title": "On sleep", "author": [{"family": "van Hecke"}], "issued": "2014"}, {"title": "No key"}]""");
        Assert.Equal("added:vanhecke2014sleep added:key", Show(result!));
    }

    [Fact]
    public void Importing_twice_changes_nothing() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(Arb.From(Libraries), Arb.From(Libraries), (before, imported) =>
    {
        var (_, text) = Import("more.json", imported, before);
        var (second, again) = Import("more.json", imported, text);
        Assert.Equal(text, again);
        Assert.Empty(second!.Files);
        Assert.All(second.References, reference => Assert.Equal(ImportOutcome.Present, reference.Outcome));
    }));

    [Fact]
    public void What_is_written_is_read_as_it_was() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Arb.From(Libraries), library =>
    {
        var (result, text) = Import("more.json", library);
        var (written, found) = Readers.ReadFile("refs.json", text.Length == 0 ? "[]" : text);
        Assert.Empty(found);
        if (result!.References.Any(reference => reference.Outcome is not ImportOutcome.Added)) return;
        Assert.Equal(Readers.ReadFile("refs.json", library).Items.Select(Fields), written.Select(Fields));
    }));

    private static string Fields(CslItem item) => string.Join('|', item.Title, item.DOI, item.PMID, item.Volume, item.Page, item.Issued, item.ClinicSite, string.Concat(item.Author));

    /// <summary>Small libraries whose works share ids, titles and years, so that they meet in every way.</summary>
    private static Gen<string> Libraries =>
        from entries in Gen.ListOf(Entry)
        select "[" + string.Join(",\n", entries.Take(6)) + "]";

    private static Gen<string> Entry =>
        from key in Gen.Choose(1, 6)
        from fields in Gen.SubListOf(
            "\"DOI\": \"10.1/{0}\"", "\"PMID\": \"{0}\"", "\"title\": \"Pain {1}\"", "\"title\": \"A very long title about the pain of {1} people\"", "\"volume\": {1}", "\"note\": \"{0}\"",
            "\"issued\": {\"date-parts\": [[{1}]]}", "\"author\": [{\"family\": \"F{0}\"}]", "\"clinicsite\": {\"participants\": {1}}", "\"clinicsite\": {\"retracted\": true}", "\"page\": null")
        from first in Gen.Choose(1, 3)
        from second in Gen.Choose(1, 2)
        select "{" + string.Join(", ", fields.GroupBy(one => one[..5]).Select(same => same.First()).Prepend($"\"id\": \"k{key}\""))
            .Replace("{0}", first.ToString()).Replace("{1}", second.ToString()) + "}";
}
