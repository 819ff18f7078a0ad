using ClinicSite.Build;
using ClinicSite.Diagnostics;

namespace ClinicSite.Tests.Support;

/// <summary>A site in a temporary folder: the base site of <c>tests/specs/base.md</c> with changes.</summary>
internal sealed class TinySite : IDisposable
{
    private static readonly Spec Base = Spec.In("").Single();

    public TinySite(bool isEmpty = false)
    {
        if (isEmpty) return;
        foreach (var block in Base.Blocks) Write(block.Name, block.Text);
    }

    /// <summary>The folder that holds <c>input/</c>.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("clinicsite").FullName;

    /// <summary>Where the site is written unless a test says otherwise.</summary>
    public string Output => Path.Combine(Folder, "output");

    /// <summary>What the build is asked for.</summary>
    public BuildOptions Options => new()
    {
        SiteDirectory = Folder,
        OutputDirectory = Output,
        Theme = new TestTheme(),
        Today = new DateOnly(2026, 11, 22),
        Workers = 2,
    };

    /// <summary>Applies the blocks of a spec that are files.</summary>
    public TinySite With(Spec spec)
    {
        foreach (var (name, text) in spec.Blocks)
        {
            if (name.StartsWith("delete ", StringComparison.Ordinal)) File.Delete(PathOf(name["delete ".Length..]));
            else if (name.StartsWith("input/", StringComparison.Ordinal)) Write(name, text);
        }

        return this;
    }

    public TinySite Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public TinySite Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
        return this;
    }

    /// <summary>A site page with a text; its first line is line 5.</summary>
    public TinySite WithPage(string body) => Write("input/pages/about.md", "---\ntitle: About\nsummary: Who we are.\n---\n" + body);

    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    public BuildResult Build() => BuildSession.Run(Options);

    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>Diagnostics as the specs write them: <c>CLN1016 input/site.yml(4,1) error</c>.</summary>
    public static IEnumerable<string> Lines(BuildResult result) => result.Diagnostics.Select(Line);

    public static string Line(Diagnostic diagnostic) =>
        $"{diagnostic.Descriptor.Id} {diagnostic.Location?.ToString() ?? "-"} {diagnostic.Severity.ToString().ToLowerInvariant()}";

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
