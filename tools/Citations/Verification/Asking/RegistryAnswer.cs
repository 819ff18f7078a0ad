using ClinicSite.Citations.Verification.Records;

namespace ClinicSite.Citations.Verification.Asking;

internal enum AnswerState
{
    Found,

    NotFound,

    /// <summary>The id was registered with somebody else.</summary>
    Elsewhere,

    /// <summary>There was no answer that can be used.</summary>
    NotAnswered,
}

/// <summary>What a registry said of one id.</summary>
/// <param name="Registry">Who was asked.</param>
/// <param name="Id">The DOI or PMID.</param>
/// <param name="State">The kind of answer.</param>
/// <param name="On">The day of the answer; of an answer kept from before, that day.</param>
internal sealed record RegistryAnswer(Registry Registry, string Id, AnswerState State, DateOnly On)
{
    /// <summary>The record, where it was found.</summary>
    public SourceRecord? Record { get; init; }

    /// <summary>Why there was no answer, or who has the id.</summary>
    public string Reason { get; init; } = "";
}
