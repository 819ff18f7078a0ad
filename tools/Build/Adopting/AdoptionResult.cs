using ClinicSite.Text;

namespace ClinicSite.Build;

/// <summary>A page with a pasted list as it would be with keys. Nothing is written here.</summary>
public sealed record AdoptionResult
{
    /// <summary>The page as it is.</summary>
    public required SourceText Page { get; init; }

    /// <summary>Whether it has a pasted list at all.</summary>
    public required bool HasList { get; init; }

    /// <summary>The new text of every file that changes, by path relative to the site; the bibliography first.</summary>
    public IReadOnlyList<AdoptedFile> Files { get; init; } = [];

    /// <summary>Why nothing can be adopted, each at its place; empty where all can.</summary>
    public IReadOnlyList<Obstacle> Obstacles { get; init; } = [];

    /// <summary>What can be adopted and should be looked at: citations that stay as they are, and those whose year is not the reference's.</summary>
    public IReadOnlyList<Obstacle> Remarks { get; init; } = [];

    /// <summary>How many new references keep their pasted text as a note, because some of it has no field.</summary>
    public int Noted { get; init; }

    /// <summary>How many references the bibliography had.</summary>
    public int Known { get; init; }

    /// <summary>How many it gets.</summary>
    public int Added { get; init; }

    /// <summary>How many could not be read and stay in the page's list.</summary>
    public int Left { get; init; }

    /// <summary>How many citations became keys.</summary>
    public int Citations { get; init; }
}

/// <summary>A file that changes.</summary>
/// <param name="Path">Relative to the site.</param>
/// <param name="Before">Its text; empty where it is new.</param>
/// <param name="After">Its new text.</param>
public sealed record AdoptedFile(string Path, string Before, string After);

/// <summary>Something an editor must settle first.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Message">What it is, and what to do.</param>
public sealed record Obstacle(SourceLocation Location, string Message);
