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
    public static TextBlock BlockOf(BlockKind kind, SourceText source, YamlScalar scalar) => new() { Kind = kind, Prose = YamlProse.Read(source, scalar) };

    /// <summary>Words at an offset of the file as a block.</summary>
    public static TextBlock BlockOf(BlockKind kind, SourceText source, string words, int offset)
    {
        var prose = new Prose.Builder(source);
        prose.Add(words, offset);
        return new TextBlock { Kind = kind, Prose = prose.Build() };
    }
}
