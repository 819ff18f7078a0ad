namespace ClinicSite.Cli.Checking;

/// <summary>The workflow of GitHub that the program runs in; only the program's own output is one that it reads.</summary>
internal static class Workflow
{
    /// <summary>Whether commands that are written here are read.</summary>
    public static bool Reads(TextWriter output) =>
        ReferenceEquals(output, StandardStreams.Output) && Environment.GetEnvironmentVariable("GITHUB_ACTIONS") is "true";

    /// <summary>The file that summaries are added to; null where there is none.</summary>
    public static string? SummaryOf(TextWriter output) =>
        ReferenceEquals(output, StandardStreams.Output) && Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } path ? path : null;

    /// <summary>The folder of the repository around the working directory; that itself where there is none.</summary>
    public static string Repository()
    {
        var here = Directory.GetCurrentDirectory();
        for (var folder = here; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.Exists(Path.Combine(folder, ".git"))) return folder;
        return here;
    }
}
