using System.Collections.Concurrent;
using System.Security.Cryptography;
using ClinicSite.Output;

namespace ClinicSite.Build.Emit;

/// <summary>
/// The folder the site is written to. A folder that is not there yet is filled beside its place and then renamed; in one that is,
/// each file is written beside its place and renamed, so that no half of one is ever found, and one whose bytes are already there
/// is left alone. Safe for many threads.
/// </summary>
internal sealed class OutputFolder(string folder)
{
    // Folders in which there are others; a page's own holds nothing else, so nobody asks for it again.
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ManifestFile> _files = new(StringComparer.Ordinal);
    private readonly Lock _noting = new();
    private readonly string? _unfinished = Directory.Exists(folder) ? null : Path.TrimEndingDirectorySeparator(folder) + ".unfinished";
    private int _written;

    private bool Existed => _unfinished is null;

    private string Place => _unfinished ?? folder;

    /// <summary>Everything that belongs to the site, by path.</summary>
    public IReadOnlyList<ManifestFile> Files => [.. _files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>How many files were changed or added.</summary>
    public int Written => _written;

    /// <summary>Takes away what a killed build left of a folder that was not there.</summary>
    public void Begin()
    {
        if (!Existed && Directory.Exists(Place)) Directory.Delete(Place, recursive: true);
    }

    /// <summary>Writes a file, unless it is there already.</summary>
    /// <param name="path">Relative, with forward slashes.</param>
    /// <param name="content">Its bytes.</param>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        Keep(new ManifestFile(path, Convert.ToHexStringLower(SHA256.HashData(content)), content.Length));
        var full = $"{Place}/{path}";
        CreateFolderOf(path);
        if (Existed)
        {
            if (IsSame(full, content)) return;
            // A new file and never one that is there: what a killed build left could be a link by now.
            var beside = full + ".tmp";
            File.Delete(beside);
            WriteNew(beside, content);
            File.Move(beside, full, overwrite: true);
        }
        else WriteNew(full, content);

        Interlocked.Increment(ref _written);
    }

    /// <summary>Puts a folder that was not there in its place, with all that was written.</summary>
    public void Show()
    {
        if (!Existed) Directory.Move(Place, folder);
    }

    /// <summary>Takes away what was written of a folder that was not there.</summary>
    public void Discard()
    {
        if (!Existed) Directory.Delete(Place, recursive: true);
    }

    /// <summary>Keeps a file of the last build as it is.</summary>
    public void Keep(ManifestFile file)
    {
        lock (_noting) _files[file.Path] = file;
    }

    /// <summary>Whether a file of the last build is still there in its length; its bytes are the gate's business.</summary>
    public bool Has(ManifestFile file) => new FileInfo(Path.Combine(folder, file.Path)) is { Exists: true } found && found.Length == file.Length;

    /// <summary>Whether a file of the last build does not belong to the site any more.</summary>
    public bool Lacks(ManifestFile file) => !_files.ContainsKey(file.Path);

    /// <summary>Whether one folder is the other, or holds it.</summary>
    public static bool Overlaps(string one, string other)
    {
        var (left, right) = (Path.TrimEndingDirectorySeparator(one) + Path.DirectorySeparatorChar, Path.TrimEndingDirectorySeparator(other) + Path.DirectorySeparatorChar);
        return left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal);
    }

    /// <summary>Neither locked nor given its length beforehand: each would be a call of the system more for every page.</summary>
    private static void WriteNew(string full, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(full, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        RandomAccess.Write(handle, content, 0);
    }

    /// <summary>Removes every file that does not belong to the site, and folders left empty.</summary>
    public int RemoveStale()
    {
        if (!Existed) return 0;
        var removed = 0;
        foreach (var file in FoldersInside().SelectMany(Entries).Where(entry => entry is FileInfo || IsLink(entry)).ToList())
        {
            if (_files.ContainsKey(Path.GetRelativePath(folder, file.FullName).Replace(Path.DirectorySeparatorChar, '/'))) continue;
            file.Delete();
            removed++;
        }

        if (removed > 0) RemoveEmptyFolders();
        return removed;
    }

    private void RemoveEmptyFolders()
    {
        foreach (var child in FoldersInside().Skip(1).OrderByDescending(child => child.FullName.Length).ToList())
        {
            if (!child.EnumerateFileSystemInfos().Any()) child.Delete();
        }
    }

    /// <summary>The folder and every folder in it, but none behind a symbolic link: what is there is somebody else's.</summary>
    private IEnumerable<DirectoryInfo> FoldersInside()
    {
        var waiting = new Stack<DirectoryInfo>([new DirectoryInfo(folder)]);
        while (waiting.TryPop(out var next))
        {
            yield return next;
            foreach (var child in next.EnumerateDirectories().Where(child => !IsLink(child))) waiting.Push(child);
        }
    }

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder) => folder.EnumerateFileSystemInfos();

    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private void CreateFolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash < 0) CreateParent("");
        else Create(path[..slash]);
    }

    /// <summary>
    /// Makes sure of a folder: that it is there, and is no link that leads elsewhere. Two threads may do so at the same time,
    /// which does no harm where a link is removed under a lock.
    /// </summary>
    private void Create(string path)
    {
        if (path.LastIndexOf('/') is >= 0 and var slash) CreateParent(path[..slash]);
        var full = $"{Place}/{path}";
        if (Existed) RemoveLink(full);
        Directory.CreateDirectory(full);
    }

    private void CreateParent(string path)
    {
        if (_folders.ContainsKey(path)) return;
        Create(path);
        _folders[path] = true;
    }

    private void RemoveLink(string full)
    {
        lock (_folders)
        {
            if (new DirectoryInfo(full) is { LinkTarget: not null } link) link.Delete();
        }
    }

    private static bool IsSame(string full, ReadOnlySpan<byte> content)
    {
        try
        {
            using var handle = File.OpenHandle(full, share: FileShare.ReadWrite | FileShare.Delete);
            if (RandomAccess.GetLength(handle) != content.Length) return false;
            var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(Math.Max(1, content.Length));
            try
            {
                var read = RandomAccess.Read(handle, buffer.AsSpan(0, content.Length), 0);
                return read == content.Length && content.SequenceEqual(buffer.AsSpan(0, read));
            }
            finally
            {
                System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
