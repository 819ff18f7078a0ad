using System.Text.Json;
using ClinicSite.Reporting;
using ClinicSite.Reporting.Sarif;
using ClinicSite.Suppressions;
using ClinicSite.Text;

namespace ClinicSite.Tests.Formats;

public class SarifReportTests
{
    private static readonly ReportPlaces Places = new("", "output");

    [Fact]
    public void Every_result_names_its_rule_its_place_and_its_fingerprint()
    {
        var run = Run(Samples.Report(Samples.Ran("links", Samples.InMarkdown)));
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(
            """
            {
              "ruleId": "CLN4001",
              "ruleIndex": 0,
              "level": "error",
              "message": {
                "text": "The link to “clustr.md” leads nowhere. Correct the address."
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "input/conditions/migraine.md"
                    },
                    "region": {
                      "startLine": 4,
                      "startColumn": 5,
                      "endColumn": 25
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "clinicsite/v1": "FINGERPRINT"
              },
              "occurrenceCount": 1
            }
            """.Replace("FINGERPRINT", Samples.InMarkdown.Fingerprint, StringComparison.Ordinal),
            result.GetRawText().Replace("\n        ", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_brings_its_help_and_how_much_it_matters()
    {
        var rule = Run(Samples.Report(Samples.Ran("browser", Samples.InHeader(1)))).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.Equal("https://help.example/image-alt", rule.GetProperty("helpUri").GetString());
        Assert.Equal("warning", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.Equal("warning", rule.GetProperty("properties").GetProperty("problem.severity").GetString());
        Assert.Equal(["accessibility", "wcag/1.1.1"], rule.GetProperty("properties").GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
    }

    [Fact]
    public void The_page_of_a_rule_is_its_help()
    {
        var report = Samples.Report(Samples.Ran("links", Samples.InMarkdown));
        var rule = Run(report, explain: _ => "# CLN4001: Link\n\n## What it means\nA link goes\nnowhere.\n\n## Wrong\n").GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.Equal("A link goes nowhere.", rule.GetProperty("fullDescription").GetProperty("text").GetString());
        Assert.StartsWith("# CLN4001: Link", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_source_is_shown_in_the_page_and_its_other_pages_are_related()
    {
        var result = Run(Samples.Report(Samples.Ran("browser", Samples.InHeader(3)))).GetProperty("results")[0];
        Assert.Equal("output/p001/index.html", Uri(result.GetProperty("locations")[0]));
        Assert.Equal(["output/p002/index.html", "output/p003/index.html"], result.GetProperty("relatedLocations").EnumerateArray().Select(Uri));
    }

    [Fact]
    public void What_has_no_place_at_all_is_shown_in_the_settings_of_the_site()
    {
        var finding = Samples.LinkRule.At(null, "x");
        Assert.Equal("site/input/site.yml", Uri(Run(Samples.Report(Samples.Ran("links", finding)), new ReportPlaces("site", "site/output")).GetProperty("results")[0].GetProperty("locations")[0]));
    }

    [Fact]
    public void Names_of_files_are_percent_encoded()
    {
        var finding = Samples.LinkRule.At(new SourceLocation("input/pages/ä 100%.md", 1), "x");
        Assert.Equal("input/pages/%C3%A4%20100%25.md", Uri(Run(Samples.Report(Samples.Ran("links", finding))).GetProperty("results")[0].GetProperty("locations")[0]));
    }

    [Fact]
    public void What_a_suppression_covers_is_there_with_its_reason()
    {
        var suppression = new Suppression("CLN4001", "input/conditions/migraine.md", "the page follows", "ada-example", new DateOnly(2027, 1, 1), new SourceLocation("input/suppressions.yml", 1));
        var report = Samples.Report(Samples.Ran("links")) with { Suppressed = [new SuppressedFinding(Samples.InMarkdown, suppression)] };
        var covered = Run(report).GetProperty("results")[0].GetProperty("suppressions")[0];
        Assert.Equal("the page follows (ada-example, until 2027-01-01)", covered.GetProperty("justification").GetString());
    }

    [Fact]
    public void What_a_comment_in_the_text_accepts_is_accepted_in_the_source()
    {
        var suppression = new Suppression("CLN4001", "input/conditions/migraine.md", "as it was said", "ada-example", new DateOnly(2027, 1, 1), new SourceLocation("input/conditions/migraine.md", 4));
        var report = Samples.Report(Samples.Ran("links")) with { Suppressed = [new SuppressedFinding(Samples.InMarkdown, suppression)] };
        Assert.Equal("inSource", Run(report).GetProperty("results")[0].GetProperty("suppressions")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void What_the_baseline_knows_is_there_and_does_not_count()
    {
        var report = Samples.Report(Samples.Ran("links", Samples.InHeader(1))) with { Known = [Samples.InMarkdown] };
        var results = Run(report).GetProperty("results").EnumerateArray().ToList();
        Assert.False(results[0].TryGetProperty("suppressions", out _));
        Assert.Equal("known from the baseline", results[1].GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    [Fact]
    public void Of_more_results_than_code_scanning_takes_the_worst_are_there()
    {
        var warning = Samples.InHeader(1);
        var run = Run(Samples.Report(Samples.Ran("links", [.. Enumerable.Range(0, 25_001).Select(number => warning with { Message = $"{number}" }), Samples.InMarkdown])));
        Assert.Equal((25_000, "CLN4001"), (run.GetProperty("results").GetArrayLength(), run.GetProperty("results")[0].GetProperty("ruleId").GetString()));
    }

    [Theory]
    [InlineData("/repo", "/repo", "/repo/output", "", "output")]
    [InlineData("/repo", "/repo/sites/one", "/repo/sites/one/output", "sites/one", "sites/one/output")]
    [InlineData("/repo", "/elsewhere", "/elsewhere/output", "", "output")]
    [InlineData("/repo", "/repo", "/tmp/public/", "", "public")]
    public void Places_are_called_from_the_repository_and_never_lead_out_of_it(string root, string site, string folder, string expectedSite, string expectedFolder) =>
        Assert.Equal(new ReportPlaces(expectedSite, expectedFolder), ReportPlaces.From(root, site, folder));

    [Fact]
    public void A_check_that_broke_is_told_as_a_failure_of_the_tool()
    {
        var invocation = Run(Samples.Report(new Checks.CheckResult("browser", Checks.CheckStatus.Failed, [], [], "There is no browser."))).GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("The check browser could not run: There is no browser.", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString());
    }

    private static string? Uri(JsonElement location) => location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();

    private static JsonElement Run(CheckReport report, ReportPlaces? places = null, Func<string, string?>? explain = null)
    {
        using var stream = new MemoryStream();
        new SarifReport(places ?? Places, explain ?? (_ => null)).Write(report, stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("runs")[0];
    }
}
