namespace ClinicSite.Output;

/// <summary>Writes files that others may read at any moment.</summary>
public static class ReplacedFile
{
    /// <summary>Writes beside the place and renames, so that a half file is never found; the folder is made where it is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its content.</param>
    /// <exception cref="IOException">It could not be written; what was there before still is.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var beside = path + ".tmp";
        using (var stream = File.Create(beside)) write(stream);
        File.Move(beside, path, overwrite: true);
    }
}
