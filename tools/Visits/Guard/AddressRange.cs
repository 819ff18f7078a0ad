using System.Globalization;
using System.Net;

namespace ClinicSite.Visits.Guard;

/// <summary>A range of addresses, compared bit by bit: <see cref="IPNetwork"/> has opinions of its own on IPv4 addresses within IPv6.</summary>
internal sealed class AddressRange
{
    private readonly byte[] _first;
    private readonly int _bits;

    /// <param name="text">Such as <c>10.0.0.0/8</c>.</param>
    public AddressRange(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        _first = IPAddress.Parse(text[..slash]).GetAddressBytes();
        _bits = int.Parse(text[(slash + 1)..], CultureInfo.InvariantCulture);
    }

    public bool Contains(ReadOnlySpan<byte> address)
    {
        if (address.Length != _first.Length) return false;
        var (whole, rest) = (_bits / 8, _bits % 8);
        if (!address[..whole].SequenceEqual(_first.AsSpan(0, whole))) return false;
        return rest == 0 || (address[whole] ^ _first[whole]) >> (8 - rest) == 0;
    }
}
