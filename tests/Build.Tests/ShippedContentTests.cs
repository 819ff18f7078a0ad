using ClinicSite.Build;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

public sealed class ShippedContentTests
{
    [Fact]
    public void The_content_this_repository_ships_has_nothing_wrong()
    {
        var output = Directory.CreateTempSubdirectory("clinicsite").FullName;
        try
        {
            var result = BuildSession.Run(new BuildOptions
            {
                SiteDirectory = Spec.Repository,
                OutputDirectory = output,
                Theme = new TestTheme(),
                Today = new DateOnly(2026, 11, 22),
            });
            Assert.Empty(result.Diagnostics.Select(diagnostic => TinySite.Line(diagnostic) + ": " + diagnostic.Message));
        }
        finally
        {
            foreach (var file in (string[])[output + ".manifest.json", output + ".sources.json"]) File.Delete(file);
            Directory.Delete(output, recursive: true);
        }
    }
}
