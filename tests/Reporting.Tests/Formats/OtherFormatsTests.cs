using System.Text;
using System.Xml.Linq;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Reporting;
using ClinicSite.Reporting.GitHub;
using ClinicSite.Reporting.Html;
using ClinicSite.Reporting.JUnit;
using ClinicSite.Reporting.Markdown;
using ClinicSite.Text;

namespace ClinicSite.Tests.Formats;

public class OtherFormatsTests
{
    private static readonly ReportPlaces Places = new("", "output");

    [Fact]
    public void JUnit_counts_errors_as_failures_and_a_broken_check_as_an_error()
    {
        var xml = JUnit(Samples.Report(Samples.Ran("links", Samples.InMarkdown, Samples.InHeader(2)), new CheckResult("browser", CheckStatus.Failed, [], [], "No browser."), new CheckResult("editorial", CheckStatus.Skipped, [], [], "No sources.")));
        Assert.Equal(("5", "1", "1", "1"), (xml.Root!.Attribute("tests")!.Value, xml.Root.Attribute("failures")!.Value, xml.Root.Attribute("errors")!.Value, xml.Root.Attribute("skipped")!.Value));
        var failed = xml.Descendants("failure").Single();
        Assert.Equal(("input/conditions/migraine.md", "4"), (failed.Parent!.Attribute("file")!.Value, failed.Parent.Attribute("line")!.Value));
        Assert.Contains("Correct the address.", failed.Value, StringComparison.Ordinal);
        Assert.Equal("No browser.", xml.Descendants("error").Single().Attribute("message")!.Value);
    }

    [Fact]
    public void JUnit_is_well_formed_whatever_a_page_holds() =>
        Assert.Contains("a\uFFFDb<&\U0001F600\uFFFD", JUnit(Samples.Report(Samples.Ran("links", Samples.LinkRule.At(null, "a\0b<&\U0001F600\uD83D")))).Descendants("failure").Single().Value, StringComparison.Ordinal);

    [Fact]
    public void GitHub_shows_errors_first_beside_their_line_and_is_told_no_other_command() => Assert.Equal(
        """
        ::error file=input/a%2Cb%3A.md,line=4,col=5,title=CLN4001 Link::The link to “50%25%0A::set-output name=x::y” leads nowhere.%0ACorrect the address.
        ::warning file=output/p001/index.html,line=8,col=5,title=axe%3Aimage-alt Alt::Images must have alternative text.

        """,
        GitHub(Samples.Report(Samples.Ran("links", Samples.InHeader(2), Samples.LinkRule.At(new SourceLocation("input/a,b:.md", 4, 5), "50%\n::set-output name=x::y")))));

    [Fact]
    public void GitHub_is_given_no_more_of_a_kind_than_it_shows()
    {
        var lines = GitHub(Samples.Report(Samples.Ran("links", [.. Enumerable.Range(0, 30).Select(number => Samples.LinkRule.At(new SourceLocation("a.md", number + 1), number)), Samples.InHeader(1)]))).Split('\n');
        Assert.Equal((10, 1), (lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)), lines.Count(line => line.StartsWith("::warning ", StringComparison.Ordinal))));
    }

    [Fact]
    public void What_is_written_aside_is_fenced_off_even_where_writing_fails()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Assert.Throws<IOException>(() => WorkflowCommands.WriteAside(writer, "word", () => throw new IOException()));
        Assert.Equal("::stop-commands::word\n::word::\n", writer.ToString());
    }

    [Fact]
    public void Nobody_is_called_by_the_summary() =>
        Assert.DoesNotContain("@somebody", Markdown(Samples.Report(Samples.Ran("links", Samples.LinkRule.At(null, "@somebody")))), StringComparison.Ordinal);

    [Fact]
    public void The_page_explains_each_of_our_rules_once_at_its_end()
    {
        var html = Html(Samples.Report(Samples.Ran("links", Samples.InMarkdown, Samples.LinkRule.At(null, "b"), Samples.InHeader(1))), id =>
            id == "CLN4001" ? "# CLN4001: Link\n\n## What it means\nIt `leads` <nowhere>,\nas in [a page](x.md).\n\n## Wrong\n```html\n<a href=\"x\">\n```\n- one\n- **two**\n" : null);
        Assert.Contains(
            """
            <h3 id="rule-CLN4001" tabindex="-1">CLN4001: Link</h3>
            <h4>What it means</h4>
            <p>It <code>leads</code> &lt;nowhere&gt;, as in a page.</p>
            <h4>Wrong</h4>
            <pre><code>&lt;a href=&quot;x&quot;&gt;
            </code></pre>
            <ul>
            <li>one</li>
            <li><strong>two</strong></li>
            </ul>
            </section>
            """, html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("<a href=\"#rule-CLN4001\">CLN4001</a>").Length - 1);
        Assert.Single(html.Split('\n'), line => line.Contains("id=\"rule-CLN4001\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_names_related_places_and_what_the_baseline_knows()
    {
        var related = Samples.InMarkdown with { Related = [new RelatedLocation(new SourceLocation("theme/a.razor"), "the component that writes it")] };
        var html = Html(Samples.Report(Samples.Ran("links", related)) with { Known = [Samples.InHeader(1)] });
        Assert.Contains("See <code>theme/a.razor</code>: the component that writes it", html, StringComparison.Ordinal);
        Assert.Contains("Known from the baseline: 1", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_of_a_pull_request_says_what_to_mend_and_how() => Assert.Equal(
        """
        ## Not passed: 1 error to mend. 1 warning to look at.

        | Check | | Pages | Time |
        |---|---|--:|--:|
        | links | 1 error, 1 warning | 2 | 1.3 s |

        ### To mend: 1

        - `input/conditions/migraine.md(4,5)` CLN4001: The link to “clustr.md” leads nowhere.<br>Correct the address.

        ### To look at: 1

        - `output/p001/index.html(8,5)` axe:image-alt: Images must have alternative text. (3 places)

        """,
        Markdown(Samples.Report(Samples.Ran("links", Samples.InMarkdown, Samples.InHeader(3)))));

    [Fact]
    public void A_pages_text_is_no_markup_in_the_summary() =>
        Assert.Contains("&lt;b>\\[x\\]\\(y\\)\\|".Replace("\\(", "(", StringComparison.Ordinal).Replace("\\)", ")", StringComparison.Ordinal), Markdown(Samples.Report(Samples.Ran("links", Samples.LinkRule.At(null, "<b>[x](y)|")))), StringComparison.Ordinal);

    [Fact]
    public void The_page_shows_the_line_the_hint_and_every_place_and_lets_no_markup_through()
    {
        var html = Html(Samples.Report(Samples.Ran("links", Samples.InMarkdown, Samples.InHeader(5), Samples.LinkRule.At(null, "<script>alert(1)</script>"))));
        Assert.Contains("<pre><code>See [cluster](clustr.md) too.</code></pre>", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"hint\">Correct the address.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<summary>5 places</summary>", html, StringComparison.Ordinal);
        Assert.Contains("output/p005/index.html(8,5)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_choice_of_a_filter_hides_what_is_not_of_it()
    {
        var html = Html(Samples.Report(Samples.Ran("links", Samples.InMarkdown, Samples.InHeader(1))));
        Assert.Contains("body:has(#rule option[value=rule-1]:checked) .finding:not(.rule-1) { display: none; }", html, StringComparison.Ordinal);
        Assert.Contains("<article class=\"finding warning rule-1 page-0\">", html, StringComparison.Ordinal);
        Assert.Contains("<article class=\"finding error rule-0\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_report_is_written_the_same_way_twice()
    {
        var report = Samples.Report(Samples.Ran("links", Samples.InMarkdown, Samples.InHeader(5)));
        Assert.Equal(Html(report), Html(report));
    }

    private static XDocument JUnit(CheckReport report)
    {
        using var stream = new MemoryStream();
        new JUnitReport(Places).Write(report, stream);
        return XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string GitHub(CheckReport report) => Text(writer => new WorkflowCommands(Places).Write(report, writer));

    private static string Markdown(CheckReport report) => Text(writer => new MarkdownReport(Places).Write(report, writer));

    private static string Html(CheckReport report, Func<string, string?>? explain = null) => Text(writer => new HtmlReport(Places, path => new SourceText(path, Samples.Markdown), explain ?? (_ => null), _ => null).Write(report, writer));

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(writer);
        return writer.ToString();
    }
}
