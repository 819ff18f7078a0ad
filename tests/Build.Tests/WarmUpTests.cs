using System.Text;
using ClinicSite.Build;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

public class WarmUpTests
{
    [Fact]
    public void The_page_that_warms_the_program_up_goes_through_all_that_pages_go_through()
    {
        var html = Encoding.UTF8.GetString(WarmUp.Run(new TestTheme()));

        Assert.Contains("<h1>Warm-up</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<table", html, StringComparison.Ordinal);
        Assert.Contains("role=\"doc-biblioref\"", html, StringComparison.Ordinal);
        Assert.Contains("doi:10.5555/warm-up", html, StringComparison.Ordinal);
        Assert.Contains("\"@type\":\"MedicalWebPage\"", html, StringComparison.Ordinal);
    }
}
