using System.Net.Sockets;
using ClinicSite.Visits.Guard;

namespace ClinicSite.Visits.Asking;

/// <summary>Puts exceptions of the network into words.</summary>
internal static class Faults
{
    /// <summary>The fault behind an exception, whichever of its causes says most.</summary>
    public static Fault Of(Exception error)
    {
        for (var at = error; at is not null; at = at.InnerException)
        {
            switch (at)
            {
                case PrivateAddressException: return new Fault(FaultKind.Private, at.Message);
                case CertificateException certificate: return new Fault(certificate.IsCertain ? FaultKind.Certificate : FaultKind.CertificateUnclear, at.Message);
                case SocketException socket: return Of(socket);
            }
        }

        return error switch
        {
            TimeoutException => new Fault(FaultKind.Silent, error.Message),
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new Fault(FaultKind.Silent, "no secure connection can be made"),
            HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } or HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } =>
                new Fault(FaultKind.Silent, "the connection ends before the answer does"),
            HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded } =>
                new Fault(FaultKind.Silent, "what it answers is not HTTP"),
            _ => new Fault(FaultKind.Silent, "the connection breaks"),
        };
    }

    private static Fault Of(SocketException error) => error.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData => new Fault(FaultKind.NoSuchName, "no host has this name"),
        SocketError.TryAgain or SocketError.NoRecovery => new Fault(FaultKind.OwnNetwork, "nobody could be asked for its name"),
        SocketError.NetworkUnreachable or SocketError.NetworkDown or SocketError.AccessDenied or SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported =>
            new Fault(FaultKind.OwnNetwork, "this machine has no way there"),
        SocketError.ConnectionRefused => new Fault(FaultKind.Silent, "it refuses the connection"),
        SocketError.ConnectionReset or SocketError.ConnectionAborted => new Fault(FaultKind.Silent, "it closes the connection"),
        SocketError.HostUnreachable or SocketError.HostDown => new Fault(FaultKind.Silent, "no way leads to its host"),
        SocketError.TimedOut => new Fault(FaultKind.Silent, "it does not answer"),
        _ => new Fault(FaultKind.Silent, "the connection breaks"),
    };
}
