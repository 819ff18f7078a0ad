using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Reporting;
using ClinicSite.Reporting.Console;
using ClinicSite.Text;

namespace ClinicSite.Tests;

public class ConsoleReportTests
{
    [Fact]
    public void A_finding_in_Markdown_shows_its_line_a_caret_and_a_hint() => Assert.Equal(
        """
        input/conditions/migraine.md(4,5): error CLN4001: The link to “clustr.md” leads nowhere.
          See [cluster](clustr.md) too.
              ^^^^^^^^^^^^^^^^^^^^
          hint: Correct the address.


        """, Print(Samples.InMarkdown));

    [Fact]
    public void A_finding_on_many_pages_names_the_first_and_counts_the_rest() => Assert.Equal(
        """
        output/p001/index.html(8,5): warning axe:image-alt: Images must have alternative text.
          on: output/p002/index.html(8,5) (phone)
          on: output/p003/index.html(8,5) (phone)
          on: output/p004/index.html(8,5) (phone)
          and 496 more places


        """, Print(Samples.InHeader(500)));

    [Fact]
    public void A_related_place_is_named() => Assert.Equal(
        """
        input/b.md: error CLN4001: The link to “x” leads nowhere.
          see: input/a.md(1,2): the first
          hint: Correct the address.


        """, Print(Samples.LinkRule.At(new SourceLocation("input/b.md"), "x") with
        {
            Related = [new RelatedLocation(new SourceLocation("input/a.md", 1, 2), "the first")],
        }));

    [Fact]
    public void A_long_line_is_cut_around_the_caret()
    {
        var text = new string('a', 300) + "HERE" + new string('b', 300);
        var lines = Print(Samples.LinkRule.At(new SourceLocation("long.md", 1, 301, 4), "x"), text).Split('\n');
        Assert.Equal(lines[1].IndexOf("HERE", StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
        Assert.Equal("^^^^", lines[2].Trim());
        Assert.True(lines[1].Length < 120);
    }

    [Fact]
    public void The_summary_says_what_ran_and_gives_the_verdict() => Assert.Equal(
        """
        links  ran on 2 pages in 1.3 s: 1 error
        html   ran on 2 pages in 1.3 s: nothing wrong

        Not passed: 1 error to mend.

        """, Summary(Samples.Report(Samples.Ran("links", Samples.InMarkdown), Samples.Ran("html"))));

    [Fact]
    public void Warnings_alone_pass() => Assert.Equal(
        """
        links  ran on 2 pages in 1.3 s: 1 warning

        Passed: nothing to mend. 1 warning to look at.

        """, Summary(Samples.Report(Samples.Ran("links", Samples.InHeader(1)))));

    [Fact]
    public void A_check_that_did_not_run_is_no_pass() => Assert.Equal(
        """
        links    ran on 2 pages in 1.3 s: nothing wrong
        browser  could not run: There is no browser.

        Not passed: browser did not run, so nobody knows whether the site is well.

        """, Summary(Samples.Report(Samples.Ran("links"), new CheckResult("browser", CheckStatus.Failed, [], [], "There is no browser."))));

    [Fact]
    public void A_skipped_check_says_why_and_is_missed_only_where_required()
    {
        CheckResult[] results = [Samples.Ran("links"), new("editorial", CheckStatus.Skipped, [], [], "the folder has no sources.")];
        Assert.Equal(
            """
            links      ran on 2 pages in 1.3 s: nothing wrong
            editorial  skipped: the folder has no sources.

            Passed: nothing to mend.

            """, Summary(CheckReport.From(results)));
        Assert.Equal(3, CheckReport.From(results, ["links", "editorial"]).ExitCode);
    }

    [Fact]
    public void Of_very_many_findings_the_worst_are_shown_and_the_others_counted()
    {
        var warnings = Enumerable.Range(0, 600).Select(number => Samples.InHeader(1) with { Key = $"<img {number}>" });
        var writer = new StringWriter { NewLine = "\n" };
        new ConsoleReport(writer, new ConsoleStyle(color: false), "output", _ => null).Write(Samples.Report(Samples.Ran("html", [.. warnings, Samples.InMarkdown])));
        var text = writer.ToString();
        Assert.Single(text.Split('\n'), line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.Equal(499, text.Split('\n').Count(line => line.Contains(": warning ", StringComparison.Ordinal)));
        Assert.Contains("\nAnd 101 more, which report.json names.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_for_terminals_alone()
    {
        Assert.Equal("x", ConsoleStyle.For(isRedirected: true, noColor: null).Error("x"));
        Assert.Equal("x", ConsoleStyle.For(isRedirected: false, noColor: "1").Error("x"));
        Assert.Equal("\u001b[31;1mx\u001b[0m", ConsoleStyle.For(isRedirected: false, noColor: "").Error("x"));
    }

    private static string Print(Diagnostic diagnostic, string text = Samples.Markdown)
    {
        var writer = new StringWriter { NewLine = "\n" };
        new ConsoleReport(writer, new ConsoleStyle(color: false), "output", file => new SourceText(file, text)).Write([diagnostic]);
        return writer.ToString();
    }

    private static string Summary(CheckReport report)
    {
        var writer = new StringWriter { NewLine = "\n" };
        new ConsoleReport(writer, new ConsoleStyle(color: false), "output", _ => null).Write(report);
        var text = writer.ToString();
        return text[text.IndexOf(report.Checks[0].Id + "  ", StringComparison.Ordinal)..];
    }
}
