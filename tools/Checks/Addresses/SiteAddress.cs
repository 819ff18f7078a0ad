using ClinicSite.Checks.Folders;

namespace ClinicSite.Checks.Addresses;

/// <summary>What kind of address it is, seen from the folder.</summary>
internal enum AddressKind
{
    /// <summary>A path of this site.</summary>
    Own,

    /// <summary>An <c>http</c> or <c>https</c> address of another host.</summary>
    External,

    /// <summary><c>mailto:</c>, <c>tel:</c>, <c>data:</c> and whatever else has a scheme.</summary>
    OtherScheme,

    /// <summary>A relative address above the folder.</summary>
    Outside,

    /// <summary>No browser could use it.</summary>
    Malformed,
}

/// <summary>An address in a page, resolved against the page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">The decoded path for our own, the host and port for another's, the scheme for another scheme, the reason where malformed.</param>
/// <param name="Fragment">What stands after <c>#</c>, as written; null where there is none.</param>
internal readonly record struct SiteAddress(AddressKind Kind, string Path, string? Fragment)
{
    /// <summary>The host of a whole address, without port; null for a relative one.</summary>
    public string? Host { get; init; }

    /// <summary>Whether it is a whole address with <c>http:</c>.</summary>
    public bool IsInsecure { get; init; }

    /// <summary>The user, and maybe the password, that stand before the host; null as a rule.</summary>
    public string? User { get; init; }

    /// <summary>Finds the file that one of our own addresses leads to.</summary>
    public (FileMatch Match, string File) FindIn(SiteFiles files) => files.Find(Path);
}
