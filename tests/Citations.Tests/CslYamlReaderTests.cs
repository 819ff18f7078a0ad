using ClinicSite.Citations;

namespace ClinicSite.Tests;

public class CslYamlReaderTests
{
    private const string Item = """
        - id: lipton2018
          type: article-journal
          title: "Migraine in America: <i>MAST</i>"
          author:
            - family: Lipton
              given: Richard B.
            - literal: World Health Organization
          container-title: Headache
          volume: 58
          page: 1408-1426
          issued: 2018-10-05
          accessed: { year: 2020, month: 2 }
          DOI: 10.1111/head.13407
          keyword: unknown fields are no fault
          clinicsite:
            studyType: cohort
            participants: 95821
        """;

    [Theory]
    [InlineData("{0}")]
    [InlineData("---\r\n{0}\r\n...\r\n")]
    [InlineData("# A comment\n---\ntitle: Of the page\nreferences:\n\n{0}\nnocite: x\n")]
    [InlineData("references: # ours\n  {1}\n")]
    public void An_item_is_read_with_every_field(string frame)
    {
        var (items, found) = Readers.ReadFile("refs.yml", frame.Replace("{0}", Item).Replace("{1}", Item.Replace("\n", "\n  ")));
        Assert.Equal("", found.Show());
        var item = items.Single();
        Assert.Equal(("lipton2018", "Migraine in America: <i>MAST</i>", "58", "1408-1426"), (item.Id, item.Title, item.Volume, item.Page));
        Assert.Equal([new() { Family = "Lipton", Given = "Richard B." }, new CslName { Literal = "World Health Organization" }], item.Author);
        Assert.Equal((new CslDateParts(2018, 10, 5), new CslDateParts(2020, 2)), (item.Issued!.Start, item.Accessed!.Start));
        Assert.Equal(new CslClinicSite { StudyType = StudyType.Cohort, Participants = 95821 }, item.ClinicSite);
    }

    [Fact]
    public void A_field_is_found_again_in_its_line()
    {
        var item = Readers.ReadFile("refs.yml", "# é😀\r\n- id: \"é😀\"\r\n  title: T\r\n  DOI: 'x'\r\n- id: b\r\n  DOI: y").Items;
        Assert.Equal("refs.yml(2,7) refs.yml(4,8) refs.yml(5,7) refs.yml(6,8)", string.Join(' ', item.SelectMany(one => new[] { one.Location, one.LocationOf("DOI") })));
    }

    [Theory]
    [InlineData("2018", "2018")]
    [InlineData("2018-03/2018-05", "2018-3/2018-5")]
    [InlineData("'2018~'", "2018")]
    [InlineData("{ year: 2018, month: 3, day: 4 }", "2018-3-4")]
    [InlineData("[{ year: '2018', month: '3' }]", "2018-3")]
    [InlineData("{ date-parts: [[2018, 3], [2018, 5]] }", "2018-3/2018-5")]
    [InlineData("{ literal: spring of 2018 }", "spring of 2018")]
    [InlineData("early in 2018", "early in 2018")]
    public void Dates_are_mappings_or_text(string date, string expected)
    {
        var issued = Readers.ReadFile("refs.yml", $"- id: a\n  issued: {date}").Items.Single().Issued!;
        string Show(CslDateParts? part) => part is { } parts ? string.Join('-', new[] { parts.Year, parts.Month, parts.Day }.OfType<int>()) : "";
        Assert.Equal(expected, Show(issued.Start) + (issued.End is null ? "" : "/" + Show(issued.End)) + issued.Literal);
    }

    [Theory]
    [InlineData("- id: a\n- id: \"b\n  title: open\n- id: c", "CLN1012(2,7)", "a c")]
    [InlineData("- id: a\n  title: x: y\n- id: c", "CLN1012(2,11)", "c")]
    [InlineData("- id: a\n- id: b\n  author: [x\n- id: c", "CLN1012(4,1)", "a c")]
    [InlineData("- &x id: a\n- id: b", "CLN1013(1,3)", "b")]
    [InlineData("- id: a\n  title: x\n  title: y", "CLN2108(3,3)", "a")]
    [InlineData("- text\n- id: a", "CLN2102(1,3)", "a")]
    [InlineData("- title: no key", "CLN2103(1,3)", "")]
    [InlineData("just text", "CLN2102(1,1)", "")]
    [InlineData("- id: a\n  issued: 2020-02-30", "CLN2106(2,11)", "a")]
    [InlineData("- id: a\n  clinicsite:\n    studytype: rct", "CLN2105(3,5)", "a")]
    [InlineData("id: a\ntitle: one item", "", "a")]
    [InlineData("[{ id: a }, { id: b }]", "", "a b")]
    [InlineData("", "", "")]
    [InlineData("# nothing\n---\n", "", "")]
    public void A_fault_costs_its_own_item(string text, string found, string kept)
    {
        var (items, diagnostics) = Readers.ReadFile("refs.yaml", text);
        Assert.Equal((found, kept), (diagnostics.Show(), string.Join(' ', items.Select(item => item.Id))));
    }
}
