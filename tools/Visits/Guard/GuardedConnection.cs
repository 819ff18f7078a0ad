using System.Net;
using System.Net.Sockets;

namespace ClinicSite.Visits.Guard;

/// <summary>
/// Makes every connection of the visits, and none into a private network. The address that was looked up and judged is the one
/// that is connected to, so a name that leads elsewhere a moment later gains nothing; and since each redirect connects anew, or
/// over a connection made here, no redirect leads inside either.
/// </summary>
internal sealed class GuardedConnection(VisitOptions options)
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="PrivateAddressException">The name leads inside.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var open = Open(host, await AddressesOfAsync(host, cancellation));
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<IPAddress[]> AddressesOfAsync(string host, CancellationToken cancellation)
    {
        if (IPAddress.TryParse(host, out var number)) return [number];
        var found = await options.Resolve(host, cancellation);
        return found.Length > 0 ? found : throw new SocketException((int)SocketError.HostNotFound);
    }

    private IPAddress[] Open(string host, IPAddress[] addresses)
    {
        if (options.AllowedHosts.Contains(host.ToLowerInvariant())) return addresses;
        IPAddress[] open = [.. addresses.Where(address => NetworkRanges.ReasonOf(address) is null)];
        return open.Length > 0 ? open : throw new PrivateAddressException(host, addresses[0], NetworkRanges.ReasonOf(addresses[0])!);
    }
}
