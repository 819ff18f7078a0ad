using System.Text.Json;
using System.Text.RegularExpressions;
using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Editorial;
using ClinicSite.Editorial.Engine;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>The schema of <c>input/rules/*.yml</c> says what the reader of rules says, which is asked by fields and words that nobody knows.</summary>
public sealed partial class RuleSchemaTests
{
    private const string Nobody = "zzzzzzzzzzzzzzzz";
    private const string Whole = "title: A, message: A, hint: A, source: A, checked: 2026-01-01";

    private static readonly JsonElement Schema =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Spec.Repository, "tools", "docs", "schemas", "rules.schema.json"))).RootElement;

    private static JsonElement Rule => Schema.GetProperty("$defs").GetProperty("rule");

    [Fact]
    public async Task It_names_the_fields_that_are_read()
    {
        Assert.Equal(Names(Schema.GetProperty("properties")), Words(Assert.Single(await HintsAsync($"{Nobody}: 1", "CLN1016"))));
        Assert.Equal(Names(Rule.GetProperty("properties")), Words(Assert.Single(await HintsAsync($"rules: [{{ id: SITE1, {Whole}, {Nobody}: 1 }}]", "CLN1016"))));
    }

    [Fact]
    public async Task It_requires_of_a_rule_of_the_sites_own_what_the_reader_requires()
    {
        Assert.Equal(["CLN1017"], (await RunAsync("rules: [{ off: true }]")).Select(finding => finding.Descriptor.Id));
        var missing = (await RunAsync("rules: [{ id: SITE1 }]")).Where(finding => finding.Descriptor.Id == "CLN1017").Select(finding => finding.Message.Split('"')[1]);
        Assert.Equal(Rule.GetProperty("then").GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Order(), missing.Order());
        Assert.Empty(await RunAsync("rules: [{ id: CLN7002, off: true }]"));
    }

    [Theory]
    [InlineData("severity")]
    [InlineData("jurisdiction")]
    [InlineData("cited")]
    [InlineData("check")]
    [InlineData("in")]
    [InlineData("on")]
    public async Task It_offers_the_choices_that_are_accepted(string field)
    {
        var described = Rule.GetProperty("properties").GetProperty(field);
        if (described.TryGetProperty("anyOf", out var any)) described = Schema.GetProperty("$defs").GetProperty(any[0].GetProperty("$ref").GetString()!.Split('/')[^1]);
        Assert.Equal(described.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!), Words(Assert.Single(await HintsAsync($"rules: [{{ id: SITE1, {Whole}, {field}: {Nobody} }}]", "CLN1020")), isSorted: false));
    }

    [Fact]
    public void Every_shipped_rule_has_an_id_that_it_accepts()
    {
        var pattern = new Regex(Rule.GetProperty("properties").GetProperty("id").GetProperty("pattern").GetString()!, RegexOptions.NonBacktracking);
        Assert.All(RuleSet.Shipped.Rules, rule => Assert.Matches(pattern, rule.Descriptor.Id));
    }

    private static async Task<IEnumerable<string>> HintsAsync(string rules, string id) =>
        (await RunAsync(rules)).Where(finding => finding.Descriptor.Id == id).Select(finding => finding.Hint);

    private static async Task<IEnumerable<Diagnostic>> RunAsync(string rules)
    {
        using var site = new TinySite();
        site.Write("input/rules/own.yml", rules + "\n");
        var session = new BuildSession(site.Options);
        Assert.True(session.Build().Succeeded);
        var result = await new EditorialCheck(session, site.Options.Today).RunAsync(new AuditTarget { Folder = site.Output, Pages = [], Workers = 1 }, CancellationToken.None);
        return result.Findings.Where(finding => finding.Location?.File == "input/rules/own.yml");
    }

    private static string[] Names(JsonElement fields) => [.. fields.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal)];

    private static string[] Words(string hint, bool isSorted = true)
    {
        var words = List().Match(hint).Groups["list"].Value.TrimEnd('.').Split(", ");
        return isSorted ? [.. words.Order(StringComparer.Ordinal)] : words;
    }

    [GeneratedRegex("(are:?|of:) (?<list>.*)$")]
    private static partial Regex List();
}
