using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Engine;

/// <summary>
/// Joins the program's rule files with those of a site. A site's rule of a shipped id changes it: single values take the place of
/// the shipped ones, lists are added to theirs, <c>off: true</c> switches it off. Rules of the site's own have ids <c>SITE…</c>.
/// </summary>
internal sealed class RuleFiles(DiagnosticBag diagnostics)
{
    private const string OwnPrefix = "SITE";

    private readonly Dictionary<string, YamlMapping> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _lists = new(StringComparer.Ordinal);

    /// <summary>Adds a file of the program.</summary>
    public void AddShipped(SourceText file) => Add(file, isShipped: true);

    /// <summary>Adds a file of the site.</summary>
    public void AddOwn(SourceText file) => Add(file, isShipped: false);

    /// <summary>The rules that can be used, in the order of their ids.</summary>
    public RuleSet ToRules()
    {
        var lists = _lists.ToDictionary(list => list.Key, list => (IReadOnlyList<string>)list.Value, StringComparer.Ordinal);
        var rules = new List<EditorialRule>();
        foreach (var (_, mapping) in _rules.OrderBy(rule => rule.Key, StringComparer.Ordinal))
            if (!IsOff(mapping) && new RuleReader(mapping, diagnostics).Read() is { } rule) rules.Add(rule);
        return RuleSet.Create(rules, lists, (rule, phrase, fault) =>
            diagnostics.Add(RuleFileRules.BadPhrase, _rules[rule.Descriptor.Id].Location, phrase, rule.Descriptor.Id, fault));
    }

    private void Add(SourceText file, bool isShipped)
    {
        if (YamlReader.Read(file, diagnostics) is not YamlMapping mapping) return;
        foreach (var (key, value) in mapping.Fields)
        {
            if (key.Value == "lists" && value is YamlMapping lists) foreach (var list in lists.Fields) AddList(list);
            else if (key.Value == "rules" && value is YamlSequence rules) foreach (var rule in rules.Items.OfType<YamlMapping>()) AddRule(rule, isShipped);
            else diagnostics.Add(YamlRules.UnknownField, key.Location, key.Value, "in a file of rules", "The fields are: lists, rules.");
        }
    }

    private void AddList(YamlField list)
    {
        if (!_lists.TryGetValue(list.Key.Value, out var phrases)) _lists[list.Key.Value] = phrases = [];
        phrases.AddRange(TextsOf(list.Value));
    }

    private void AddRule(YamlMapping rule, bool isShipped)
    {
        if (rule.Find("id") is not YamlScalar { Value: { Length: > 0 } id } scalar)
        {
            diagnostics.Add(YamlRules.MissingField, rule.Location, "id", "in a rule");
            return;
        }

        if (_rules.TryGetValue(id, out var shipped)) _rules[id] = Merge(shipped, rule);
        else if (isShipped || id.StartsWith(OwnPrefix, StringComparison.Ordinal)) _rules[id] = rule;
        else diagnostics.Add(RuleFileRules.UnknownRule, scalar.Location, id, Suggestion.Closest(id, _rules.Keys) is { } nearest ? $"Did you mean {nearest}?" : $"Ids of your own begin with {OwnPrefix}.");
    }

    private static YamlMapping Merge(YamlMapping shipped, YamlMapping own)
    {
        var fields = shipped.Fields.ToDictionary(field => field.Key.Value, StringComparer.Ordinal);
        foreach (var field in own.Fields)
        {
            fields[field.Key.Value] = fields.TryGetValue(field.Key.Value, out var before) && before.Value is YamlSequence list
                ? new YamlField(field.Key, new YamlSequence([.. list.Items, .. field.Value is YamlSequence more ? more.Items : [field.Value]], field.Value.Location))
                : field;
        }

        return new YamlMapping([.. fields.Values], own.Location);
    }

    private static bool IsOff(YamlMapping rule) => rule.Find("off") is YamlScalar { Value: "true" };

    private static IEnumerable<string> TextsOf(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Value],
        YamlSequence list => list.Items.OfType<YamlScalar>().Select(item => item.Value),
        _ => [],
    };
}
