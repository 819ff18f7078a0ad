using System.Collections.Concurrent;
using System.Security.Cryptography;
using ClinicSite.Build.Discover;
using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>Images that pages use: each is measured once, named by its fingerprint, and copied to the output.</summary>
internal sealed class ImageCatalog(InputSet inputs)
{
    private readonly ConcurrentDictionary<string, Measured> _measured = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Image, string By), bool> _uses = new();

    /// <summary>An image that was asked for; without its size where it has a fault.</summary>
    public sealed record Measured(InputFile File, ImageRef? Image, string Fault);

    /// <summary>Every image that some file has asked for, with its source.</summary>
    public IEnumerable<Measured> Used => _uses.Keys.Select(use => use.Image).Distinct(StringComparer.Ordinal)
        .Select(path => _measured[path])
        .Where(measured => measured.Image is not null)
        .OrderBy(measured => measured.File.Path, StringComparer.Ordinal);

    /// <summary>Forgets what a file has asked for, before it is read again.</summary>
    public void Forget(InputFile by)
    {
        foreach (var use in _uses.Keys.Where(use => use.By == by.Path)) _uses.TryRemove(use, out _);
    }

    /// <summary>The image a field names, relative to the file the field is in.</summary>
    public ImageRef? Field(FieldReader fields, string name, InputFile file) =>
        fields.Text(name) is { } text ? Find(text.Value, file, text.Location, fields.Diagnostics) : null;

    /// <summary>The image at a relative address, or null with a diagnostic.</summary>
    public ImageRef? Find(string relative, InputFile from, SourceLocation location, DiagnosticBag diagnostics)
    {
        var path = InputPath.Combine(from.Folder, relative);
        if (path is null)
        {
            diagnostics.Add(MarkdownRules.LinkOutOfInput, location, relative);
            return null;
        }

        if (inputs.Find(path) is not { Kind: InputKind.Image } file)
        {
            var known = inputs.OfKind(InputKind.Image).Select(image => InputPath.Relative(from.Folder, image.Path));
            var nearest = Suggestion.Closest(relative, known);
            diagnostics.Add(CatalogRules.ImageMissing, location, relative,
                nearest is null ? "Put the file in the folder images/ beside the page." : $"Did you mean \"{nearest}\"?");
            return null;
        }

        var (_, image, fault) = _measured.GetOrAdd(path, _ => Measure(file));
        _uses[(path, from.Path)] = true;
        if (image is null) diagnostics.Add(CatalogRules.ImageUnreadable, location, relative, fault);
        return image;
    }

    private static Measured Measure(InputFile file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file.FullPath);
            if (ImageSize.Read(bytes, Path.GetExtension(file.Name)) is not { } size) return new(file, null, "it is not an image of its kind");
            return new(file, new ImageRef("/" + AssetName(file.Stem, Path.GetExtension(file.Name), bytes), size.Width, size.Height), "");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(file, null, error.Message);
        }
    }

    /// <summary>The path of an asset in the output: its name with a fingerprint of its bytes, so that it may be cached for ever.</summary>
    public static string AssetName(string stem, string extension, ReadOnlySpan<byte> bytes)
    {
        var slug = Slug.Suggest(stem);
        return $"assets/{(slug.Length == 0 ? "file" : slug)}.{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 5))}{extension}";
    }
}
