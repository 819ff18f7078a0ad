using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ClinicSite.Checks.External;
using ClinicSite.Tests.Support;
using ClinicSite.Tests.Verification;

namespace ClinicSite.Tests;

/// <summary>Certificates are judged as browsers do, and where those may know more than we do, nobody is called dead.</summary>
public sealed class CertificateTests
{
    [Theory]
    [InlineData("site.org", -10, 10, "its certificate is signed by nobody but itself")]
    [InlineData("site.org", -10, -5, "its certificate has expired")]
    [InlineData("site.org", 5, 10, "its certificate is not yet valid")]
    [InlineData("another.org", -10, 10, "its certificate is for another name")]
    public async Task A_certificate_that_no_browser_trusts_is_dead(string name, int from, int to, string reason)
    {
        using var certificate = Make(name, from, to);
        await using var server = new RegistryServer((_, _) => new Reply(200, "x"), certificate);
        using var run = new VisitRun();
        var entry = await run.VisitAsync($"https://site.org:{server.Port}/");
        Assert.Equal((LinkResult.Dead, reason), (entry.Result, entry.Reason));
        Assert.DoesNotContain(server.Requests, request => request.Length > 0);
    }

    [Fact]
    public async Task A_chain_whose_end_is_missing_may_be_known_to_browsers()
    {
        using var authority = Make("authority.org", -10, 9000);
        // The chain is built by the machine's clock, which must find it valid for years to come.
        using var certificate = Make("site.org", -5, 8000, authority);
        await using var server = new RegistryServer((_, _) => new Reply(200, "x"), certificate);
        using var run = new VisitRun();
        var entry = await run.VisitAsync($"https://site.org:{server.Port}/");
        Assert.Equal((LinkResult.Unclear, "its certificate cannot be traced to anybody trusted"), (entry.Result, entry.Reason));
    }

    [Fact]
    public async Task What_is_no_secure_connection_is_dead()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = AnswerInTheClearAsync(listener);
        using var run = new VisitRun();
        var entry = await run.VisitAsync($"https://site.org:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        listener.Stop();
        await answering;
        Assert.Equal((LinkResult.Dead, "no secure connection can be made"), (entry.Result, entry.Reason));
    }

    private static async Task AnswerInTheClearAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await client.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
            }
        }
        catch (Exception error) when (error is SocketException or IOException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    /// <summary>A certificate valid between two days, counted from the day of the run's own clock, which judges it.</summary>
    private static X509Certificate2 Make(string name, int from, int to, X509Certificate2? authority = null)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        if (authority is null) request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = new DateTimeOffset(VisitRun.Today, new TimeOnly(12, 0), TimeSpan.Zero);
        if (authority is null) return Loaded(request.CreateSelfSigned(now.AddDays(from), now.AddDays(to)));
        using var signed = request.Create(authority, now.AddDays(from), now.AddDays(to), [1, 2, 3]);
        return Loaded(signed.CopyWithPrivateKey(key));
    }

    private static X509Certificate2 Loaded(X509Certificate2 certificate)
    {
        using (certificate) return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
