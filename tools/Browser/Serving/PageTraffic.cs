using System.Collections.Concurrent;

namespace ClinicSite.Browser.Serving;

/// <summary>What a page asked for while it was audited.</summary>
/// <param name="Served">The files it got, in order of their addresses.</param>
/// <param name="Missing">Addresses of the site that lead to no file, and what the browser wanted them for.</param>
/// <param name="Blocked">Requests to other hosts.</param>
internal sealed record PageTraffic(IReadOnlyList<ServedFile> Served, IReadOnlyList<BlockedRequest> Missing, IReadOnlyList<BlockedRequest> Blocked);

/// <summary>A file that was handed out.</summary>
/// <param name="Address">The path it was asked for by, percent-encoded.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">SHA-256 of what was handed out, in hexadecimal digits.</param>
internal readonly record struct ServedFile(string Address, long Length, string Hash);

/// <summary>Writes down what a page asks for.</summary>
internal sealed class TrafficLog
{
    private readonly ConcurrentDictionary<string, ServedFile> _served = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<BlockedRequest, bool> _missing = new();
    private readonly ConcurrentDictionary<BlockedRequest, bool> _blocked = new();

    /// <summary>A file was handed out.</summary>
    public void Serve(string address, SiteFile file) => _served.TryAdd(address, new ServedFile(address, file.Length, file.Hash));

    /// <summary>There is no such file.</summary>
    public void Miss(string address, string kind) => _missing.TryAdd(new BlockedRequest(address, kind), true);

    /// <summary>The request was for another host.</summary>
    public void Block(string address, string kind) => _blocked.TryAdd(new BlockedRequest(address, kind), true);

    /// <summary>All of it so far, in one order.</summary>
    public PageTraffic Read() => new([.. _served.Values.OrderBy(file => file.Address, StringComparer.Ordinal)], Sorted(_missing), Sorted(_blocked));

    private static IReadOnlyList<BlockedRequest> Sorted(ConcurrentDictionary<BlockedRequest, bool> requests) =>
        [.. requests.Keys.OrderBy(item => item.Address, StringComparer.Ordinal).ThenBy(item => item.Kind, StringComparer.Ordinal)];
}
