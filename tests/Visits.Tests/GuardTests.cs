using System.Net;
using ClinicSite.Checks.External;
using ClinicSite.Tests.Support;
using ClinicSite.Tests.Verification;
using ClinicSite.Visits.Guard;

namespace ClinicSite.Tests;

/// <summary>An address on a page must not be able to ask machines of the visiting network for anything.</summary>
public sealed class GuardTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.0.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.254")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.254")]
    [InlineData("192.168.1.1")]
    [InlineData("192.0.0.8")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%1")]
    [InlineData("fec0::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("ff02::1")]
    [InlineData("2001:db8::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.1.2.3")]
    [InlineData("::10.1.2.3")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("2002:a00:1::1")]
    [InlineData("2001:0:1::1")]
    public void An_address_that_not_everybody_can_reach_is_known(string address) => Assert.NotNull(NetworkRanges.ReasonOf(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.167.255.255")]
    [InlineData("169.253.255.255")]
    [InlineData("223.255.255.255")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::101:101")]
    [InlineData("2002:101:101::1")]
    public void An_address_that_everybody_can_reach_is_free(string address) => Assert.Null(NetworkRanges.ReasonOf(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://wiki.org:{0}/", "wiki.org is 127.0.0.1, this machine")]
    [InlineData("http://127.0.0.1:{0}/", "127.0.0.1 is 127.0.0.1, this machine")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/", "is ::ffff:127.0.0.1, this machine")]
    [InlineData("http://0x7f000001:{0}/", "127.0.0.1 is 127.0.0.1, this machine")]
    [InlineData("http://2130706433:{0}/", "127.0.0.1 is 127.0.0.1, this machine")]
    public async Task Nobody_is_connected_to_inside_however_the_address_is_written(string form, string reason)
    {
        await using var server = new RegistryServer((_, _) => new Reply(200, "secret"));
        using var run = new VisitRun().Named("wiki.org", "127.0.0.1");
        run.Options = run.Options with { AllowedHosts = new HashSet<string>() };
        var address = ExternalAddress.KeyOf(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, server.Port))!;
        var entry = await run.VisitAsync(address);
        Assert.Equal(LinkResult.Private, entry.Result);
        Assert.EndsWith(reason, entry.Reason, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_redirect_does_not_lead_inside()
    {
        await using var inside = new RegistryServer((_, _) => new Reply(200, "secret"));
        await using var server = new RegistryServer((path, _) => path.EndsWith("/robots.txt", StringComparison.Ordinal) ? Reply.NotFound
            : new Reply(302, "", $"Location: http://metadata.org:{inside.Port}/latest/"));
        using var run = new VisitRun().Named("metadata.org", "127.0.0.1");
        var entry = await run.VisitAsync($"http://site.org:{server.Port}/");
        Assert.Equal((LinkResult.Private, $"it leads to “http://metadata.org:{inside.Port}/latest/”, and there metadata.org is 127.0.0.1, this machine"), (entry.Result, entry.Reason));
        Assert.Empty(inside.Requests);
    }

    [Fact]
    public async Task A_robots_file_does_not_lead_inside_either()
    {
        await using var inside = new RegistryServer((_, _) => new Reply(200, "User-agent: *\nDisallow: /"));
        await using var server = new RegistryServer((path, _) => path.EndsWith("/robots.txt", StringComparison.Ordinal)
            ? new Reply(302, "", $"Location: http://metadata.org:{inside.Port}/robots.txt") : new Reply(204, ""));
        using var run = new VisitRun().Named("metadata.org", "127.0.0.1");
        Assert.Equal(LinkResult.Alive, (await run.VisitAsync($"http://site.org:{server.Port}/")).Result);
        Assert.Empty(inside.Requests);
    }

    [Fact]
    public async Task A_host_that_is_allowed_by_name_is_visited_at_once()
    {
        await using var server = new RegistryServer((path, _) => path.EndsWith("/robots.txt", StringComparison.Ordinal) ? Reply.NotFound : new Reply(204, ""));
        using var run = new VisitRun().Named("wiki.org", "127.0.0.1");
        var address = $"http://wiki.org:{server.Port}/";
        Assert.Equal(LinkResult.Private, (await run.VisitAsync(address)).Result);
        run.Options = run.Options with { AllowedHosts = new HashSet<string> { "wiki.org" } };
        Assert.Equal(LinkResult.Alive, (await run.VisitAsync(address)).Result);
    }
}
