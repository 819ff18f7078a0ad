using System.Text.Json;

namespace ClinicSite.Checks.Metadata;

/// <summary>The nodes of one JSON-LD script.</summary>
internal sealed class StructuredData
{
    private readonly List<JsonElement> _top = [];
    private readonly List<JsonElement> _all = [];

    public StructuredData(JsonElement root)
    {
        var roots = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToList() : [root];
        LacksContext = roots.TrueForAll(item => item.ValueKind == JsonValueKind.Object && !item.TryGetProperty("@context", out _));
        IsSchemaOrg = roots.Exists(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("@context", out var context) && context.GetRawText().Contains("schema.org", StringComparison.OrdinalIgnoreCase));
        ContextSlip = IsSchemaOrg ? null : roots.Where(item => item.ValueKind == JsonValueKind.Object).Select(item => StructuredData.TextOf(item, "@context")).FirstOrDefault(IsSlip);
        foreach (var item in roots) AddTop(item);
        foreach (var item in _top) Collect(item, 0);
    }

    /// <summary>Whether no context says what the words mean.</summary>
    public bool LacksContext { get; }

    /// <summary>A context that is nearly schema.org's; null where there is none.</summary>
    public string? ContextSlip { get; }

    /// <summary>Whether the words are those of schema.org.</summary>
    public bool IsSchemaOrg { get; }

    /// <summary>The nodes that stand for themselves: the root, the items of its list or graph.</summary>
    public IReadOnlyList<JsonElement> Top => _top;

    /// <summary>Every node, those inside others included.</summary>
    public IReadOnlyList<JsonElement> All => _all;

    /// <summary>The types of a node.</summary>
    public static string[] TypesOf(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty("@type", out var type)) return [];
        return type.ValueKind switch
        {
            JsonValueKind.String => [NameOf(type)],
            JsonValueKind.Array => [.. type.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(NameOf)],
            _ => [],
        };
    }

    /// <summary>The values of a property: a list's items, or the one.</summary>
    public static IEnumerable<JsonElement> ValuesOf(JsonElement node, string name)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(name, out var value)) return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
    }

    /// <summary>The text of a property; null where it has none.</summary>
    public static string? TextOf(JsonElement node, string name) =>
        ValuesOf(node, name).Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()).FirstOrDefault();

    /// <summary>Whether a property is there and says something.</summary>
    public static bool Has(JsonElement node, string name) => ValuesOf(node, name).Any(value => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim().Length > 0,
        JsonValueKind.Null => false,
        _ => true,
    });

    private static bool IsSlip(string? context) => context is not null && Text.Suggestion.Distance(context.Split("//")[^1].TrimEnd('/').ToLowerInvariant(), "schema.org") is 1 or 2;

    private static string NameOf(JsonElement type) => type.GetString()!.Split('/', ':')[^1];

    private void AddTop(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object) return;
        if (item.TryGetProperty("@graph", out var graph) && graph.ValueKind == JsonValueKind.Array) _top.AddRange(graph.EnumerateArray().Where(node => node.ValueKind == JsonValueKind.Object));
        else _top.Add(item);
    }

    private void Collect(JsonElement value, int depth)
    {
        // Deeper than any real data, and the parser's own limit.
        if (depth > 60) return;
        if (value.ValueKind == JsonValueKind.Object)
        {
            _all.Add(value);
            foreach (var property in value.EnumerateObject()) Collect(property.Value, depth + 1);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray()) Collect(item, depth + 1);
        }
    }
}
