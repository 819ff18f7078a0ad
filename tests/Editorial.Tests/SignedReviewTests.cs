using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Editorial;
using ClinicSite.Editorial.Review;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

public sealed class SignedReviewTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Fact]
    public async Task An_edit_after_the_review_shows_as_changed_since_review_and_a_new_line_break_does_not()
    {
        using var site = new TinySite();
        Assert.Equal("", PageSigning.Run(site.Folder, "conditions/migraine", "ada-example", Day));
        Assert.Equal("", PageSigning.Run(site.Folder, "treatments/infusion", "ada-example", Day));
        Assert.Contains("reviewed: 2026-11-20\n", Read(site), StringComparison.Ordinal);
        Assert.Empty(await ReviewFindingsAsync(site));
        site.Write("input/conditions/migraine.md", Read(site).Replace("Migraine is common.", "Migraine is\ncommon.", StringComparison.Ordinal));
        Assert.Empty(await ReviewFindingsAsync(site));
        site.Write("input/conditions/migraine.md", Read(site).Replace("is\ncommon.", "is rare.", StringComparison.Ordinal));
        Assert.Equal(["CLN7080 Error"], await ReviewFindingsAsync(site));
        site.Write("input/site.yml", File.ReadAllText(site.PathOf("input/site.yml")) + "\nreview: { graceDays: 60, changedSinceReview: warning }\n");
        Assert.Equal(["CLN7080 Warning"], await ReviewFindingsAsync(site));
        PageSigning.Run(site.Folder, "conditions/migraine", "ada-example", Day);
        Assert.Empty(await ReviewFindingsAsync(site));
    }

    [Fact]
    public async Task A_day_or_reviewer_that_was_not_signed_is_an_error_and_an_unsigned_page_beside_signed_ones_a_warning()
    {
        using var site = new TinySite();
        PageSigning.Run(site.Folder, "conditions/migraine", "ada-example", Day);
        site.Write("input/conditions/migraine.md", Read(site).Replace("reviewed: 2026-11-20", "reviewed: 2026-11-21", StringComparison.Ordinal));
        Assert.Equal(["CLN7081 Error", "CLN7082 Warning"], await ReviewFindingsAsync(site));
    }

    [Fact]
    public async Task The_groups_words_in_an_empty_card_are_part_of_what_is_signed()
    {
        using var site = new TinySite();
        var settings = File.ReadAllText(site.PathOf("input/site.yml"));
        site.Write("input/site.yml", settings + "\nblocks: { crisis: { text: Call us. }, compounded: { text: Mixed. } }\n");
        site.Write("input/conditions/migraine.md", Read(site) + "\n::: crisis\n:::\n");
        PageSigning.Run(site.Folder, "conditions/migraine", "ada-example", Day);
        PageSigning.Run(site.Folder, "treatments/infusion", "ada-example", Day);
        Assert.Empty(await ReviewFindingsAsync(site));
        site.Write("input/site.yml", settings + "\nblocks: { crisis: { text: Call us. }, compounded: { text: Mixed by a pharmacy. } }\n");
        Assert.Empty(await ReviewFindingsAsync(site));
        site.Write("input/site.yml", settings + "\nblocks: { crisis: { text: Call nobody. }, compounded: { text: Mixed. } }\n");
        Assert.Equal(["CLN7080 Error"], await ReviewFindingsAsync(site));
    }

    [Fact]
    public void Nobody_signs_who_is_no_reviewer_of_the_page_or_has_no_credentials()
    {
        using var site = new TinySite();
        site.Write("input/people/ben-example.yml", "name: Ben Example\nrole: Gardener\n");
        Assert.Contains("nobody", PageSigning.Run(site.Folder, "conditions/migraine", "carl-example", Day), StringComparison.Ordinal);
        Assert.Contains("credentials", PageSigning.Run(site.Folder, "conditions/migraine", "ben-example", Day), StringComparison.Ordinal);
        site.Write("input/people/ben-example.yml", "name: Ben Example\ncredentials: MD\nrole: Physician\n");
        Assert.Contains("reviewer", PageSigning.Run(site.Folder, "conditions/migraine", "ben-example", Day), StringComparison.Ordinal);
        Assert.Contains("no page", PageSigning.Run(site.Folder, "conditions/gout", "ada-example", Day), StringComparison.Ordinal);
        Assert.Contains("next review", PageSigning.Run(site.Folder, "conditions/migraine", "ada-example", new DateOnly(2028, 1, 1)), StringComparison.Ordinal);
        Assert.False(File.Exists(site.PathOf(".clinicsite/reviews.json")));
    }

    private static string Read(TinySite site) => File.ReadAllText(site.PathOf("input/conditions/migraine.md"));

    private static async Task<IEnumerable<string>> ReviewFindingsAsync(TinySite site)
    {
        var session = new BuildSession(site.Options);
        var built = session.Build();
        Assert.True(built.Succeeded, string.Join('\n', TinySite.Lines(built)));
        var result = await new EditorialCheck(session, site.Options.Today).RunAsync(new AuditTarget { Folder = site.Output, Pages = [], Workers = 1 }, CancellationToken.None);
        return result.Findings.Where(finding => finding.Descriptor.Id.StartsWith("CLN708", StringComparison.Ordinal)).Select(finding => $"{finding.Descriptor.Id} {finding.Severity}");
    }
}
