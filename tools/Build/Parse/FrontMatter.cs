using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Build.Parse;

/// <summary>Where the front matter of a Markdown file ends and its text begins.</summary>
/// <param name="Fields">The fields, or null where there are none that can be read.</param>
/// <param name="BodyOffset">Offset of the text in the file.</param>
internal readonly record struct FrontMatter(YamlMapping? Fields, int BodyOffset)
{
    /// <summary>Splits a page that must have front matter.</summary>
    public static FrontMatter Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (!Opens(source.Text))
        {
            diagnostics.Add(YamlRules.NoFrontMatter, source.LocationOf(0, 3));
            return new FrontMatter(null, 0);
        }

        var (start, end, body) = Find(source.Text);
        if (body < 0)
        {
            diagnostics.Add(YamlRules.NeverClosed, source.LocationOf(0, 3));
            return new FrontMatter(null, source.Text.Length);
        }

        if (PlainFields.TryRead(source, start, end, 1) is { } plain) return new FrontMatter(plain, body);
        var errorsBefore = diagnostics.Count;
        var node = YamlReader.Read(source, source.Text[start..end], 1, diagnostics);
        if (node is YamlMapping fields) return new FrontMatter(fields, body);
        if (diagnostics.Count == errorsBefore)
            diagnostics.Add(YamlRules.NotAMapping, node?.Location ?? source.LocationOf(0, 3), "the fields of the page");
        return new FrontMatter(null, body);
    }

    /// <summary>Whether the text begins with front matter.</summary>
    public static bool Opens(string text) =>
        text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("---\r\n", StringComparison.Ordinal);

    /// <summary>Offset of the text after front matter, which is known to be well-formed.</summary>
    public static int BodyOffsetOf(string text) => Opens(text) ? Math.Max(0, Find(text).Body) : 0;

    /// <summary>The front matter with the lines around it; all of a file that has none, or whose front matter never ends. Where it is cut too late, <see cref="Read"/> still finds the end.</summary>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("---\n"u8) && !bytes.StartsWith("---\r\n"u8)) return bytes;
        for (var line = bytes.IndexOf((byte)'\n') + 1; line < bytes.Length;)
        {
            var end = bytes[line..].IndexOf((byte)'\n');
            var next = end < 0 ? bytes.Length : line + end + 1;
            var text = bytes[line..next].TrimEnd(" \t\r\n"u8);
            if (text.SequenceEqual("---"u8) || text.SequenceEqual("..."u8)) return bytes[..next];
            line = next;
        }

        return bytes;
    }

    private static (int Start, int End, int Body) Find(string text)
    {
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        for (var line = start; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            var next = end < 0 ? text.Length : end + 1;
            if (text.AsSpan(line, next - line).TrimEnd() is "---" or "...") return (start, line, next);
            line = next;
        }

        return (start, text.Length, -1);
    }
}
