namespace ClinicSite.Browser;

/// <summary>Which browser to use, and what may be done to get one.</summary>
public sealed record BrowserOptions
{
    /// <summary>The browser's program; null looks at <c>CLINICSITE_BROWSER</c>, then at the machine.</summary>
    public string? ExecutablePath { get; init; }

    /// <summary>A Playwright server that has the browser (<c>ws://…</c>); null starts one here.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Whether fetching or installing a browser is forbidden.</summary>
    public bool NoInstall { get; init; }

    /// <summary>Told, in one line each, of what takes long or changes the machine.</summary>
    public Action<string>? Say { get; init; }

    /// <summary>How long fetching Playwright's own browser may take.</summary>
    public TimeSpan DownloadLimit { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long the distribution's package manager may take.</summary>
    public TimeSpan InstallLimit { get; init; } = TimeSpan.FromMinutes(8);
}

/// <summary>No browser can be had: the message says in one paragraph what to do.</summary>
public sealed class BrowserUnavailableException : Exception
{
    /// <summary>Without a reason.</summary>
    public BrowserUnavailableException()
    {
    }

    /// <summary>With what a person can do about it.</summary>
    public BrowserUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>With what a person can do about it, and what happened.</summary>
    public BrowserUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
