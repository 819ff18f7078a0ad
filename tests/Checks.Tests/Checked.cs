using ClinicSite.Checks;
using ClinicSite.Checks.Folders;
using ClinicSite.Diagnostics;

namespace ClinicSite.Tests;

/// <summary>A tiny folder, checked by one check.</summary>
public sealed class Checked : IDisposable
{
    /// <summary>Everything a page must have, so that a test shows only its own fault.</summary>
    public const string Head = """
        <meta charset="utf-8"><title>Tiny</title><meta name="viewport" content="width=device-width">
        <meta name="description" content="A tiny page of a tiny clinic."><link rel="canonical" href="https://clinic.example/">
        <link rel="icon" href="data:,"><meta property="og:image" content="https://clinic.example/share.png"><meta property="og:title" content="Tiny"><meta property="og:type" content="website"><meta property="og:url" content="https://clinic.example/">
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("clinicsite").FullName;

    public string Folder => Path.Combine(_root, "output");

    public static string Page(string body, string head = Head, string html = "<html lang=\"en\">") =>
        $"<!doctype html>\n{html}\n<head>\n{head}\n</head>\n<body>\n<h1>Tiny</h1>\n{body}\n</body>\n</html>\n";

    public Checked With(string file, string text = "<p>x</p>")
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>A file beside the folder, where the manifest lies.</summary>
    public Checked WithBeside(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, file))!);
        File.WriteAllText(Path.Combine(_root, file), text);
        return this;
    }

    /// <summary>A manifest, which makes the folder one of our own builds.</summary>
    public Checked WithManifest(string pages = "[]", string phones = "[]") => WithBeside(".clinicsite/manifest.json",
        $$"""{"folder":"../output","baseUrl":"https://clinic.example","files":[],"pages":{{pages}},"phones":{{phones}}}""");

    public AuditTarget Target(string? baseUrl = "https://clinic.example") => AuditTargetFactory.Create(Folder, _root, baseUrl, workers: 2) with { Today = new DateOnly(2026, 11, 22) };

    public async Task<CheckResult> RunAsync(string check, string? baseUrl = "https://clinic.example") =>
        await StaticChecks.Create([check]).Single().RunAsync(Target(baseUrl), TestContext.Current.CancellationToken);

    /// <summary>The findings as lines of text: <c>page(line,column): id: message</c>.</summary>
    public async Task<string> LinesAsync(string check, string? baseUrl = "https://clinic.example")
    {
        var findings = DiagnosticOrder.Group((await RunAsync(check, baseUrl)).Findings);
        return string.Join('\n', findings.Select(item =>
            $"{item.Pages[0].Page}({item.Pages[0].Line},{item.Pages[0].Column}): {item.Descriptor.Id}: {item.Message}"));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
