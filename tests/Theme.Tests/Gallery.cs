using ClinicSite.Tests.Samples;
using ClinicSite.Theme;

namespace ClinicSite.Tests;

/// <summary>Writes every kind of page to a folder to be looked at: <c>GALLERY=/tmp/gallery dotnet test tests/Theme.Tests</c>.</summary>
public class Gallery
{
    [Fact]
    public void Every_kind_of_page_can_be_written_to_a_folder()
    {
        var wanted = Environment.GetEnvironmentVariable("GALLERY");
        var folder = wanted ?? Directory.CreateTempSubdirectory("gallery").FullName;
        foreach (var view in SampleSite.Views) Write(view.Page.Route.OutputPath, SampleSite.Render(view));
        foreach (var asset in new ClinicTheme().CreateAssets(SampleSite.Site))
        {
            Directory.CreateDirectory(Path.Combine(folder, "assets"));
            File.WriteAllBytes(Path.Combine(folder, "assets", asset.Name), asset.Content.ToArray());
        }

        Assert.True(File.Exists(Path.Combine(folder, "index.html")));
        if (wanted is null) Directory.Delete(folder, recursive: true);

        void Write(string path, string html)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, html);
        }
    }
}
