using ClinicSite.Output;

namespace ClinicSite.Publishing;

/// <summary>A folder that passed the gate. Its bytes are read once and held to the manifest on the way to the host.</summary>
/// <param name="folder">The folder.</param>
/// <param name="manifest">Its manifest.</param>
/// <param name="digest">The name of its bytes.</param>
public sealed class SiteToPublish(string folder, SiteManifest manifest, string digest)
{
    /// <summary>The name of its bytes.</summary>
    public string Digest => digest;

    /// <summary>Every file.</summary>
    public IReadOnlyList<ManifestFile> Files => manifest.Files;

    /// <summary>The bytes of a file, which are those that were audited.</summary>
    /// <exception cref="PublishException">They are not: somebody changed the file while the site was on its way.</exception>
    public byte[] Read(ManifestFile file) => PublishedFiles.TryRead(folder, file)
        ?? throw new PublishException($"\"{file.Path}\" changed after the gate had let it through. Nothing went live. Run clinicsite check again.");
}
