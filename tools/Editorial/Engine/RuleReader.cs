using System.Text.RegularExpressions;
using ClinicSite.Build.Discover;
using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Editorial.Documents;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Engine;

/// <summary>Reads one rule out of its fields. What is wrong with one is a diagnostic at it.</summary>
internal sealed class RuleReader(YamlMapping mapping, DiagnosticBag diagnostics)
{
    private static readonly (string, BlockKind)[] Kinds =
    [
        ("all", BlockKind.All), ("prose", BlockKind.Prose), ("headings", BlockKind.Headings), ("title", BlockKind.Title), ("summary", BlockKind.Summary),
        ("heading", BlockKind.Heading), ("paragraph", BlockKind.Paragraph), ("item", BlockKind.Item), ("cell", BlockKind.Cell | BlockKind.HeaderCell),
        ("card", BlockKind.CardHeading), ("caption", BlockKind.Caption), ("alt", BlockKind.Alt), ("footnote", BlockKind.Footnote), ("definition", BlockKind.Definition | BlockKind.Term),
        ("record", BlockKind.Record | BlockKind.Label),
    ];

    private static readonly (string, InputKind)[] Files =
    [
        ("condition", InputKind.Condition), ("treatment", InputKind.Treatment), ("page", InputKind.Page), ("note", InputKind.ClinicNote),
        ("about", InputKind.ClinicAbout), ("clinic", InputKind.Clinic), ("person", InputKind.Person), ("site", InputKind.Settings), ("statistics", InputKind.Statistics),
    ];

    private readonly FieldReader _fields = new(mapping, "in a rule", mapping.Location, diagnostics);

    /// <summary>Reads the rule.</summary>
    /// <returns>Null where it cannot be used.</returns>
    public EditorialRule? Read()
    {
        var (id, title) = (_fields.Text("id", required: true), _fields.Text("title", required: true));
        var severity = _fields.Choice("severity", DiagnosticSeverity.Warning, ("error", DiagnosticSeverity.Error), ("warning", DiagnosticSeverity.Warning), ("note", DiagnosticSeverity.Note));
        var (message, hint) = (_fields.Text("message", required: true), _fields.Text("hint", required: true));
        var (source, day) = (_fields.Text("source", required: true), _fields.Date("checked", required: true));
        var jurisdiction = _fields.Text("jurisdiction") is { } law ? _fields.ToChoice(law, "jurisdiction", ("US", Jurisdiction.US), ("GB", Jurisdiction.GB)) : null;
        var rule = id is null || title is null || message is null || hint is null || source is null || day is null ? null : new EditorialRule
        {
            Descriptor = new DiagnosticDescriptor(id.Value, title.Value, message.Value, hint.Value, severity),
            Jurisdiction = jurisdiction,
            Source = source.Value,
            Checked = day.Value,
        };
        rule = ReadFinding(rule);
        // Whoever reads the files has already left out what is off.
        _fields.Flag("off");
        _fields.Finish();
        return rule;
    }

    private EditorialRule? ReadFinding(EditorialRule? rule)
    {
        var (kinds, files) = (Choices("in", Kinds), Choices("on", Files));
        var patterns = _fields.List("regex").Select(Pattern).OfType<Regex>().ToList();
        var words = _fields.List("words").Select(Replacement).ToList();
        var (harmless, unless) = (Texts("harmless"), Texts("unless"));
        var cited = _fields.Choice("cited", CitedWithin.Anything, ("sentence", CitedWithin.Sentence), ("paragraph", CitedWithin.Paragraph));
        var (english, quotes, negatable) = (_fields.Flag("english", otherwise: true), _fields.Flag("quotes"), _fields.Flag("negatable"));
        var (needs, check, limit) = (_fields.Text("needs")?.Value ?? "", CheckName() ?? "", _fields.Number("limit", 0, 0, 100_000));
        var (yields, about, requires) = (Texts("yields"), Texts("about"), Texts("requires"));
        var beside = Texts("beside");
        var (fails, passes) = (Texts("fails"), Texts("passes"));
        return rule is null ? null : rule with
        {
            In = kinds.Count > 0 ? kinds.Aggregate((left, right) => left | right) : rule.In,
            On = files.ToHashSet(),
            IsEnglish = english,
            Quotes = quotes,
            Negatable = negatable,
            Cited = cited,
            Words = words,
            Harmless = harmless,
            Unless = unless,
            Patterns = patterns,
            Needs = needs,
            Check = check,
            Limit = limit,
            Yields = yields,
            About = about,
            Requires = requires,
            Beside = beside,
            Fails = fails,
            Passes = passes,
        };
    }

    private string? CheckName()
    {
        (string, int)[] names = [.. DocumentChecks.Names.Order(StringComparer.Ordinal).Select((name, index) => (name, index))];
        return _fields.Text("check") is { } text && _fields.ToChoice(text, "check", names) is not null ? text.Value : null;
    }

    private List<string> Texts(string name) => [.. _fields.List(name).Select(text => text.Value)];

    private List<T> Choices<T>(string name, (string, T)[] choices) where T : struct =>
        [.. _fields.List(name).Select(text => _fields.ToChoice(text, name, choices)).OfType<T>()];

    private static (string, string) Replacement(Sourced<string> text)
    {
        var arrow = text.Value.IndexOf("=>", StringComparison.Ordinal);
        return arrow < 0 ? (text.Value, "") : (text.Value[..arrow].Trim(), text.Value[(arrow + 2)..].Trim());
    }

    /// <summary>Only patterns that look at each letter once: no text can make them slow.</summary>
    private Regex? Pattern(Sourced<string> text)
    {
        try
        {
            return new Regex(text.Value, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            diagnostics.Add(RuleFileRules.BadPattern, text.Location, text.Value, error.Message.TrimEnd('.'));
            return null;
        }
    }
}
