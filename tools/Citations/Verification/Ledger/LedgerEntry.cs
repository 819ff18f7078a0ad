using System.Text.Json.Serialization;

namespace ClinicSite.Citations.Verification.Ledger;

/// <summary>What comparing an entry came to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LedgerResult>))]
internal enum LedgerResult
{
    /// <summary>Every registry that has the work agrees with the entry.</summary>
    [JsonStringEnumMemberName("agrees")]
    Agrees,

    /// <summary>Some field differs, or an id leads to another work.</summary>
    [JsonStringEnumMemberName("differs")]
    Differs,

    /// <summary>No registry knows the id.</summary>
    [JsonStringEnumMemberName("notFound")]
    NotFound,

    /// <summary>The work was taken back.</summary>
    [JsonStringEnumMemberName("retracted")]
    Retracted,
}

/// <summary>One entry of the ledger.</summary>
/// <param name="Result">What the comparing came to.</param>
/// <param name="Asked">By registry, <c>crossref</c> and <c>pubmed</c>: the id that was asked for, and when.</param>
/// <param name="Fields">The hash of what was compared, see <see cref="ComparedFields"/>.</param>
/// <param name="Differences">What differed, in words; null for nothing.</param>
internal sealed record LedgerEntry(
    LedgerResult Result, SortedDictionary<string, LedgerQuestion> Asked, string Fields, IReadOnlyList<string>? Differences = null)
{
    /// <summary>The day that counts: the earliest on which one of the registries answered.</summary>
    [JsonIgnore]
    public DateOnly On => Asked.Count == 0 ? DateOnly.MinValue : Asked.Values.Min(question => question.On);
}

/// <summary>A question to a registry.</summary>
/// <param name="Id">The DOI or PMID.</param>
/// <param name="On">The day of the answer.</param>
internal sealed record LedgerQuestion(string Id, DateOnly On);

/// <summary>The file's shape.</summary>
internal sealed record LedgerContent(int Version, SortedDictionary<string, LedgerEntry>? References);

/// <summary>Serialisation without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LedgerContent))]
internal sealed partial class LedgerJson : JsonSerializerContext;
