using ClinicSite.Build.Discover;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Engine;

/// <summary>Rules ready to be used, with every phrase of all of them in one index.</summary>
internal sealed class RuleSet
{
    /// <summary>The list whose phrases deny what stands near them.</summary>
    private const string Negations = "negations";

    private static readonly Lazy<RuleSet> Own = new(() =>
    {
        var diagnostics = new DiagnosticBag();
        var files = WithShipped(diagnostics);
        var rules = files.ToRules();
        return diagnostics.HasErrors ? throw new InvalidOperationException(diagnostics.ToSorted()[0].Message) : rules;
    });

    private RuleSet(IReadOnlyList<EditorialRule> rules, PhraseIndex index, IReadOnlyDictionary<string, IReadOnlyList<string>> lists) =>
        (Rules, Index, Lists) = (rules, index, new PhraseLists(lists));

    /// <summary>The program's own rules.</summary>
    public static RuleSet Shipped => Own.Value;

    public IReadOnlyList<EditorialRule> Rules { get; }

    /// <summary>The rule of an id; null where the site has switched it off.</summary>
    public EditorialRule? Find(string id) => Rules.FirstOrDefault(rule => rule.Descriptor.Id == id);

    public PhraseIndex Index { get; }

    /// <summary>Named lists of phrases.</summary>
    public PhraseLists Lists { get; }

    /// <summary>The program's rules, changed and added to by those of a site.</summary>
    /// <param name="inputs">The site's files.</param>
    /// <param name="diagnostics">Takes what is wrong with its rules.</param>
    public static RuleSet Of(InputSet inputs, DiagnosticBag diagnostics)
    {
        var own = inputs.OfKind(InputKind.Rules).ToList();
        if (own.Count == 0) return Shipped;
        var files = WithShipped(diagnostics);
        foreach (var file in own)
            if (TextLoader.Load(file, diagnostics) is { } source) files.AddOwn(source);
        return files.ToRules();
    }

    /// <summary>Makes the index.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="lists">Named lists of phrases.</param>
    /// <param name="onFault">Told of a phrase that cannot be read, and why.</param>
    public static RuleSet Create(
        IReadOnlyList<EditorialRule> rules, IReadOnlyDictionary<string, IReadOnlyList<string>> lists, Action<EditorialRule, string, string> onFault)
    {
        var uses = lists.GetValueOrDefault(Negations, []).Select(phrase => new PhraseUse(Phrase.Parse(phrase, lists), -1, PhraseRole.Negation, "")).ToList();
        for (var index = 0; index < rules.Count; index++)
        {
            var rule = rules[index];
            foreach (var (phrase, instead) in rule.Words) Add(rule, index, phrase, PhraseRole.Find, instead);
            foreach (var phrase in rule.Harmless) Add(rule, index, phrase, PhraseRole.Harmless, "");
            foreach (var phrase in rule.Unless) Add(rule, index, phrase, PhraseRole.Unless, "");
        }

        return new RuleSet(rules, new PhraseIndex(uses), lists);

        void Add(EditorialRule rule, int index, string phrase, PhraseRole role, string instead)
        {
            try
            {
                uses.Add(new PhraseUse(Phrase.Parse(phrase, lists), index, role, instead));
            }
            catch (FormatException error)
            {
                onFault(rule, phrase, error.Message);
            }
        }
    }

    private static RuleFiles WithShipped(DiagnosticBag diagnostics)
    {
        var files = new RuleFiles(diagnostics);
        var assembly = typeof(RuleSet).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("rules/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            files.AddShipped(new SourceText("tools/Editorial/" + name, reader.ReadToEnd()));
        }

        return files;
    }
}
