using ClinicSite.Publishing;
using ClinicSite.Tests.Commands;

namespace ClinicSite.Tests.Publishing;

/// <summary>A small site that was built and audited by two quick checks, made once; each test gets a copy to spoil.</summary>
public sealed class CheckedSite : IAsyncLifetime
{
    /// <summary>The day of the audit.</summary>
    public const string Today = "2026-10-01";

    private TemporarySite? _site;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        _site = await TemporarySite.CreateAsync();
        _site.Write("input/site.yml", _site.Read("input/site.yml") + "checks: { required: [links, html] }\n");
        Assert.Equal(0, (await CheckAsync(_site.Folder)).ExitCode);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _site?.Dispose();
        return ValueTask.CompletedTask;
    }

    internal static Task<CommandRun> CheckAsync(string folder, params string[] more) =>
        CommandRun.OfAsync(["check", "--site", folder, "--only", "links,html", "--quiet", "--today", Today, .. more]);

    /// <summary>A copy of the site with its build and its report.</summary>
    public CopiedSite Copy() => new(_site!.Folder);
}

/// <summary>A copy of a site that belongs to one test.</summary>
public sealed class CopiedSite : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("clinicsite-").FullName;

    internal CopiedSite(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = At(Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>The site's folder.</summary>
    public string Folder => Path.Combine(_root, "site");

    /// <summary>A place outside the site.</summary>
    public string Beside(string name) => Path.Combine(_root, name);

    /// <summary>A file of the site.</summary>
    public string At(string path) => Path.Combine(Folder, path);

    /// <summary>Changes the text of a file.</summary>
    public void Edit(string path, string before, string after)
    {
        var text = File.ReadAllText(At(path));
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(At(path), text.Replace(before, after, StringComparison.Ordinal));
    }

    internal Task<CommandRun> GateAsync(string today = CheckedSite.Today) => CommandRun.OfAsync("gate", "--site", Folder, "--today", today);

    internal GateVerdict Ask() => Gate.Run(new GateRequest
    {
        SiteDirectory = Folder,
        OutputDirectory = At("output"),
        ReportPath = At(".clinicsite/report.json"),
        Required = ["links", "html"],
        Today = new DateOnly(2026, 10, 1),
    });

    internal Task<CommandRun> PublishAsync(params string[] more) => CommandRun.OfAsync(["publish", "--site", Folder, "--today", CheckedSite.Today, .. more]);

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(_root, recursive: true);
}
