using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;

namespace ClinicSite.Checks.Links;

/// <summary>What an address comes to, whatever its fragment and whoever uses it.</summary>
/// <param name="Address">The address resolved.</param>
/// <param name="Match">Whether the folder has the file, for an address of ours.</param>
/// <param name="File">The file it leads to or should.</param>
/// <param name="FileIndex">The file's number, or -1.</param>
/// <param name="Page">The number of the page it leads to, or -1.</param>
internal sealed record AddressVerdict(SiteAddress Address, FileMatch Match, string File, int FileIndex, int Page)
{
    /// <summary>Whether nothing need be said of it but by its fragment.</summary>
    public bool IsPlain { get; init; }
}
