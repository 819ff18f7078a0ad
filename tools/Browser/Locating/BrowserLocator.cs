namespace ClinicSite.Browser.Locating;

/// <summary>Finds a browser: the one named, one that Playwright has installed, one of the machine; else fetches one.</summary>
internal sealed class BrowserLocator(IMachine machine, IReadOnlyList<IBrowserSource> sources)
{
    public const string Variable = "CLINICSITE_BROWSER";

    /// <summary>For this machine.</summary>
    public static BrowserLocator Default { get; } =
        new(new ThisMachine(), [new PlaywrightDownload(new ThisMachine()), new DistributionPackage(new ThisMachine())]);

    /// <summary>Whether the program runs as root, the only case in which the browser goes without its sandbox.</summary>
    public bool IsRoot => machine.IsRoot;

    /// <summary>The path of a browser.</summary>
    /// <exception cref="BrowserUnavailableException">There is none, and none can be had.</exception>
    public async Task<string> LocateAsync(BrowserOptions options, CancellationToken cancellation)
    {
        if (Named(options) is { } named) return named;
        if (Installed() is { } installed) return installed;
        var tried = new List<string>();
        foreach (var source in options.NoInstall ? [] : sources)
        {
            var failure = await source.TryInstallAsync(options, cancellation);
            if (failure is null && Installed() is { } fetched) return fetched;
            if (failure is not { Length: 0 }) tried.Add(failure ?? $"{source.Name} brought no browser that can be used");
        }

        throw new BrowserUnavailableException(BrowserAdvice.For(machine, options, tried));
    }

    private string? Named(BrowserOptions options)
    {
        if (options.ExecutablePath is { Length: > 0 } path)
            return Existing(path, $"There is no browser at “{path}”. Correct --browser, or leave it out");
        return machine.Variable(Variable) is { } named
            ? Existing(named, $"{Variable} names “{named}”, but there is no such file. Correct the variable, or unset it")
            : null;
    }

    /// <summary>What a person has named is never passed over for something else.</summary>
    private string Existing(string path, string fault) =>
        machine.HasFile(path) ? path : throw new BrowserUnavailableException(fault + " to use a browser of this machine.");

    private string? Installed() =>
        PlaywrightCache.Find(machine) ?? BrowserPlaces.On(machine).FirstOrDefault(path => machine.HasFile(path) && !IsSnapStub(path));

    /// <summary>On Ubuntu the package of that name is a script that only asks for a snap.</summary>
    private bool IsSnapStub(string path) =>
        path.EndsWith("/chromium-browser", StringComparison.Ordinal)
        && machine.ReadText(path).Contains("snap", StringComparison.Ordinal)
        && !machine.HasFile("/snap/bin/chromium");
}

/// <summary>A way to get a browser onto the machine.</summary>
internal interface IBrowserSource
{
    /// <summary>What it is called in a message.</summary>
    string Name { get; }

    /// <summary>Tries it.</summary>
    /// <returns>Null where it went well; empty where it does not apply here; otherwise why it failed, in a few words.</returns>
    Task<string?> TryInstallAsync(BrowserOptions options, CancellationToken cancellation);
}
