using System.Text.Json.Serialization;
using ClinicSite.Browser.Across;

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

/// <summary>What looking at a page and using it has brought, beside the probes of views.</summary>
/// <param name="Found">What the probes found.</param>
/// <param name="Facts">What the rules across pages must know.</param>
internal sealed record ProbedPage(IReadOnlyList<ProbeFinding> Found, PageFacts Facts);

/// <summary>Serialisation without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<ProbeFinding>))]
[JsonSerializable(typeof(ProbedPage))]
internal sealed partial class ProbeJson : JsonSerializerContext;
