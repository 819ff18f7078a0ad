using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClinicSite.Browser.Axe;

/// <summary>A rule that axe found broken, or could not decide.</summary>
internal sealed record AxeRule(
    string Id, string Help, string HelpUrl, IReadOnlyList<string> Tags, bool Incomplete, IReadOnlyList<AxeNode> Nodes);

/// <summary>An element that axe names.</summary>
/// <param name="Html">Its markup as the browser has it, perhaps cut.</param>
/// <param name="Target">Its selector, outermost frame first; an array within goes into shadow trees.</param>
/// <param name="Why">Axe's word for why it could not decide; empty where it has none.</param>
/// <param name="Any">What is wrong; mending one is enough.</param>
/// <param name="All">What is wrong; each must be mended.</param>
/// <param name="Look">What the element looked like then; empty where there is one view only.</param>
internal sealed record AxeNode(string Html, IReadOnlyList<JsonElement> Target, string Why, IReadOnlyList<string> Any, IReadOnlyList<string> All, string Look = "")
{
    /// <summary>The selector as people read it.</summary>
    public string Selector => string.Join(" >>> ", Target.SelectMany(Parts));

    /// <summary>The selector of the element, or of the frame or host that holds it, in the page itself.</summary>
    public string OwnSelector => Target.SelectMany(Parts).FirstOrDefault() ?? "";

    private static IEnumerable<string> Parts(JsonElement part) => part.ValueKind == JsonValueKind.Array
        ? part.EnumerateArray().Select(inner => inner.GetString() ?? "")
        : [part.GetString() ?? ""];
}

/// <summary>Serialisation without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<AxeRule>))]
[JsonSerializable(typeof(PageAudit))]
internal sealed partial class AxeJson : JsonSerializerContext;
