using ClinicSite.Checks.Html;
using ClinicSite.Checks.Links;
using ClinicSite.Checks.Metadata;
using ClinicSite.Checks.Pages;
using ClinicSite.Checks.Privacy;

namespace ClinicSite.Checks;

/// <summary>The checks that need no browser: <c>links</c>, <c>html</c>, <c>metadata</c>, <c>privacy</c>.</summary>
public static class StaticChecks
{
    /// <summary>Their names, in the order they are reported.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["links", "html", "metadata", "privacy"];

    /// <summary>Those of the checks that are asked for. They share one pass, so every page is read and parsed once for all of them.</summary>
    /// <param name="ids">Names; those of other checks are passed over.</param>
    public static IReadOnlyList<ICheck> Create(IEnumerable<string> ids)
    {
        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        var shared = new SharedPass([.. Ids.Where(wanted.Contains)]);
        return [.. Ids.Where(wanted.Contains).Select(id => new StaticCheck(id, shared))];
    }

    /// <summary>
    /// Begins to load what the checks will need, on a second processor where there is one. It changes no answer: what goes wrong
    /// there goes wrong with the first page as well, and is said there.
    /// </summary>
    public static void Prepare()
    {
        if (Environment.ProcessorCount > 1) _ = Task.Run(() => WarmUp.Run(Ids));
    }

    internal static RuleSet RulesOf(string id, Site site) => id switch
    {
        "links" => new LinkRuleSet(site),
        "html" => new HtmlRuleSet(site),
        "metadata" => new MetadataRuleSet(site),
        _ => new PrivacyRuleSet(site),
    };

    private sealed class StaticCheck(string id, SharedPass shared) : ICheck
    {
        public string Id => id;

        public async Task<CheckResult> RunAsync(AuditTarget target, CancellationToken cancellation) =>
            (await shared.OfAsync(target, cancellation)).ResultOf(id);
    }

    /// <summary>The first check that runs on a target makes the pass; the others take their findings from it.</summary>
    private sealed class SharedPass(IReadOnlyList<string> ids)
    {
        private readonly Lock _lock = new();
        private AuditTarget? _target;
        private Task<StaticPass>? _pass;

        public Task<StaticPass> OfAsync(AuditTarget target, CancellationToken cancellation)
        {
            lock (_lock)
            {
                if (_pass is null || !ReferenceEquals(_target, target))
                {
                    _target = target;
                    _pass = MakeAsync(target, cancellation);
                }

                return _pass;
            }
        }

        private Task<StaticPass> MakeAsync(AuditTarget target, CancellationToken cancellation)
        {
            var site = new Site(target);
            return new StaticPass(site, [.. ids.Select(id => RulesOf(id, site))]).RunAsync(cancellation);
        }
    }
}
