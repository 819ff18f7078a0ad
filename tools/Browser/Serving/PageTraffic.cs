using System.Collections.Concurrent;

namespace ClinicSite.Browser.Serving;

/// <summary>What a page asked for while it was audited.</summary>
/// <param name="Served">The files it got, in order of their path.</param>
/// <param name="Missing">Addresses of the site that lead to no file, and what the browser wanted them for.</param>
/// <param name="Blocked">Requests to other hosts.</param>
internal sealed record PageTraffic(IReadOnlyList<string> Served, IReadOnlyList<BlockedRequest> Missing, IReadOnlyList<BlockedRequest> Blocked);

/// <summary>Writes down what a page asks for.</summary>
internal sealed class TrafficLog
{
    private readonly ConcurrentDictionary<string, bool> _served = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<BlockedRequest, bool> _missing = new();
    private readonly ConcurrentDictionary<BlockedRequest, bool> _blocked = new();

    /// <summary>A file was handed out.</summary>
    public void Serve(string file) => _served.TryAdd(file, true);

    /// <summary>There is no such file.</summary>
    public void Miss(string path, string kind) => _missing.TryAdd(new BlockedRequest(path, kind), true);

    /// <summary>The request was for another host.</summary>
    public void Block(string address, string kind) => _blocked.TryAdd(new BlockedRequest(address, kind), true);

    /// <summary>All of it so far, in one order.</summary>
    public PageTraffic Read() => new([.. _served.Keys.Order(StringComparer.Ordinal)], Sorted(_missing), Sorted(_blocked));

    private static IReadOnlyList<BlockedRequest> Sorted(ConcurrentDictionary<BlockedRequest, bool> requests) =>
        [.. requests.Keys.OrderBy(item => item.Address, StringComparer.Ordinal).ThenBy(item => item.Kind, StringComparer.Ordinal)];
}
