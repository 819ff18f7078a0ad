using System.Net;
using ClinicSite.Checks;

namespace ClinicSite.Visits;

/// <summary>How patiently, how politely and how far addresses of other sites are visited.</summary>
public sealed record VisitOptions
{
    /// <summary>The day of the visits.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The site whose links are visited, which its neighbours read in our user agent; null where unknown.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>For how many days a visit counts, and is not repeated.</summary>
    public int MaxAgeDays { get; init; } = 7;

    /// <summary>Names of hosts that may be visited wherever they lead, private networks included.</summary>
    public IReadOnlySet<string> AllowedHosts { get; init; } = new HashSet<string>();

    /// <summary>How many hosts are visited at once.</summary>
    public int HostsAtOnce { get; init; } = 16;

    /// <summary>How many requests one host gets at once.</summary>
    public int RequestsPerHost { get; init; } = 2;

    /// <summary>The time from one request to a host to the next; its robots.txt may ask for more.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>A host that asks for a longer time between two requests is not visited.</summary>
    public TimeSpan LongestInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>One attempt, from the connection to the last byte that is read.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>All visits together.</summary>
    public TimeSpan OverallTimeout { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>How often a page is asked for again after no answer, 429, or 500 to 504.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The wait before the first retry; it doubles each time, more or less by chance.</summary>
    public TimeSpan FirstRetryAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>A host that wants a longer wait than this is left alone for this run.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>After so many addresses in a row without an answer a host's others are not asked for.</summary>
    public int FailuresBeforeGivingUp { get; init; } = 3;

    /// <summary>How many redirects are followed.</summary>
    public int MostRedirects { get; init; } = 10;

    /// <summary>How much of a page is read: its title is wanted, no more.</summary>
    public int LongestBody { get; init; } = 256 * 1024;

    /// <summary>The clock of timeouts, retries and intervals.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Finds the addresses of a name.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>Told of addresses as they are done.</summary>
    public IProgressListener? Progress { get; init; }
}
