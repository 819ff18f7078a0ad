using System.Reflection;

namespace ClinicSite.Tests.Support;

/// <summary>
/// One case of a file under <c>tests/specs/</c>: a tiny site and what it must come to. Lines that begin with <c>=== </c> open a
/// block; <c>=== case: sentence</c> opens a case; all else before the first case is for readers.
/// </summary>
internal sealed record Spec(string File, string Title, IReadOnlyList<SpecBlock> Blocks)
{
    private const string Mark = "=== ";

    /// <summary>The repository, whatever folder the tests run in.</summary>
    public static string Repository { get; } = Path.GetFullPath(
        typeof(Spec).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "Repository").Value!);

    /// <summary>Every case under a folder of <c>tests/specs/</c>, by file.</summary>
    public static IEnumerable<Spec> In(string folder) => Directory
        .EnumerateFiles(Path.Combine(Repository, "tests", "specs", folder), "*.md")
        .Order(StringComparer.Ordinal).SelectMany(Read);

    /// <summary>The text of the one block of a name, or null.</summary>
    public string? Find(string name) => Blocks.FirstOrDefault(block => block.Name == name)?.Text;

    public override string ToString() => $"{Path.GetFileNameWithoutExtension(File)}: {Title}";

    private static IEnumerable<Spec> Read(string path)
    {
        var (title, blocks, name, lines) = ("", new List<SpecBlock>(), "", new List<string>());
        foreach (var line in System.IO.File.ReadAllText(path).Split('\n').Append(Mark + "case: "))
        {
            if (!line.StartsWith(Mark, StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }

            if (name.Length > 0) blocks.Add(new SpecBlock(name, ToText(lines)));
            lines.Clear();
            name = line[Mark.Length..];
            if (!name.StartsWith("case: ", StringComparison.Ordinal)) continue;
            if (title.Length > 0) yield return new Spec(path, title, blocks);
            (title, blocks, name) = (name["case: ".Length..], [], "");
        }
    }

    /// <summary>A blank line before the next block belongs to the reader, not to the file.</summary>
    private static string ToText(List<string> lines)
    {
        if (lines is [.., ""]) lines.RemoveAt(lines.Count - 1);
        return lines.Count == 0 ? "" : string.Join('\n', lines) + "\n";
    }
}

/// <summary>A block of a spec.</summary>
/// <param name="Name">A path under <c>input/</c>, or what is expected.</param>
/// <param name="Text">Its lines.</param>
internal sealed record SpecBlock(string Name, string Text);
