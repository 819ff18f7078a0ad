namespace ClinicSite.Tests;

/// <summary>CLN4024: on our own sites a number is the group's, or that of the page's clinic.</summary>
public sealed class OwnPhonesTests : IDisposable
{
    private const string Phones = """[{"number":"988"},{"clinic":"a","number":"+14805550123"},{"clinic":"b","number":"+14805550124"}]""";
    private readonly Checked _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("null", "+14805550123", "")]
    [InlineData("null", "+14805550124", "")]
    [InlineData("\"a\"", "+1-480-555-0123", "")]
    [InlineData("\"a\"", "988", "")]
    [InlineData("\"a\"", "+14805550124", "CLN4024")]
    [InlineData("null", "+14805550125", "CLN4024")]
    public async Task A_number_belongs_to_the_clinic_of_its_page_or_to_the_group(string clinic, string number, string expected)
    {
        _site.With("index.html", Checked.Page($"<a href=\"tel:{number}\">x</a>"))
            .WithManifest($$"""[{"path":"index.html","clinic":{{clinic}},"sources":[]}]""", Phones);
        Assert.Equal(expected, string.Join(' ', (await _site.RunAsync("links")).Findings.Select(finding => finding.Descriptor.Id)));
    }
}
