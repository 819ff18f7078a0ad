using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClinicSite.Output;

/// <summary>
/// What a finished build consists of. Written last and beside the site, never published: a folder without a manifest that
/// names every file with its hash is not a finished build.
/// </summary>
public sealed record SiteManifest
{
    /// <summary>Version of this format.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The folder it is about, relative to the manifest's own folder, with forward slashes.</summary>
    public required string Folder { get; init; }

    /// <summary>The address the folder is served at, without a trailing slash.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>The clinic whose own site it is, or null.</summary>
    public string? Clinic { get; init; }

    /// <summary>Every file, by path.</summary>
    public required IReadOnlyList<ManifestFile> Files { get; init; }

    /// <summary>Every page, by path.</summary>
    public required IReadOnlyList<ManifestPage> Pages { get; init; }

    /// <summary>Every telephone number of the group and of its clinics; null in a manifest of an older build.</summary>
    public IReadOnlyList<ManifestPhone>? Phones { get; init; }

    /// <summary>Reads a manifest.</summary>
    /// <returns>Null where there is none or it cannot be read, which is the same: the build did not finish.</returns>
    public static SiteManifest? TryRead(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize(stream, ManifestJson.Default.SiteManifest);
        }
        catch (Exception error) when (error is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes the manifest beside its place and renames it, so that a half one is never found.</summary>
    /// <param name="path">Where.</param>
    /// <param name="after">What must be done before the manifest is there; null where nothing is under way.</param>
    /// <exception cref="IOException">It could not be written, or what had to be done before could not.</exception>
    public void Write(string path, Task? after = null) => ReplacedFile.Write(path, stream =>
    {
        ManifestWriter.Write(this, stream);
        after?.GetAwaiter().GetResult();
    });

    /// <summary>Where the manifest of an output folder is kept.</summary>
    /// <param name="siteDirectory">The folder that holds <c>input/</c>.</param>
    /// <param name="outputDirectory">The folder the site is written to.</param>
    public static string PathFor(string siteDirectory, string outputDirectory) =>
        IsDefaultOutput(siteDirectory, outputDirectory)
            ? Path.Combine(siteDirectory, ".clinicsite", "manifest.json")
            : Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputDirectory)) + ".manifest.json";

    /// <summary>Where the source map of an output folder is kept.</summary>
    public static string SourceMapPathFor(string siteDirectory, string outputDirectory) =>
        IsDefaultOutput(siteDirectory, outputDirectory)
            ? Path.Combine(siteDirectory, ".clinicsite", "sources.json")
            : Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputDirectory)) + ".sources.json";

    /// <summary>Whether the folder is the site's own <c>output/</c>.</summary>
    public static bool IsDefaultOutput(string siteDirectory, string outputDirectory) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputDirectory))
        == Path.Combine(Path.TrimEndingDirectorySeparator(Path.GetFullPath(siteDirectory)), "output");
}

/// <summary>A file of the site.</summary>
/// <param name="Path">Path relative to the folder, with forward slashes.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Length">Its length in bytes.</param>
public sealed record ManifestFile(string Path, string Sha256, long Length);

/// <summary>A page of the site.</summary>
/// <param name="Path">Path relative to the folder, with forward slashes.</param>
/// <param name="Clinic">The clinic whose page it is, or null.</param>
/// <param name="Sources">The files it is made from, relative to the site folder; the first is the main one.</param>
public sealed record ManifestPage(string Path, string? Clinic, IReadOnlyList<string> Sources);

/// <summary>A telephone number that pages may call.</summary>
/// <param name="Clinic">The clinic whose number it is; null for one of the group.</param>
/// <param name="Number">E.164 with its plus, or a short code.</param>
public sealed record ManifestPhone(string? Clinic, string Number);

/// <summary>Reads without reflection; <see cref="ManifestWriter"/> writes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SiteManifest))]
public sealed partial class ManifestJson : JsonSerializerContext;
