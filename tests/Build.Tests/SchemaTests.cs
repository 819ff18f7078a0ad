using System.Text.Json;
using System.Text.RegularExpressions;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>
/// The schemas that editors' programs complete fields by say what the readers say: the same names, the same required ones,
/// the same choices. The readers are asked by a field that nobody knows, for then they name the ones they do.
/// </summary>
public sealed partial class SchemaTests
{
    private const string Nobody = "zzzzzzzzzzzzzzzz";

    /// <summary>A schema, the object in it, the file that is read by it, and that file's text with a place for fields.</summary>
    public static TheoryData<string, string, string, string> Objects => new()
    {
        { "site", "", "input/site.yml", "{0}" },
        { "site", "properties/brand", "input/site.yml", "brand: {{0}}" },
        { "site", "properties/review", "input/site.yml", "review: {{0}}" },
        { "site", "properties/references", "input/site.yml", "references: {{0}}" },
        { "site", "properties/checks", "input/site.yml", "checks: {{0}}" },
        { "site", "$defs/block", "input/site.yml", "blocks: { crisis: {{0}} }" },
        { "site", "$defs/phone", "input/site.yml", "phones: { a: {{0}} }" },
        { "clinic", "", "input/clinics/desert-ridge/clinic.yml", "{0}" },
        { "clinic", "properties/brand", "input/clinics/desert-ridge/clinic.yml", "brand: {{0}}" },
        { "clinic", "properties/notice", "input/clinics/desert-ridge/clinic.yml", "notice: {{0}}" },
        { "clinic", "$defs/phone", "input/clinics/desert-ridge/clinic.yml", "phones: {{0}}" },
        { "clinic", "$defs/location", "input/clinics/desert-ridge/clinic.yml", "locations: {{0}}" },
        { "clinic", "$defs/step", "input/clinics/desert-ridge/clinic.yml", "steps: {{0}}" },
        { "clinic", "$defs/offer", "input/clinics/desert-ridge/clinic.yml", "treatments: { infusion: {{0}} }" },
        { "person", "", "input/people/ada-example.yml", "{0}" },
        { "terms", "items", "input/terms.yml", "- {{0}}" },
        { "statistics", "items", "input/statistics.yml", "- {{0}}" },
        { "suppressions", "items", "input/suppressions.yml", "- {{0}}" },
        { "condition", "", "input/conditions/migraine.md", "---\n{0}\n---\n" },
        { "treatment", "", "input/treatments/infusion.md", "---\n{0}\n---\n" },
        { "page", "", "input/pages/about.md", "---\n{0}\n---\n" },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_schema_names_the_fields_that_are_read(string schema, string pointer, string path, string frame)
    {
        var hint = Hints(path, frame, $"{Nobody}: 1", "CLN1016").Single();
        Assert.Equal(Sorted(Words(hint)), Sorted(Fields(schema, pointer).Keys));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_schema_requires_the_fields_that_are_required(string schema, string pointer, string path, string frame)
    {
        var found = Build(path, frame, $"{Nobody}: 1");
        var owner = found.Single(item => item.Descriptor.Id == "CLN1016").Message.Split($"\"{Nobody}\"")[1];
        var missing = found.Where(item => item.Descriptor.Id == "CLN1017" && item.Message.EndsWith("is missing" + owner, StringComparison.Ordinal))
            .Select(item => item.Message.Split('"')[1]);
        var required = At(schema, pointer).TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : [];
        Assert.Equal(Sorted(required), Sorted(missing));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_schema_offers_the_choices_that_are_accepted(string schema, string pointer, string path, string frame)
    {
        foreach (var (name, field) in Fields(schema, pointer))
        {
            if (Choices(schema, field) is not { } choices) continue;
            Assert.Equal(choices, Words(Hints(path, frame, $"{name}: {Nobody}", "CLN1020").Single()));
        }
    }

    [Fact]
    public void The_schema_of_clinicsite_names_the_fields_that_are_read()
    {
        var hint = Hints("input/references/more.json", "{0}", """[{ "id": "a", "type": "book", "title": "A", "clinicsite": { "zzzzzzzzzzzzzzzz": 1 } }]""", "CLN2105").Single();
        Assert.Equal(Sorted(Words(hint)), Sorted(Fields("reference-clinicsite", "").Keys));
        hint = Hints("input/references/more.json", "{0}", """[{ "id": "a", "type": "book", "title": "A", "clinicsite": { "studyType": "zzzzzzzzzzzzzzzz" } }]""", "CLN2107").Single();
        Assert.Equal(Words(hint), Choices("reference-clinicsite", Fields("reference-clinicsite", "")["studyType"]));
    }

    [Fact]
    public void Every_schema_is_of_the_draft_it_names_and_describes_every_field()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*.json"))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", json.RootElement.GetProperty("$schema").GetString());
            Assert.Equal(Path.GetFileName(file), json.RootElement.GetProperty("$id").GetString());
            Assert.Empty(Undescribed(json.RootElement));
        }
    }

    private static string Folder => Path.Combine(Spec.Repository, "tools", "docs", "schemas");

    private static IReadOnlyList<Diagnostics.Diagnostic> Build(string path, string frame, string fields)
    {
        using var site = new TinySite();
        return site.Write(path, frame.Replace("{0}", fields)).Build().Diagnostics;
    }

    private static IEnumerable<string> Hints(string path, string frame, string fields, string id) => Build(path, frame, fields)
        .Where(item => item.Descriptor.Id == id && item.Message.Contains(Nobody)).Select(item => item.Hint);

    /// <summary>The words of a hint: "The fields are: a, b." or "Write one of: a, b.".</summary>
    private static string[] Words(string hint) => [.. List().Match(hint).Groups["list"].Value.TrimEnd('.').Split(", ")];

    private static string[] Sorted(IEnumerable<string> words) => [.. words.Order(StringComparer.Ordinal)];

    private static JsonElement At(string schema, string pointer)
    {
        var at = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, schema + ".schema.json"))).RootElement;
        foreach (var part in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries)) at = at.GetProperty(part);
        return at;
    }

    private static Dictionary<string, JsonElement> Fields(string schema, string pointer) =>
        At(schema, pointer).GetProperty("properties").EnumerateObject().ToDictionary(field => field.Name, field => field.Value);

    private static string[]? Choices(string schema, JsonElement field)
    {
        if (field.TryGetProperty("anyOf", out var any)) field = any[0];
        if (field.TryGetProperty("$ref", out var reference)) field = At(schema, reference.GetString()![2..]);
        return field.TryGetProperty("enum", out var words) ? [.. words.EnumerateArray().Select(word => word.GetString()!)] : null;
    }

    private static IEnumerable<string> Undescribed(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object) yield break;
        foreach (var member in schema.EnumerateObject())
        {
            if (member.Name == "properties")
            {
                foreach (var field in member.Value.EnumerateObject().Where(field => !field.Value.TryGetProperty("description", out _))) yield return field.Name;
            }

            foreach (var inner in Undescribed(member.Value)) yield return inner;
        }
    }

    [GeneratedRegex("(are:?|of:) (?<list>.*)$")]
    private static partial Regex List();
}
