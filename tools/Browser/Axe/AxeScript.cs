using ClinicSite.Browser.Views;
using Deque.AxeCore.Commons;

namespace ClinicSite.Browser.Axe;

/// <summary>axe as its makers ship it, and how it is run.</summary>
internal static class AxeScript
{
    /// <summary>
    /// Lays axe, and how it is asked, into every frame before it loads, out of the page's sight: functions that nobody calls before
    /// the page has loaded. To hand half a megabyte over after each load took longer than to run it, and what is handed over anew
    /// each time is compiled each time.
    /// </summary>
    public static string Lay { get; } = $$"""
        Object.defineProperty(window, {{Place}}, { value() { {{new BundledAxeScriptProvider().GetScript()}}
        } });
        Object.defineProperty(window, {{Asking}}, { value: {{Ask()}} });

        """;

    /// <summary>
    /// Brings axe to life in a frame, and lets the main frame ask the frames within it, whatever their origin. False where it does
    /// not lie, as in a frame that was written anew.
    /// </summary>
    public const string Start = $$"""
        () => {
          if (!window[{{Place}}]) return false;
          window[{{Place}}]();
          axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });
          return true;
        }
        """;

    private const string Place = "Symbol.for('clinicsite.axe')";
    private const string Asking = "Symbol.for('clinicsite.asking')";

    /// <summary>
    /// Runs the rules it is given (axe's options <c>runOnly</c> and <c>rules</c>) on the page, those of colours perhaps only on its
    /// fresh texts and what they stand in and hold, and hands back as text only what is reported. Axe's own results are taken before
    /// it describes what nobody asks for. What passed for AA in contrast and is below 7:1 (4.5:1 for large letters) is told as
    /// <c>color-contrast-enhanced</c>, without measuring twice; of what is plainly legible axe is not asked about contrast at all.
    /// </summary>
    public const string Run = $"asked => window[{Asking}](asked)";

    private static string Ask() => $$"""
        ({ type, values, except, onlyFresh }) => new Promise((tell, fail) => {
          {{EmbeddedScript.Read("axe/letters.js")}}
          {{EmbeddedScript.Read("axe/legible.js")}}
          {{EmbeddedScript.Read("axe/roomy-targets.js")}}
          {{EmbeddedScript.Read("axe/ask-less.js")}}
          {{EmbeddedScript.Read("axe/nothing-left.js")}}
          {{EmbeddedScript.Read("axe/faults.js")}}
          const { fresh, isClosed, lookOf } = window[{{PageLook.Store}}] ?? { isClosed: true, lookOf: () => '' };
          const isAll = !onlyFresh || isClosed;
          const near = new Set(isAll ? [] : [...fresh].flatMap(element => [element, ...element.querySelectorAll('*')]));
          for (const element of isAll ? [] : fresh) for (let at = element.parentElement; at && !near.has(at); at = at.parentElement) near.add(at);
          const isLookedAt = element => isAll || near.has(element);
          if (type === 'rule' && !isClosed && isNothingLeft(values, isLookedAt)) return tell('[]');
          const { pale: legiblePale, putBack } = askAxeLess(isLookedAt);
          const describe = node => ({
            html: node.node.source, target: node.node.selector, why: node.any.map(check => check.data?.messageKey).find(Boolean) ?? '',
            any: node.any.map(check => check.message), all: [...node.all, ...node.none].map(check => check.message),
            look: lookOf(elementOf(node)),
          });
          const told = (rule, nodes, incomplete) => nodes.length === 0 ? []
            : [{ id: rule.id, help: rule.help, helpUrl: rule.helpUrl, tags: rule.tags, incomplete, nodes: nodes.map(describe) }];
          const isPale = ({ any: [{ data }] }) => data?.contrastRatio > 0 && data.contrastRatio < (data.expectedContrastRatio === '3:1' ? 4.5 : 7);
          const enhanced = { id: 'color-contrast-enhanced', tags: ['wcag2aaa', 'wcag146'], help: 'Elements must meet enhanced color contrast ratio thresholds' };
          const answer = raw => raw.flatMap(rule => {
            const faults = rule.violations.filter(node => isFault(rule, node));
            const pale = rule.id === 'color-contrast' ? rule.passes.filter(node => node.any.length > 0 && isPale(node)) : [];
            if (rule.id === 'color-contrast') pale.push(...legiblePale.map(element => ({ node: new axe.utils.DqElement(element), any: [], all: [], none: [] })));
            const known = { ...enhanced, helpUrl: rule.helpUrl.replace('color-contrast', enhanced.id) };
            return [...told(rule, faults, false), ...told(rule, rule.incomplete.filter(node => isOpen(rule, node)), true), ...told(known, pale, false)];
          });
          // No rule that is asked reads style sheets; axe would copy every one of them first.
          axe.run(document, {
            preload: { assets: ['media'], timeout: 10000 }, runOnly: { type, values }, rules: Object.fromEntries(except.map(id => [id, { enabled: false }])),
            reporter: (raw, options, done) => {
              tell(JSON.stringify(answer(raw)));
              done(raw);
            },
          }).catch(fail).finally(putBack);
        })
        """;
}
