using ClinicSite.Diagnostics;
using ClinicSite.Output;

namespace ClinicSite.Build;

/// <summary>What a build did.</summary>
public sealed record BuildResult
{
    /// <summary>Whether the output is whole and new; false where an error kept it from being touched.</summary>
    public bool Succeeded => Manifest is not null;

    /// <summary>What is wrong, in order.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>What was built, or null.</summary>
    public SiteManifest? Manifest { get; init; }

    /// <summary>Files changed or added.</summary>
    public int Written { get; init; }

    /// <summary>Files removed.</summary>
    public int Removed { get; init; }

    /// <summary>Paths of pages that were rendered again.</summary>
    public IReadOnlyList<string> Rendered { get; init; } = [];

    /// <summary>Wall time of each stage, in order.</summary>
    public required IReadOnlyList<StageTime> Stages { get; init; }

    /// <summary>Whether the clinic asked for exists; false is wrong usage, exit code 2.</summary>
    public bool UnknownClinic { get; init; }
}
