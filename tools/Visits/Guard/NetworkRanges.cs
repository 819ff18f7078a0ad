using System.Net;

namespace ClinicSite.Visits.Guard;

/// <summary>Tells addresses that anybody can reach from those of one's own machine and network (IANA's special-purpose registries, RFC 6890).</summary>
internal static class NetworkRanges
{
    private static readonly (AddressRange Range, string Name)[] Closed =
    [
        Of("0.0.0.0/8", "this machine"), Of("127.0.0.0/8", "this machine"), Of("10.0.0.0/8", "a machine of a private network"),
        Of("172.16.0.0/12", "a machine of a private network"), Of("192.168.0.0/16", "a machine of a private network"),
        Of("169.254.0.0/16", "a machine on the same wire"), Of("100.64.0.0/10", "a machine of a provider's own network"),
        Of("192.0.0.0/24", "reserved"), Of("192.0.2.0/24", "reserved for examples"), Of("198.51.100.0/24", "reserved for examples"),
        Of("203.0.113.0/24", "reserved for examples"), Of("198.18.0.0/15", "reserved for measuring"), Of("224.0.0.0/4", "a group of machines"),
        Of("240.0.0.0/4", "reserved"),
        Of("::1/128", "this machine"), Of("::/128", "this machine"), Of("fc00::/7", "a machine of a private network"),
        Of("fe80::/10", "a machine on the same wire"), Of("fec0::/10", "a machine of a private network"), Of("ff00::/8", "a group of machines"),
        Of("2001:db8::/32", "reserved for examples"), Of("3fff::/20", "reserved for examples"), Of("100::/64", "reserved"),
        Of("64:ff9b:1::/48", "a machine of a private network"), Of("2001::/32", "a tunnel to another machine"),
    ];

    /// <summary>IPv6 ranges that hold an IPv4 address, and at which of the 16 bytes it begins: mapped, compatible, NAT64, 6to4.</summary>
    private static readonly (AddressRange Range, int At)[] Holding =
    [
        (new AddressRange("::ffff:0:0/96"), 12), (new AddressRange("::/96"), 12), (new AddressRange("64:ff9b::/96"), 12), (new AddressRange("2002::/16"), 2),
    ];

    /// <summary>What kind of machine has an address that not everybody can reach; null where everybody can.</summary>
    public static string? ReasonOf(IPAddress address) => ReasonOf(address.GetAddressBytes());

    private static string? ReasonOf(ReadOnlySpan<byte> address)
    {
        foreach (var (range, name) in Closed)
            if (range.Contains(address)) return name;
        foreach (var (range, at) in Holding)
            if (range.Contains(address) && ReasonOf(address.Slice(at, 4)) is { } reason) return reason;
        return null;
    }

    private static (AddressRange Range, string Name) Of(string range, string name) => (new AddressRange(range), name);
}
