using System.Buffers;
using System.Text;
using ClinicSite.Output;
using ClinicSite.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ClinicSite.Tests.Output;

public sealed class SourceMapFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("clinicsite").FullName;

    private string FilePath => Path.Combine(_folder, ".clinicsite", "sources.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_written_is_found_again()
    {
        var map = WriteAndRead(
            new SourceMapEntry(0, null, 0, 0),
            new SourceMapEntry(120, "input/a.md", 12, 1),
            new SourceMapEntry(180, "input/b.md", 3, 7),
            new SourceMapEntry(200, null, 0, 0));

        Assert.Null(map.Find("index.html", 119));
        Assert.Equal(new SourceLocation("input/a.md", 12, 1), map.Find("index.html", 120));
        Assert.Equal(new SourceLocation("input/a.md", 12, 1), map.Find("index.html", 179));
        Assert.Equal(new SourceLocation("input/b.md", 3, 7), map.Find("index.html", 199));
        Assert.Null(map.Find("index.html", 200));
        Assert.Null(map.Find("other.html", 120));
    }

    [Fact]
    public void Entries_of_any_numbers_are_read_as_they_were_written() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        Arb.From(Gen.Choose(-1_000_000_000, 1_000_000_000).ArrayOf(40)), numbers =>
        {
            string[] files = ["input/a.md", "input/b.md"];
            var entries = numbers.Chunk(4).Select(part => (part[1] & 3) < 2
                ? new SourceMapEntry(part[0], files[part[1] & 1], part[2], part[3])
                : new SourceMapEntry(part[0], null, 0, 0)).ToArray();
            var encoded = MapEncoding.Encode(entries, files.ToDictionary(file => file, file => Array.IndexOf(files, file)));
            Assert.Equal(entries, MapEncoding.Decode(Encoding.ASCII.GetString(encoded), files));
        }));

    [Fact]
    public void The_file_has_the_agreed_form()
    {
        WriteAndRead(new SourceMapEntry(5, "input/a.md", 1, 2), new SourceMapEntry(9, null, 0, 0));
        Assert.Equal("""{"version":2,"pages":{"index.html":"KACEIDDA"},"files":["input/a.md"]}""", File.ReadAllText(FilePath));
    }

    [Fact]
    public void The_list_of_files_may_come_first()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        File.WriteAllText(FilePath, """{"version":2,"files":["input/a.md"],"pages":{"index.html":"KACE"}}""");
        Assert.Equal(new SourceLocation("input/a.md", 1, 2), SourceMapFile.Read(FilePath).Find("index.html", 6));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"version":1,"files":["input/a.md"],"pages":{"index.html":"KACE"}}""")]
    [InlineData("""{"version":2,"files":[],"pages":{"index.html":"KACE"}}""")]
    [InlineData("""{"version":2,"files":["input/a.md"],"pages":{"index.html":"KAC"}}""")]
    [InlineData("""{"version":2,"files":["input/a.md"],"pages":{"index.html":"KA€E"}}""")]
    [InlineData("""{"version":2,"files":["input/a.md"],"pages":{"index.html":"gggggggggggggg"}}""")]
    public void A_damaged_file_is_an_empty_map(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        File.WriteAllText(FilePath, text);
        Assert.Null(SourceMapFile.Read(FilePath).Find("index.html", 6));
    }

    [Fact]
    public void A_missing_file_is_an_empty_map() => Assert.Null(SourceMapFile.Read(FilePath).Find("index.html", 6));

    private SourceMap WriteAndRead(params SourceMapEntry[] entries)
    {
        var files = entries.Select(entry => entry.File).OfType<string>().Distinct().ToList();
        SourceMapFile.Write(FilePath, files, [new("index.html", MapEncoding.Encode(entries, files.ToDictionary(file => file, files.IndexOf)))]);
        return SourceMapFile.Read(FilePath);
    }
}
