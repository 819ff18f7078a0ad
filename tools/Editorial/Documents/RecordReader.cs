using ClinicSite.Build.Discover;
using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics;

namespace ClinicSite.Editorial.Documents;

/// <summary>Makes an <see cref="EditorialDocument"/> of what visitors read of a record: a clinic, a person, the site, the figures.</summary>
internal static class RecordReader
{
    /// <summary>Files whose values are shown on pages.</summary>
    public static readonly IReadOnlyList<InputKind> Kinds = [InputKind.Clinic, InputKind.Person, InputKind.Settings, InputKind.Statistics];

    /// <summary>Where texts are, by the names of the fields that lead there; a star is any name or place in a list.</summary>
    private static readonly (InputKind File, string[] Path, BlockKind Kind)[] Texts =
    [
        (InputKind.Clinic, ["name"], BlockKind.Label),
        (InputKind.Clinic, ["summary"], BlockKind.Record),
        (InputKind.Clinic, ["phones", "*", "label"], BlockKind.Label),
        (InputKind.Clinic, ["locations", "*", "name"], BlockKind.Label),
        (InputKind.Clinic, ["locations", "*", "access"], BlockKind.Record),
        (InputKind.Clinic, ["notice", "text"], BlockKind.Record),
        (InputKind.Clinic, ["steps", "*", "title"], BlockKind.Label),
        (InputKind.Clinic, ["steps", "*", "text"], BlockKind.Record),
        (InputKind.Clinic, ["insurance"], BlockKind.Record),
        (InputKind.Person, ["role"], BlockKind.Label),
        (InputKind.Person, ["bio"], BlockKind.Record),
        (InputKind.Settings, ["name"], BlockKind.Label),
        (InputKind.Settings, ["summary"], BlockKind.Record),
        (InputKind.Settings, ["phones", "*", "label"], BlockKind.Label),
        (InputKind.Statistics, ["*", "what"], BlockKind.Label),
    ];

    /// <summary>Reads a record.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="language">The site's language.</param>
    /// <returns>Null where it cannot be read, which others report, or says nothing.</returns>
    public static EditorialDocument? Read(InputFile file, string language)
    {
        var ignored = new DiagnosticBag();
        if (TextLoader.Load(file, ignored) is not { } source || YamlReader.Read(source, ignored) is not { } record) return null;
        var blocks = Texts.Where(text => text.File == file.Kind).SelectMany(text => Find(record, text.Path).Select(scalar => (scalar, text.Kind)))
            .OrderBy(text => text.scalar.Location.Line).ThenBy(text => text.scalar.Location.Column)
            .Select(text => FrontMatterTexts.BlockOf(text.Kind, source, text.scalar)).ToList();
        return blocks.Count == 0 ? null : new EditorialDocument { File = file, Source = source, Language = language, Blocks = blocks };
    }

    private static IEnumerable<YamlScalar> Find(YamlNode node, ReadOnlyMemory<string> path)
    {
        if (path.IsEmpty) return node is YamlScalar { IsEmpty: false } scalar && !string.IsNullOrWhiteSpace(scalar.Value) ? [scalar] : [];
        var (name, rest) = (path.Span[0], path[1..]);
        return node switch
        {
            YamlMapping mapping when name == "*" => mapping.Fields.SelectMany(field => Find(field.Value, rest)),
            YamlMapping mapping when mapping.Find(name) is { } value => Find(value, rest),
            YamlSequence list when name == "*" => list.Items.SelectMany(item => Find(item, rest)),
            _ => [],
        };
    }
}
