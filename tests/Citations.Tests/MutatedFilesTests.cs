using FsCheck;
using FsCheck.Fluent;

namespace ClinicSite.Tests;

/// <summary>Files damaged at random: a reader never throws, and whatever it does not read it says.</summary>
public class MutatedFilesTests
{
    private const string Bib = "@string{j = {Pain}}\n@article{a1, author = {Ann {\\\"O} and B}, title = {T {x} $a_1$}, journal = j, year = 2020}\n\n@book(b2, title = \"U\" # j, crossref = {a1})\n";
    private const string Ris = "TY  - JOUR\nTI  - One\n goes on\nAU  - A, B\nPY  - 2020/01/02/\nER  - \n\nTY  - BOOK\nTI  - Two\nER  - \n";
    private const string Nbib = "PMID- 1\nTI  - One\n      goes on.\nFAU - A, B\nDP  - 2020 Jan-Feb\n\nPMID- 2\nTI  - Two.\nPT  - Review\n";
    private const string Yaml = "references:\n- id: a\n  title: \"One\"\n  issued: { year: 2020 }\n- id: b\n  author:\n  - family: X\n";
    private const string Json = "[{\"id\": \"a\", \"title\": \"One\"},\n {\"id\": \"b\", \"issued\": {\"date-parts\": [[2020]]}}]\n";

    private static readonly string[] Pieces = ["{", "}", "\"", "@", "\n", "\\", "$", "#", ",", "=", "-", ":", "[", "]", "&a", "*a", "\r", "TY  - ", "ER  - ", "PMID- ", "\n@article{", " ", "\u00e9", "\ud83d\ude00", "\t", "%", "'", "1"];

    public static TheoryData<string, string> Files => new() { { "x.bib", Bib }, { "x.ris", Ris }, { "x.nbib", Nbib }, { "x.yml", Yaml }, { "x.json", Json } };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_damaged_file_is_read_and_every_place_is_in_it(string path, string whole) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(Arb.From(Damaged(whole)), text =>
        {
            var (items, found) = Readers.ReadFile(path, text);
            var lines = text.Split('\n').Length;
            Assert.All(found, fault => Assert.InRange(fault.Location!.Line!.Value, 1, lines));
            Assert.All(items, item => Assert.InRange(item.Location.Line!.Value, 1, lines));
            Assert.All(items, item => Assert.NotEmpty(item.Id));
        }));

    /// <summary>Two whole entries around a damaged one: both are read whatever stands between them.</summary>
    [Theory]
    [InlineData("x.bib", "\n@book{first, title={F}}\n", Bib, "\n@book{last, title={L}}\n")]
    [InlineData("x.ris", "TY  - BOOK\nID  - first\nER  - \n", Ris, "\nTY  - BOOK\nID  - last\nER  - \n")]
    [InlineData("x.nbib", "PMID- 71\nTI  - First.\n\n", Nbib, "\n\nPMID- 72\nTI  - Last.\n")]
    public void No_damage_costs_the_entries_around_it(string path, string before, string whole, string after) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(Arb.From(Damaged(whole)), text =>
        {
            var (items, _) = Readers.ReadFile(path, before + text + after);
            Assert.Contains(items, item => item.Id is "first" || item.PMID is "71");
            Assert.Contains(items, item => item.Id is "last" || item.PMID is "72");
        }));

    private static Gen<string> Damaged(string whole) =>
        from count in Gen.Choose(1, 6)
        from edits in Gen.ListOf(Gen.Choose(0, int.MaxValue - 1).Three(), count)
        select edits.Aggregate(whole, (text, edit) => Damage(text, edit));

    private static string Damage(string text, (int Where, int How, int What) edit)
    {
        if (text.Length == 0) return Pieces[edit.What % Pieces.Length];
        var at = edit.Where % text.Length;
        return (edit.How % 4) switch
        {
            0 => text.Remove(at, Math.Min(text.Length - at, 1 + (edit.What % 8))),
            1 => text.Insert(at, Pieces[edit.What % Pieces.Length]),
            2 => text.Insert(at, text.Substring(at, Math.Min(text.Length - at, 1 + (edit.What % 30)))),
            _ => text[..at],
        };
    }
}
