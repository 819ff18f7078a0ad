using System.Security.Cryptography;
using System.Text;
using ClinicSite.Text;

namespace ClinicSite.Diagnostics;

/// <summary>How much a diagnostic matters. Only errors stop a build or fail a check.</summary>
public enum DiagnosticSeverity
{
    /// <summary>For information.</summary>
    Note,

    /// <summary>To be looked at by a person.</summary>
    Warning,

    /// <summary>Must be mended.</summary>
    Error,
}

/// <summary>Another place that belongs to a diagnostic, such as the first of two duplicates.</summary>
/// <param name="Location">Where it is.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedLocation(SourceLocation Location, string Message);

/// <summary>One thing found, for an editor: what happened, where, and what to do. One shape for the build and for every check.</summary>
public sealed record Diagnostic
{
    private string? _fingerprint;

    /// <summary>The rule it belongs to.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>What happened and why, in one or two sentences.</summary>
    public required string Message { get; init; }

    /// <summary>What to do; may be empty.</summary>
    public string Hint { get; init; } = "";

    /// <summary>How much it matters here; the descriptor's own unless a rule says otherwise.</summary>
    public DiagnosticSeverity Severity { get => field; init; } = DiagnosticSeverity.Error;

    /// <summary>Where in the sources; null for what has no source, such as a page of somebody else's folder.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>Other places that belong to it.</summary>
    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    /// <summary>The places in the output where it was seen; empty for what was found in sources alone.</summary>
    public IReadOnlyList<PageOccurrence> Pages { get; init; } = [];

    /// <summary>What tells this fault from others of its rule besides message and place, such as the element's markup.</summary>
    public string Key { get; init; } = "";

    /// <summary>How often it was seen; at least 1.</summary>
    public int Occurrences => Math.Max(1, Pages.Count);

    /// <summary>A stable name for this fault: it survives edits elsewhere in the file, for it knows no line numbers.</summary>
    public string Fingerprint { get => _fingerprint ??= MakeFingerprint(); init => _fingerprint = value; }

    private string MakeFingerprint()
    {
        var text = string.Join('\n', Descriptor.Id, Location?.File, Message, Key);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 10));
    }
}

/// <summary>A place in a page of the output.</summary>
/// <param name="Page">Path relative to the audited folder: <c>conditions/migraine/index.html</c>.</param>
/// <param name="Line">1-based line in that file, or null.</param>
/// <param name="Column">1-based column, or null.</param>
/// <param name="Selector">A CSS selector of the element; may be empty.</param>
/// <param name="Views">The views it was seen in (<c>phone</c>, <c>desktop-dark</c>, …); empty for checks that know no views.</param>
public sealed record PageOccurrence(string Page, int? Line, int? Column, string Selector, IReadOnlyList<string> Views);
