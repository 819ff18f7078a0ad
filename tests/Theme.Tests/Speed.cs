using System.Diagnostics;
using ClinicSite.Tests.Samples;
using ClinicSite.Theme;

namespace ClinicSite.Tests;

/// <summary>Measures on request: <c>SPEED=1</c>. A machine under load proves nothing, so nothing is asserted of time.</summary>
public class Speed(ITestOutputHelper output)
{
    [Fact]
    public void A_page_takes_microseconds()
    {
        var rounds = Environment.GetEnvironmentVariable("SPEED") is null ? 1 : 2000;
        var theme = new ClinicTheme();
        using var renderer = theme.CreateRenderer(SampleSite.Site, theme.CreateAssets(SampleSite.Site).ToDictionary(asset => asset.Name, asset => "/" + asset.Name));
        using var writer = new StringWriter();
        foreach (var view in SampleSite.Views)
        {
            for (var warm = 0; warm < rounds; warm++) Once();
            var watch = Stopwatch.StartNew();
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var round = 0; round < rounds; round++) Once();
            output.WriteLine($"{view.Page.Route}: {watch.Elapsed.TotalMicroseconds / rounds:0} µs, {(GC.GetAllocatedBytesForCurrentThread() - before) / rounds} bytes");

            void Once()
            {
                writer.GetStringBuilder().Clear();
                renderer.Render(view, writer);
            }
        }
    }
}
