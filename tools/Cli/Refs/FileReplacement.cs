using System.Text;

namespace ClinicSite.Cli.Refs;

/// <summary>Writes files that editors own.</summary>
internal static class FileReplacement
{
    /// <summary>Writes beside and renames, so that nobody reads half a file; a byte order mark that was there stays.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var hasMark = false;
        if (File.Exists(path))
        {
            using var stream = File.OpenRead(path);
            hasMark = stream.ReadByte() == 0xEF && stream.ReadByte() == 0xBB && stream.ReadByte() == 0xBF;
        }

        File.WriteAllText(path + ".tmp", text, new UTF8Encoding(hasMark));
        File.Move(path + ".tmp", path, overwrite: true);
    }
}
