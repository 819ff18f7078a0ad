using ClinicSite.Citations;
using ClinicSite.Citations.Verification;
using ClinicSite.Citations.Verification.Asking;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Tests.Verification;

/// <summary>One verification of a small bibliography against a server on this machine, in a site folder of its own.</summary>
internal sealed class VerifyRun : IDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>Quick about everything but timeouts, which are a minute of the real clock.</summary>
    public static readonly AskingOptions Quick = new()
    {
        RequestTimeout = TimeSpan.FromMinutes(100),
        OverallTimeout = TimeSpan.FromMinutes(500),
        FirstRetryAfter = TimeSpan.FromSeconds(0.1),
        Retries = 4,
        CrossrefPerSecond = 1000,
        PubMedPerSecond = 1000,
        LongestAnswer = 1 << 20,
    };

    public string Site { get; } = Directory.CreateTempSubdirectory("clinicsite-verify-").FullName;

    public string LedgerPath => Path.Combine(Site, ".clinicsite", "references.json");

    public string Ledger => File.ReadAllText(LedgerPath);

    public VerifyOptions Options(RegistryServer server) => new()
    {
        SiteDirectory = Site,
        Today = Today,
        Crossref = new Uri(server.Address, "crossref"),
        PubMed = new Uri(server.Address, "pubmed"),
        Asking = Quick,
        Time = new FastTime(),
    };

    public async Task<VerifyResult> RunAsync(string references, VerifyOptions options, CancellationToken cancellation = default)
    {
        var items = Read(references);
        var ledger = ReferenceLedger.Load(Site, new DiagnosticBag());
        return await new ReferenceVerifier(options).RunAsync(VerifyPlan.Create(items, ledger, options), ledger, cancellation);
    }

    /// <summary>How the first entry stands, by the ledger as it is on disk.</summary>
    public VerificationStatus StatusOf(string references) => ReferenceLedger.Load(Site, new DiagnosticBag()).Of(Read(references)[0]);

    public void Dispose() => Directory.Delete(Site, recursive: true);

    private static IReadOnlyList<CslItem> Read(string references)
    {
        var bag = new DiagnosticBag();
        var items = CslJsonReader.Read(new SourceText("refs.json", references), bag);
        Assert.Equal(0, bag.Count);
        return items;
    }
}
