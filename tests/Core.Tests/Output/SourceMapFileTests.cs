using System.Buffers;
using System.Text;
using ClinicSite.Output;
using ClinicSite.Text;

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
    public void The_file_has_the_agreed_form()
    {
        WriteAndRead(new SourceMapEntry(5, "input/a.md", 1, 2), new SourceMapEntry(9, null, 0, 0));
        Assert.Equal("""{"version":1,"pages":{"index.html":"5 0 1 2 4 -1 0 0"},"files":["input/a.md"]}""", File.ReadAllText(FilePath));
    }

    [Fact]
    public void The_list_of_files_may_come_first()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        File.WriteAllText(FilePath, """{"version":1,"files":["input/a.md"],"pages":{"index.html":"5 0 1 2"}}""");
        Assert.Equal(new SourceLocation("input/a.md", 1, 2), SourceMapFile.Read(FilePath).Find("index.html", 6));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"version":2,"files":[],"pages":{"index.html":"5 0 1 2"}}""")]
    [InlineData("""{"version":1,"files":[],"pages":{"index.html":"5 9 1 2 oops"}}""")]
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
        var files = new List<string>();
        int IndexOf(string file)
        {
            if (!files.Contains(file)) files.Add(file);
            return files.IndexOf(file);
        }

        SourceMapFile.Write(FilePath, files, ["index.html"], (_, text) => text.Write(Encoding.UTF8.GetBytes(SourceMapFile.Encode(entries, IndexOf))));
        return SourceMapFile.Read(FilePath);
    }
}
