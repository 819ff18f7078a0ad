using ClinicSite.Diagnostics;
using ClinicSite.Output;

namespace ClinicSite.Checks.Metadata;

/// <summary>What is kept of a page to compare it with the others; not its tree.</summary>
/// <param name="Path">The page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">Its description.</param>
/// <param name="IsCanonical">Whether no other page stands for it.</param>
/// <param name="Manifest">Knows what the page is made from.</param>
internal sealed record PageFacts(string Path, string Title, string Description, bool IsCanonical, SiteManifest? Manifest)
{
    public Diagnostic At(DiagnosticDescriptor rule, params ReadOnlySpan<object?> arguments) =>
        rule.At(PageSources.Of(Manifest, Path), arguments) with { Pages = [new PageOccurrence(Path, 1, 1, "", [])] };
}
