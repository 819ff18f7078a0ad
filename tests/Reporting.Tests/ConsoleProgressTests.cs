using ClinicSite.Reporting.Console;

namespace ClinicSite.Tests;

public class ConsoleProgressTests
{
    [Fact]
    public void Short_work_says_nothing()
    {
        var writer = new StringWriter();
        var progress = new ConsoleProgress(writer, isTerminal: false);
        for (var done = 1; done <= 100; done++) progress.Report("Auditing pages", done, 100);
        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public async Task On_a_terminal_one_line_is_rewritten_and_taken_away()
    {
        var writer = new StringWriter();
        var progress = new ConsoleProgress(writer, isTerminal: true);
        progress.Report("Auditing pages", 1, 100);
        await Task.Delay(150, TestContext.Current.CancellationToken);
        progress.Report("Auditing pages", 50, 100);
        Assert.StartsWith("\rAuditing pages: 50 of 100, about ", writer.ToString(), StringComparison.Ordinal);
        progress.Report("Auditing pages", 100, 100);
        Assert.EndsWith(" \r", writer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', writer.ToString());
    }
}
