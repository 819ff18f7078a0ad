using System.Net;
using System.Net.Sockets;
using ClinicSite.Checks.External;
using ClinicSite.Diagnostics;
using ClinicSite.Tests.Verification;
using ClinicSite.Visits;

namespace ClinicSite.Tests.Support;

/// <summary>Visits to servers on this machine under names of their own, with a ledger in a folder of its own.</summary>
internal sealed class VisitRun : IDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    private readonly Dictionary<string, IPAddress> _names = new(StringComparer.Ordinal) { ["site.org"] = IPAddress.Loopback, ["other.org"] = IPAddress.Loopback };

    public VisitRun() => Ledger = Load();

    public string Site { get; } = Directory.CreateTempSubdirectory("clinicsite-visits-").FullName;

    public LinkLedger Ledger { get; private set; }

    /// <summary>Quick about everything but timeouts, which are half a minute of the real clock.</summary>
    public VisitOptions Options { get; set; } = new()
    {
        Today = Today,
        BaseUrl = "https://clinic.example",
        AllowedHosts = new HashSet<string> { "127.0.0.1", "site.org", "other.org" },
        Interval = TimeSpan.Zero,
        RequestTimeout = TimeSpan.FromMinutes(50),
        OverallTimeout = TimeSpan.FromMinutes(100),
        FirstRetryAfter = TimeSpan.FromSeconds(0.1),
        Time = new FastTime(),
    };

    /// <summary>Makes a name lead to an address.</summary>
    public VisitRun Named(string name, string address)
    {
        _names[name] = IPAddress.Parse(address);
        return this;
    }

    /// <summary>Visits addresses, and reads the ledger anew from disk.</summary>
    public async Task<RefreshResult> RunAsync(IReadOnlyCollection<string> addresses, CancellationToken cancellation = default)
    {
        var options = Options with { Resolve = Resolve };
        try
        {
            return await new LinkRefresher(options).RunAsync(RefreshPlan.Create(addresses, Ledger, options), Ledger, cancellation);
        }
        finally
        {
            Ledger = Load();
        }
    }

    /// <summary>Visits one address.</summary>
    /// <returns>What the ledger then says of it.</returns>
    public async Task<LinkEntry> VisitAsync(string address)
    {
        await RunAsync([address]);
        return Ledger.Find(address) ?? throw new InvalidOperationException($"Nothing was learnt of {address}.");
    }

    public void Dispose() => Directory.Delete(Site, recursive: true);

    private LinkLedger Load() => LinkLedger.Load(Site, new DiagnosticBag());

    private Task<IPAddress[]> Resolve(string name, CancellationToken cancellation) =>
        name == "offline.org" ? throw new SocketException((int)SocketError.TryAgain)
        : _names.TryGetValue(name, out var address) ? Task.FromResult<IPAddress[]>([address])
        : throw new SocketException((int)SocketError.HostNotFound);
}
