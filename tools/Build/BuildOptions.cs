using ClinicSite.Checks;
using ClinicSite.Rendering;

namespace ClinicSite.Build;

/// <summary>What to build, from where and to where.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder that holds <c>input/</c>.</summary>
    public required string SiteDirectory { get; init; }

    /// <summary>The folder the site is written to.</summary>
    public required string OutputDirectory { get; init; }

    /// <summary>What visitors see.</summary>
    public required ITheme Theme { get; init; }

    /// <summary>The clinic whose own site is built, or null for the group's.</summary>
    public string? ClinicId { get; init; }

    /// <summary>The address at which the folder will be served, without a trailing slash; null for the one in the settings.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether search engines are asked to list no page of it: a preview.</summary>
    public bool NoIndex { get; init; }

    /// <summary>The day that counts as today.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>How many workers; the output does not depend on it.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Told of pages as they are rendered; null where nobody listens.</summary>
    public IProgressListener? Progress { get; init; }
}
