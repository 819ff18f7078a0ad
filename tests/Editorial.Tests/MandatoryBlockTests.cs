using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Editorial;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>A page that has every block it needs, and the same page with one taken away.</summary>
public sealed class MandatoryBlockTests
{
    private const string OffLabel = "## Off-label use\n\nKetamine is approved as an anesthetic only.\n\n";
    private const string Risks = "## Risks and side effects\n\nIt can make you feel sick [@lipton2018].\n\n";
    private const string WhoNot = "## Who should not have it\n\nPeople with psychosis [@lipton2018].\n\n";
    private const string Alert = "The FDA warns of sprays for the nose.\n\n";
    private const string Crisis = "::: crisis Call or text {phone:crisis} if you think about ending your life:\n- You can talk to someone.\n:::\n\n";
    private const string Emergency = "::: warning Call {phone:emergency} now if:\n- you suddenly cannot speak\n:::\n\n";

    private const string Subject = "Pain can bring thoughts of suicide. A thunderclap headache is a sign of something else. Some people are given nasal ketamine [@lipton2018].\n\n";

    [Theory]
    [InlineData("", "")]
    [InlineData(OffLabel, "CLN7050")]
    [InlineData(Risks, "CLN7051")]
    [InlineData(WhoNot, "CLN7052")]
    [InlineData(Alert, "CLN7054")]
    [InlineData(Crisis, "CLN7005")]
    [InlineData(Emergency, "CLN7053")]
    public async Task Each_block_that_is_taken_away_is_missed(string away, string expected)
    {
        using var site = new TinySite();
        var page = File.ReadAllText(site.PathOf("input/conditions/migraine.md")) + "\n" + Subject + OffLabel + Risks + WhoNot + Alert + Crisis + Emergency;
        site.Write("input/conditions/migraine.md", away.Length > 0 ? page.Replace(away, "", StringComparison.Ordinal) : page);
        Assert.Equal(expected, await MissingIn(site));
    }

    private const string Blocks = """
        blocks:
          off-label: { heading: Not approved for pain, text: "Ketamine is approved as an anesthetic only [@lipton2018]. Using it for pain is off-label." }
          compounded: { heading: Mixed by a pharmacy, text: "The FDA warns of sprays for the nose [@lipton2018]." }
          crisis: { text: "You can call {phone:crisis} at any hour [@lipton2018]." }
          warning: { text: "If you cannot speak all at once, call {phone:emergency}." }
        """;

    [Theory]
    [InlineData("", "")]
    [InlineData("::: off-label\n:::\n\n", "CLN7050")]
    [InlineData("::: compounded\n:::\n\n", "CLN7054")]
    [InlineData("::: crisis\n:::\n\n", "CLN7005")]
    [InlineData("::: warning\n:::\n\n", "CLN7053")]
    public async Task Each_card_filled_with_the_groups_words_is_a_block_too(string away, string expected)
    {
        using var site = new TinySite();
        site.Write("input/site.yml", File.ReadAllText(site.PathOf("input/site.yml")) + "\n" + Blocks + "\n");
        var page = File.ReadAllText(site.PathOf("input/conditions/migraine.md")) + "\n" + Subject + Risks + WhoNot
            + "::: off-label\n:::\n\n::: compounded\n:::\n\n::: crisis\n:::\n\n::: warning\n:::\n\n";
        site.Write("input/conditions/migraine.md", away.Length > 0 ? page.Replace(away, "", StringComparison.Ordinal) : page);
        Assert.Equal(expected, await MissingIn(site));
    }

    private static async Task<string> MissingIn(TinySite site)
    {
        var session = new BuildSession(site.Options);
        var built = session.Build();
        Assert.True(built.Succeeded, string.Join('\n', TinySite.Lines(built)));
        var result = await new EditorialCheck(session, site.Options.Today).RunAsync(new AuditTarget { Folder = site.Output, Pages = [], Workers = 1 }, CancellationToken.None);
        string[] mandatory = ["CLN7005", "CLN7050", "CLN7051", "CLN7052", "CLN7053", "CLN7054"];
        return string.Join(' ', result.Findings.Select(finding => finding.Descriptor.Id).Where(mandatory.Contains));
    }
}
