using System.Text.Json;
using ClinicSite.Checks;
using ClinicSite.Reporting;
using ClinicSite.Reporting.Json;
using ClinicSite.Suppressions;
using ClinicSite.Text;

namespace ClinicSite.Tests;

/// <summary>What is written is what the schema says, and the schema says no more than is written.</summary>
public class ReportSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "report.schema.json"))).RootElement;

    private static readonly SuppressedFinding Suppressed = new(Samples.InMarkdown with { Pages = Samples.InHeader(1).Pages }, new Suppression("CLN4001", "a.md", "so", "ada-example", new DateOnly(2027, 1, 1), new SourceLocation("input/suppressions.yml", 1)));

    /// <summary>Together they have every field.</summary>
    private static readonly CheckReport[] Reports =
    [
        Samples.Report(Samples.Ran("links", Samples.InMarkdown, Samples.InHeader(2), Samples.LinkRule.At(null, "x")), new CheckResult("browser", CheckStatus.Failed, [], [], "No browser.")) with
        {
            Suppressed = [Suppressed],
            Known = [Samples.InHeader(1), Samples.InMarkdown],
            Audited = new AuditedFolder("aa", "bb", ["a.html", "c.html"]),
        },
        Samples.Report(Samples.Ran("links")) with { Shard = new Shard(1, 2, "cc", ["a.html", "b.html"]) },
    ];

    [Fact]
    public void Every_report_is_valid()
    {
        foreach (var report in Reports) Assert.Equal([], FaultsOf(Json(report), Schema, "$", []));
    }

    [Fact]
    public void Every_field_of_the_schema_is_written_by_some_report()
    {
        var seen = new HashSet<string>();
        foreach (var report in Reports) FaultsOf(Json(report), Schema, "$", seen);
        Assert.Equal([], Fields(Schema, "$").Except(seen).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_fault_would_be_found() =>
        Assert.Equal(["$.passed is String", "$.more is unknown", "$.tool is missing"], FaultsOf(JsonDocument.Parse("""{"passed": "", "more": 1, "checks": [], "findings": [], "suppressed": []}""").RootElement, Schema, "$", []));

    private static JsonElement Json(CheckReport report)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(report, stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    /// <summary>As much of JSON Schema as this schema uses.</summary>
    private static List<string> FaultsOf(JsonElement value, JsonElement schema, string path, HashSet<string> seen)
    {
        schema = Resolve(schema);
        var faults = new List<string>();
        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(item => item.GetString() == value.GetString())) faults.Add($"{path} is {value}");
        if (schema.TryGetProperty("type", out var type) && !Types(type).Contains(TypeOf(value))) return [$"{path} is {value.ValueKind}"];
        if (value.ValueKind == JsonValueKind.Array) return [.. faults, .. value.EnumerateArray().SelectMany(item => FaultsOf(item, schema.GetProperty("items"), path + "[]", seen))];
        if (value.ValueKind != JsonValueKind.Object) return faults;
        foreach (var member in value.EnumerateObject())
        {
            seen.Add($"{path}.{member.Name}");
            if (schema.GetProperty("properties").TryGetProperty(member.Name, out var field)) faults.AddRange(FaultsOf(member.Value, field, $"{path}.{member.Name}", seen));
            else faults.Add($"{path}.{member.Name} is unknown");
        }

        return [.. faults, .. schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{path}.{name} is missing")];
    }

    private static IEnumerable<string> Fields(JsonElement schema, string path)
    {
        schema = Resolve(schema);
        if (schema.TryGetProperty("items", out var items)) return Fields(items, path + "[]");
        return schema.TryGetProperty("properties", out var fields)
            ? fields.EnumerateObject().SelectMany(field => Fields(field.Value, $"{path}.{field.Name}").Prepend($"{path}.{field.Name}"))
            : [];
    }

    private static JsonElement Resolve(JsonElement schema) => schema.TryGetProperty("$ref", out var name) ? Schema.GetProperty("$defs").GetProperty(name.GetString()!["#/$defs/".Length..]) : schema;

    private static IEnumerable<string?> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(item => item.GetString()) : [type.GetString()];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => "integer",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
