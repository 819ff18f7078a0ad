using ClinicSite.Text;

namespace ClinicSite.Citations;

/// <summary>What became of an imported reference.</summary>
public enum ImportOutcome
{
    /// <summary>It was not in the bibliography and was written to the file.</summary>
    Added,

    /// <summary>The work was there, and lacked fields that it has now.</summary>
    Merged,

    /// <summary>The work was there with every field.</summary>
    Present,
}

/// <summary>One reference of the imported file.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Key">The key under which the bibliography has it.</param>
/// <param name="Location">Where it stands in the imported file.</param>
/// <param name="Filled">The fields that were filled.</param>
/// <param name="Differences">Where the two disagree: the bibliography's value stays.</param>
public sealed record ImportedReference(
    ImportOutcome Outcome, string Key, SourceLocation Location, IReadOnlyList<string> Filled, IReadOnlyList<ImportDifference> Differences)
{
    /// <summary>Where the bibliography has it, if not in the file that is written.</summary>
    public string File { get; init; } = "";
}

/// <summary>A field in which the imported reference and the bibliography disagree.</summary>
/// <param name="Field">CSL's name of it.</param>
/// <param name="Ours">What the bibliography has.</param>
/// <param name="Theirs">What the imported file has.</param>
public sealed record ImportDifference(string Field, string Ours, string Theirs);

/// <summary>What an import found, and the files as they are to be written. Nothing is written here.</summary>
public sealed record ImportResult
{
    /// <summary>Every reference that could be read, in the file's order.</summary>
    public required IReadOnlyList<ImportedReference> References { get; init; }

    /// <summary>How many entries could not be read; the diagnostics say which.</summary>
    public required int NotRead { get; init; }

    /// <summary>The new text of each file that changes, by path.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }
}
