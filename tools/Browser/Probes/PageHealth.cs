using System.Collections.Concurrent;
using ClinicSite.Browser.Serving;
using ClinicSite.Browser.Views;
using ClinicSite.Checks;
using Microsoft.Playwright;

namespace ClinicSite.Browser.Probes;

/// <summary>How a page fares while it loads: scripts that fail, files that are missing, what it weighs and what it stores.</summary>
internal sealed class PageHealth
{
    /// <summary>What a script asks for, as the browser names it; what the markup asks for is seen by the check of links.</summary>
    private static readonly HashSet<string> AskedByScripts = ["fetch", "xhr", "eventsource"];

    /// <summary>Names what a page has left on the device.</summary>
    private const string Stored = """
        async () => {
          const counts = [];
          const count = (number, one, many) => number > 0 && counts.push(number === 1 ? one : `${number} ${many}`);
          const ask = async question => { try { return await question(); } catch { return 0; } };
          count(await ask(() => document.cookie.split(';').filter(part => part.trim()).length), 'a cookie', 'cookies');
          count(await ask(() => localStorage.length), 'an entry in the local storage', 'entries in the local storage');
          count(await ask(() => sessionStorage.length), 'an entry in the session storage', 'entries in the session storage');
          count(await ask(async () => (await indexedDB.databases()).length), 'a database', 'databases');
          count(await ask(async () => (await caches.keys()).length), 'a cache', 'caches');
          return counts.join(' and ');
        }
        """;

    private readonly ConcurrentDictionary<string, bool> _errors = new(StringComparer.Ordinal);

    /// <summary>Listens to a page from now on.</summary>
    public PageHealth(IPage page) => page.PageError += (_, error) => _errors.TryAdd(error.Split('\n')[0].Trim(), true);

    /// <summary>Forgets the page before.</summary>
    public void Begin() => _errors.Clear();

    /// <summary>Looks at the page that has loaded.</summary>
    public async Task<IReadOnlyList<ProbeFinding>> ReadAsync(ICDPSession tools, PageTraffic traffic, AuditSettings settings)
    {
        var found = new List<ProbeFinding>();
        // What a script of another host would have done is missing because it was kept away, which is told by itself.
        var isWhole = !traffic.Blocked.Any(request => request.Kind == "script");
        foreach (var error in _errors.Keys.Where(_ => isWhole).Order(StringComparer.Ordinal)) found.Add(Of("CLN6801", error));
        foreach (var request in traffic.Missing.Where(request => AskedByScripts.Contains(request.Kind))) found.Add(Of("CLN6802", request.Address));
        var weight = (traffic.Served.Sum(file => file.Length) + 999) / 1000;
        if (weight > settings.WeightBudget) found.Add(Of("CLN6804", $"{weight}", $"{settings.WeightBudget}"));
        if (traffic.Served.Count > settings.RequestBudget) found.Add(Of("CLN6805", $"{traffic.Served.Count}", $"{settings.RequestBudget}"));
        var stored = (await tools.CallAsync(Stored)).GetString()!;
        if (stored.Length > 0) found.Add(Of("CLN8801", stored));
        return found;
    }

    private static ProbeFinding Of(string rule, params string[] arguments) => new(rule, "", "", arguments);
}
