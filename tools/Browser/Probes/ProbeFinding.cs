using System.Text.Json.Serialization;

namespace ClinicSite.Browser.Probes;

/// <summary>What a probe found.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Selector">The element, in the page's own tree.</param>
/// <param name="Html">Its markup as the browser has it, perhaps cut.</param>
/// <param name="Arguments">What the rule's message tells of it.</param>
internal sealed record ProbeFinding(string Rule, string Selector, string Html, IReadOnlyList<string> Arguments)
{
    /// <summary>The views it was found in.</summary>
    public IReadOnlyList<string> Views { get; init; } = [];
}

/// <summary>Serialisation without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<ProbeFinding>))]
internal sealed partial class ProbeJson : JsonSerializerContext;
