using ClinicSite.Checks;
using ClinicSite.Checks.Folders;

namespace ClinicSite.Tests;

/// <summary>A folder of pages that lives as long as its test.</summary>
public sealed class TinyFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("clinicsite").FullName;

    public string Path => System.IO.Path.Combine(_root, "output");

    /// <summary>A page without a fault, around a body.</summary>
    public static string Page(string body, string head = "") => $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Tiny</title><meta name="viewport" content="width=device-width, initial-scale=1">{head}</head>
        <body>
        <main>
        <h1>Tiny</h1>
        {body}
        </main>
        </body>
        </html>
        """;

    public TinyFolder With(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public AuditTarget Target(string? baseUrl = null, int workers = 1) =>
        AuditTargetFactory.Create(Path, _root, baseUrl, workers);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
