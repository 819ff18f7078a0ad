using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Suppressions;

/// <summary>A finding that somebody has looked at and accepts for a while: an entry of <c>suppressions.yml</c>, or a comment at the place.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Path">
/// The source file, relative to the site; or the page, relative to the output; a folder where it ends in a slash.
/// </param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="Owner">Who answers for that.</param>
/// <param name="Expires">The last day it holds.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Suppression(string Rule, string Path, string Reason, string Owner, DateOnly Expires, SourceLocation Location)
{
    /// <summary>The lines of the file it is for; null for all.</summary>
    public (int First, int Last)? Lines { get; init; }

    /// <summary>Whether it covers a finding whose place is in the sources.</summary>
    public bool Covers(Diagnostic finding) => finding.Descriptor.Id == Rule && finding.Location is { } place && IsPath(place.File)
        && (Lines is not { } lines || (place.Line is { } line && line >= lines.First && line <= lines.Last));

    /// <summary>Whether it covers a place in the output.</summary>
    public bool Covers(Diagnostic finding, PageOccurrence place) => finding.Descriptor.Id == Rule && Lines is null && IsPath(place.Page);

    private bool IsPath(string path) => path == Path || (Path.EndsWith('/') && path.StartsWith(Path, StringComparison.Ordinal));
}

/// <summary>A finding that a suppression covers.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Suppression">What covers it.</param>
public sealed record SuppressedFinding(Diagnostic Finding, Suppression Suppression);
