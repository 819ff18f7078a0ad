namespace ClinicSite.Build.Discover;

/// <summary>Paths inside <c>input/</c>, with forward slashes.</summary>
internal static class InputPath
{
    /// <summary>The path a relative address leads to.</summary>
    /// <param name="folder">The folder it is relative to: <c>input/conditions</c>.</param>
    /// <param name="relative">The address, with forward slashes.</param>
    /// <returns>Null where it leads out of <c>input/</c>.</returns>
    public static string? Combine(string folder, string relative)
    {
        var parts = new List<string>(folder.Split('/'));
        foreach (var part in relative.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 1) parts.RemoveAt(parts.Count - 1);
            else return null;
        }

        return parts[0] == "input" && parts.Count > 1 ? string.Join('/', parts) : null;
    }

    /// <summary>How a file is addressed from a folder.</summary>
    public static string Relative(string folder, string path) =>
        Path.GetRelativePath("/" + folder, "/" + path).Replace(Path.DirectorySeparatorChar, '/');
}
