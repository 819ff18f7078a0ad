using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Documents;

/// <summary>The texts of the front matter that visitors read.</summary>
internal static class FrontMatterTexts
{
    private static readonly (string Name, BlockKind Kind)[] Fields = [("title", BlockKind.Title), ("summary", BlockKind.Summary), ("redFlags", BlockKind.Summary)];

    public static IEnumerable<TextBlock> Read(SourceText source)
    {
        if (!FrontMatter.Opens(source.Text) || FrontMatter.Read(source, new DiagnosticBag()).Fields is not { } fields) yield break;
        foreach (var (name, kind) in Fields)
            if (fields.Find(name) is YamlScalar { IsEmpty: false } scalar) yield return BlockOf(kind, source, scalar);
    }

    /// <summary>A value of YAML as a block.</summary>
    public static TextBlock BlockOf(BlockKind kind, SourceText source, YamlScalar scalar)
    {
        var (line, column) = (scalar.Location.Line ?? 1, scalar.Location.Column ?? 1);
        return BlockOf(kind, source, scalar.Value.Trim(), OffsetOf(source.Text, line) + column - 1 + (scalar.Quoted ? 1 : 0));
    }

    /// <summary>Words at an offset of the file as a block.</summary>
    public static TextBlock BlockOf(BlockKind kind, SourceText source, string words, int offset)
    {
        var prose = new Prose.Builder(source);
        prose.Add(words, offset);
        return new TextBlock { Kind = kind, Prose = prose.Build() };
    }

    private static int OffsetOf(string text, int line)
    {
        var at = 0;
        for (var number = 1; number < line; number++) at = text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;
        return at;
    }
}
