using System.Net;

namespace ClinicSite.Visits.Guard;

/// <summary>A name leads to nothing but machines that not everybody can reach; nobody was connected to.</summary>
internal sealed class PrivateAddressException(string host, IPAddress address, string kind) : Exception($"{host} is {address}, {kind}");
