using System.Globalization;
using System.Security.Cryptography;
using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Cli.Checking;
using ClinicSite.Diagnostics;
using ClinicSite.Reporting;
using ClinicSite.Reporting.Console;
using ClinicSite.Reporting.GitHub;
using ClinicSite.Text;

namespace ClinicSite.Cli;

/// <summary>What a command says: diagnostics with their source lines, progress, and one line at the end.</summary>
internal sealed class Screen(TextWriter output, string site, bool quiet)
{
    private readonly ConsoleProgress? _progress = quiet ? null : new ConsoleProgress(output, !Console.IsOutputRedirected);

    public IProgressListener? Progress => _progress;

    /// <summary>The folder that holds <c>input/</c>.</summary>
    public string Site => site;

    /// <summary>Where it writes.</summary>
    public TextWriter Output => output;

    public ConsoleStyle Style { get; } = ConsoleStyle.Detect();

    /// <summary>A line of information; nothing with <c>--quiet</c>.</summary>
    public void Say(string text)
    {
        _progress?.Clear();
        if (!quiet) output.WriteLine(text);
    }

    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        _progress?.Clear();
        Aside(() => Report().Write(diagnostics));
    }

    public void Write(CheckReport report, string folder)
    {
        _progress?.Clear();
        Aside(() => new ConsoleReport(output, Style, folder, Read).Write(report));
    }

    /// <summary>Lines of sources are somebody's text, which a workflow must not take for its own commands.</summary>
    private void Aside(Action write)
    {
        if (Workflow.Reads(output)) WorkflowCommands.WriteAside(output, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), write);
        else write();
    }

    /// <summary>What a build did, in one line, and where it stopped.</summary>
    public void WriteBuild(BuildResult result)
    {
        Write(result.Diagnostics);
        if (result.Succeeded) Say(Sentence(result));
        else output.WriteLine(Style.Error($"Nothing was written: {Count(result.Diagnostics, DiagnosticSeverity.Error)} to mend first. The last good site stays as it was."));
    }

    private ConsoleReport Report() => new(output, Style, "output", Read);

    /// <summary>A source, for the line of a finding; null where it cannot be had.</summary>
    public SourceText? Read(string path)
    {
        var full = Path.Combine(site, path);
        try
        {
            return File.Exists(full) && new FileInfo(full).Length < 6 << 20 ? new SourceText(path, File.ReadAllText(full)) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Sentence(BuildResult result)
    {
        var elapsed = result.Stages.Aggregate(TimeSpan.Zero, (sum, stage) => sum + stage.Elapsed);
        var changed = result.Written + result.Removed == 0 ? "nothing had changed"
            : result.Removed == 0 ? $"{result.Written} files written" : $"{result.Written} files written, {result.Removed} removed";
        return string.Create(CultureInfo.InvariantCulture, $"Built {result.Manifest!.Pages.Count} pages in {elapsed.TotalSeconds:0.00} s; {changed}.");
    }

    private static string Count(IEnumerable<Diagnostic> diagnostics, DiagnosticSeverity severity)
    {
        var number = diagnostics.Count(diagnostic => diagnostic.Severity == severity);
        return number == 1 ? "1 error" : $"{number} errors";
    }
}
