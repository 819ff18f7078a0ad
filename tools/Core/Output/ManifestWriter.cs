using System.Text.Json;

namespace ClinicSite.Output;

/// <summary>
/// Writes a manifest as JSON that <see cref="SiteManifest.TryRead"/> reads. By hand, because a serialiser learns its types at
/// every start, and because the manifest of a large site should stream.
/// </summary>
internal static class ManifestWriter
{
    private const int FlushAt = 1 << 16;

    public static void Write(SiteManifest manifest, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteNumber("version", manifest.Version);
        json.WriteString("folder", manifest.Folder);
        json.WriteString("baseUrl", manifest.BaseUrl);
        if (manifest.Clinic is not null) json.WriteString("clinic", manifest.Clinic);
        json.WriteStartArray("files");
        foreach (var file in manifest.Files) Write(json, file);
        json.WriteEndArray();
        json.WriteStartArray("pages");
        foreach (var page in manifest.Pages) Write(json, page);
        json.WriteEndArray();
        json.WriteStartArray("phones");
        foreach (var phone in manifest.Phones ?? []) Write(json, phone);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ManifestFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("sha256", file.Sha256);
        json.WriteNumber("length", file.Length);
        json.WriteEndObject();
        if (json.BytesPending > FlushAt) json.Flush();
    }

    private static void Write(Utf8JsonWriter json, ManifestPhone phone)
    {
        json.WriteStartObject();
        if (phone.Clinic is not null) json.WriteString("clinic", phone.Clinic);
        json.WriteString("number", phone.Number);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ManifestPage page)
    {
        json.WriteStartObject();
        json.WriteString("path", page.Path);
        if (page.Clinic is not null) json.WriteString("clinic", page.Clinic);
        json.WriteStartArray("sources");
        foreach (var source in page.Sources) json.WriteStringValue(source);
        json.WriteEndArray();
        json.WriteEndObject();
        if (json.BytesPending > FlushAt) json.Flush();
    }
}
