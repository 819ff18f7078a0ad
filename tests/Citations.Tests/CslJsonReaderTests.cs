using ClinicSite.Citations;

namespace ClinicSite.Tests;

public class CslJsonReaderTests
{
    [Theory]
    [InlineData("[{\"id\": \"a\"},\n  {\"id\": \"b\" \"title\": 1},\n  {\"id\": \"c\"}]", "CLN2101(2,14)", "a c")]
    [InlineData("[{\"id\": \"a\"},\n]", "CLN2101(2,1)", "a")]
    [InlineData("[{\"id\": \"a\"}\n {\"id\": \"b\"}]", "CLN2101(2,2)", "a b")]
    [InlineData("[{\"id\": \"a\"}", "CLN2101(1,13)", "a")]
    [InlineData("[{\"id\": \"a\"}] []", "CLN2101(1,15)", "a")]
    [InlineData("[{\"id\": \"é😀\", x}, {\"id\": \"b\", \"author\": [{\"family\": \"A\"}]}]", "CLN2101(1,16)", "b")]
    [InlineData("[{\"id\": \"a\", \"title\": \"open\n}, {\"id\": \"b\"}]", "CLN2101(1,28)", "b")]
    [InlineData("", "CLN2101(1,1)", "")]
    [InlineData("[{\"id\": \"\\ud800\"}, {\"id\": \"b\"}]", "CLN2101(1,2)", "b")]
    [InlineData("[{\"id\": \"a\"}, 3, null]", "CLN2102(1,15) CLN2102(1,18)", "a")]
    [InlineData("[{\"title\": \"no key\"}, {\"id\": \"\"}]", "CLN2103(1,2) CLN2103(1,30)", "")]
    [InlineData("[{\"id\": [1]}]", "CLN2104(1,9)", "")]
    [InlineData("{\"id\": \"a\",\n \"title\": [\"x\"], \"author\": \"Smith\"}", "CLN2104(2,11) CLN2104(2,28)", "a")]
    [InlineData("{\"id\": \"a\", \"author\": [{}]}", "CLN2104(1,24)", "a")]
    [InlineData("{\"id\": \"a\", \"clinicsite\":\n {\"studytype\": \"rct\"}}", "CLN2105(2,3)", "a")]
    [InlineData("{\"id\": \"a\", \"issued\":\n {\"date-parts\": [[2020, 2, 30]]}}", "CLN2106(2,28)", "a")]
    [InlineData("{\"id\": \"a\", \"issued\": {\"date-parts\": [[2020, 13]]}}", "CLN2106(1,46)", "a")]
    [InlineData("{\"id\": \"a\", \"issued\": {\"date-parts\": [[2020], [2019]]}}", "CLN2106(1,47)", "a")]
    [InlineData("{\"id\": \"a\", \"clinicsite\": {\"verifiedOn\": \"May 2020\"}}", "CLN2106(1,42)", "a")]
    [InlineData("{\"id\": \"a\", \"clinicsite\": {\"studyType\": \"RTC\"}}", "CLN2107(1,41)", "a")]
    [InlineData("{\"id\": \"a\",\n \"page\": \"1\", \"page\": \"2\"}", "CLN2108(2,15)", "a")]
    public void A_fault_costs_its_own_entry_and_is_reported_at_its_place(string json, string found, string kept)
    {
        var (items, diagnostics) = Readers.Read(json);
        Assert.Equal((found, kept), (diagnostics.Show(), string.Join(' ', items.Select(item => item.Id))));
    }

    [Fact]
    public void Numbers_may_be_written_as_numbers()
    {
        var item = Readers.Read("""{"id": 7, "volume": 12, "issue": "3", "issued": {"date-parts": [["2020", 5]]}}""").Items.Single();
        Assert.Equal(("7", "12", "3", new CslDateParts(2020, 5)), (item.Id, item.Volume, item.Issue, item.Issued!.Start));
    }

    [Fact]
    public void What_we_add_to_csl_is_typed()
    {
        var item = Readers.Read(
            """{"id": "a", "clinicsite": {"studyType": "Case series","participants": 12, "verifiedOn": "2026-05-31", "retracted": true}}""")
            .Items.Single();
        Assert.Equal(
            new CslClinicSite { StudyType = StudyType.CaseSeries, Participants = 12, VerifiedOn = new(2026, 5, 31), Retracted = true },
            item.ClinicSite);
    }

    [Fact]
    public void An_entry_stands_where_its_key_stands() =>
        Assert.Equal("refs.json(2,9)", Readers.Read("[\n {\"id\": \"a\"}]").Items.Single().Location.ToString());

    [Fact]
    public void Depth_is_bounded()
    {
        var deep = new string('[', 100_000);
        Assert.Equal("CLN2101", Readers.Read($"[{{\"id\": \"a\", \"x\": {deep}").Found.Single().Descriptor.Id);
    }

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("[{\"id\":\"a\",")]
    [InlineData("{\"id\":[{")]
    [InlineData("{\"é\":é},")]
    public void Broken_files_are_read_in_bounded_time(string piece)
    {
        var (items, found) = Readers.Read("[" + string.Concat(Enumerable.Repeat(piece, 20_000)));
        Assert.Empty(items);
        Assert.NotEmpty(found);
    }
}
