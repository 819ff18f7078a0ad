namespace ClinicSite.Reporting.Console;

/// <summary>How text looks on a terminal; nothing where there is none.</summary>
public sealed class ConsoleStyle(bool color)
{
    /// <summary>Colours where a person looks on: never into a file or pipe, never against <c>NO_COLOR</c>.</summary>
    /// <param name="isRedirected">Whether the output goes elsewhere than to a terminal.</param>
    /// <param name="noColor">The value of <c>NO_COLOR</c>.</param>
    public static ConsoleStyle For(bool isRedirected, string? noColor) => new(!isRedirected && string.IsNullOrEmpty(noColor));

    /// <summary>For this process.</summary>
    public static ConsoleStyle Detect() => For(System.Console.IsOutputRedirected, Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>What must be mended.</summary>
    public string Error(string text) => Wrap("31;1", text);

    /// <summary>What should be looked at.</summary>
    public string Warning(string text) => Wrap("33", text);

    /// <summary>What is well.</summary>
    public string Good(string text) => Wrap("32", text);

    /// <summary>What is beside the point.</summary>
    public string Quiet(string text) => Wrap("2", text);

    private string Wrap(string code, string text) => color ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
