using System.Collections.Concurrent;
using ClinicSite.Build.Discover;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Build.Parse;

/// <summary>Every value of a site's records and front matters with its place, read when somebody asks. Safe for many threads.</summary>
/// <param name="siteDirectory">The folder that holds <c>input/</c>.</param>
public sealed class SourceValues(string siteDirectory)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<Sourced<string>>> _files = new(StringComparer.Ordinal);

    /// <summary>The values of a file, in the order written; none of one that cannot be read, which the build says itself.</summary>
    /// <param name="file">Path relative to the site folder.</param>
    public IReadOnlyList<Sourced<string>> Of(string file) => _files.GetOrAdd(file, Read);

    private IReadOnlyList<Sourced<string>> Read(string path)
    {
        var ignored = new DiagnosticBag();
        var full = new FileInfo(Path.Combine(siteDirectory, path));
        if (!full.Exists || TextLoader.Load(new InputFile(path, siteDirectory, InputKind.Unknown, full.Length, default), ignored) is not { } source) return [];
        var root = path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter.Read(source, ignored).Fields : YamlReader.Read(source, ignored);
        return root is null ? [] : [.. ScalarsOf(root)];
    }

    private static IEnumerable<Sourced<string>> ScalarsOf(YamlNode node) => node switch
    {
        YamlScalar scalar => [new Sourced<string>(scalar.Value, scalar.Location)],
        YamlSequence list => list.Items.SelectMany(ScalarsOf),
        YamlMapping fields => fields.Fields.SelectMany(field => ScalarsOf(field.Value)),
        _ => [],
    };
}
