using System.Globalization;
using ClinicSite.Tests.Support;

namespace ClinicSite.Benchmarks;

/// <summary>Writes the folders of the static checks' specs, so that other tools can be tried on them.</summary>
internal static class StaticCases
{
    private const string Visits = "ledger";

    /// <summary>Writes each case to <c>NUMBER/site/</c>, with what is wrong there, line by line, in <c>NUMBER/expected</c>, and its name in <c>NUMBER/name</c>.</summary>
    /// <param name="folder">The folder, which is made where it is not there.</param>
    public static int Write(string folder)
    {
        // What visits to other sites have shown is in a file of ours, which other tools do not read.
        var specs = Spec.In("static").Where(spec => spec.Find(Visits) is null && !spec.ToString().StartsWith("visits", StringComparison.Ordinal)).ToList();
        foreach (var (number, spec) in specs.Index())
        {
            var place = Path.Combine(folder, number.ToString("000", CultureInfo.InvariantCulture));
            foreach (var (path, text) in SpecFolder.FilesOf(spec)) Save(Path.Combine(place, "site", path), text);
            Save(Path.Combine(place, "expected"), spec.Find("expected") ?? "");
            Save(Path.Combine(place, "name"), spec.ToString());
        }

        Console.WriteLine($"{specs.Count} cases");
        return 0;
    }

    private static void Save(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
