namespace ClinicSite.Checks.Links;

/// <summary>What an address is there for.</summary>
internal enum LinkUse
{
    /// <summary>Visitors go there.</summary>
    Leads,

    /// <summary>The page loads it.</summary>
    Loads,

    /// <summary>A form sends there.</summary>
    Sends,

    /// <summary>It names a source, and nobody goes there.</summary>
    Cites,
}
