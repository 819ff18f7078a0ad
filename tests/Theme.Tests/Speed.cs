using System.Diagnostics;
using ClinicSite.Rendering;
using ClinicSite.Tests.Samples;
using ClinicSite.Theme;

namespace ClinicSite.Tests;

/// <summary>Measures on request: <c>SPEED=1</c>. A machine under load proves nothing, so nothing is asserted of time.</summary>
public class Speed(ITestOutputHelper output)
{
    [Fact]
    public void A_page_takes_microseconds()
    {
        var rounds = Environment.GetEnvironmentVariable("SPEED") is null ? 1 : 200;
        var theme = new ClinicTheme();
        var renderer = theme.CreateRenderer(SampleSite.Site, theme.CreateAssets(SampleSite.Site).ToDictionary(asset => asset.Name, asset => "/" + asset.Name));
        using var writer = new TextBuffer();
        foreach (var view in SampleSite.Views)
        {
            for (var warm = 0; warm < rounds; warm++) Once();
            var best = double.MaxValue;
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var round = 0; round < rounds; round++)
            {
                // The quickest batch of one renderer's life is the page's own time; the rest is the machine's.
                var watch = Stopwatch.StartNew();
                for (var page = 0; page < 32; page++) Once();
                best = Math.Min(best, watch.Elapsed.TotalMicroseconds / 32);
            }

            output.WriteLine($"{view.Page.Route}: {best:0} µs, {(GC.GetAllocatedBytesForCurrentThread() - before) / rounds / 32} bytes");

            void Once()
            {
                writer.Clear();
                renderer.Render(view, writer);
            }
        }
    }
}
