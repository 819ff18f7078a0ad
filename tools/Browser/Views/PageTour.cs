using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ClinicSite.Browser.Across;
using ClinicSite.Browser.Axe;
using ClinicSite.Browser.Probes;
using Microsoft.Playwright;

namespace ClinicSite.Browser.Views;

/// <summary>Leads a loaded page through the views, and runs in each what can find something new there.</summary>
/// <param name="page">The page of the browser.</param>
/// <param name="tools">Its session of the browser's protocol.</param>
/// <param name="lens">Brings a page to look at pictures with.</param>
/// <param name="views">The views, in their order.</param>
/// <param name="probes">Whether our own probes run beside axe.</param>
/// <param name="shown">The view that the tour before has left the browser in; null where there was none.</param>
internal sealed class PageTour(IPage page, ICDPSession tools, Func<Task<IPage>> lens, IReadOnlyList<AuditView> views, bool probes, AuditView? shown)
{
    /// <summary>What is not shown is not laid out anew when the next page wants another size.</summary>
    private const string Conceal = "() => document.documentElement?.style?.setProperty('display', 'none', 'important')";

    private readonly AxePlan _plan = new();
    private readonly List<ViewAudit> _axe = [];
    private readonly List<ProbeFinding> _probed = [];
    private readonly AuditView _main = AuditView.Main(views);
    private readonly bool _hasOneLook = views.Count(view => view.RunsAxe) == 1;

    /// <summary>The view the browser is in.</summary>
    public AuditView? Shown { get; private set; } = shown;

    /// <summary>What the rules across pages must know of the page, once it has been led through its views.</summary>
    public PageFacts Facts { get; private set; } = PageFacts.None;

    private AuditView First => views.Count > 0 ? views[0] : _main;

    /// <summary>Shows the view in which a page must be loaded.</summary>
    public async Task BeginAsync()
    {
        if (Shown != First) await First.ShowAsync(page, tools, before: null);
        Shown = First;
    }

    /// <summary>Audits the page in every view, and last uses it, which may change it.</summary>
    public async Task<(IReadOnlyList<ViewAudit> Axe, IReadOnlyList<ProbeFinding> Probed)> RunAsync()
    {
        await AuditView.SettleAsync(tools);
        foreach (var view in views)
        {
            await ShowAsync(view);
            if (view.RunsAxe) await LookAsync(view);
            if (probes && ProbeScript.Has(view.Name)) await AddAsync(await AskAsync(ProbeScript.RunView, ProbeJson.Default.IReadOnlyListProbeFinding, view.Name), view);
        }

        if (probes) await UseAsync();
        if (Shown != First) await tools.CallAsync(Conceal);

        return (_axe, [.. _probed.Where(finding => !IsPartOfAnother(finding))]);
    }

    private async Task UseAsync()
    {
        await ShowAsync(_main);
        var (found, facts) = await AskAsync(ProbeScript.RunMain, ProbeJson.Default.ProbedPage);
        Facts = facts;
        await AddAsync(found, _main);
        Add(await new HoverProbe(page, tools).RunAsync(), _main);
    }

    /// <summary>A focus that is never to be seen, and navigation that nothing leads past, are one fault each.</summary>
    private bool IsPartOfAnother(ProbeFinding finding) => finding.Rule switch
    {
        "CLN5053" => _probed.Any(other => other.Rule == "CLN5016" && other.Selector == finding.Selector),
        "CLN5004" or "CLN5057" or "CLN5058" => _probed.Any(other => other.Rule == "CLN5056"),
        _ => false,
    };

    private async Task ShowAsync(AuditView view)
    {
        await view.ShowAsync(page, tools, Shown);
        Shown = view;
    }

    private async Task LookAsync(AuditView view)
    {
        var look = _hasOneLook ? PageLook.Only : await AskAsync(PageLook.Take, LookJson.Default.PageLook, _plan.Coloured);
        var selection = _plan.For(view, look);
        var answer = selection is null ? [] : await AskAxeAsync(view, selection);
        _axe.Add(new ViewAudit(view.Name, _plan.Join(view, look, selection, answer)));
    }

    private async Task<IReadOnlyList<AxeRule>> AskAxeAsync(AuditView view, AxeSelection selection)
    {
        var answer = await AskAsync(AxeScript.Run, AxeJson.Default.IReadOnlyListAxeRule, new Dictionary<string, object>
        {
            ["type"] = selection.Type,
            ["values"] = selection.Values,
            ["except"] = selection.Except,
            ["onlyFresh"] = selection.OnlyFresh,
        });
        if (!probes) return answer;
        var (left, faint) = await new ContrastProbe(page, lens).RunAsync(answer);
        // What is too faint in one view is so in another by another number: that is one fault.
        Add(faint, view);
        return left;
    }

    private async Task AddAsync(IReadOnlyList<ProbeFinding> found, AuditView view) => Add(await new FocusProbe(page, tools).ConfirmAsync(found), view);

    private async Task<T> AskAsync<T>(string function, JsonTypeInfo<T> form, object? argument = null) =>
        JsonSerializer.Deserialize((await tools.CallAsync(function, argument)).GetString()!, form)!;

    /// <summary>The same fault in another view is the same fault.</summary>
    private void Add(IReadOnlyList<ProbeFinding> found, AuditView view)
    {
        foreach (var finding in found)
        {
            var known = _probed.FindIndex(item => (item.Rule, item.Selector) == (finding.Rule, finding.Selector) && !item.Views.Contains(view.Name));
            if (known < 0) _probed.Add(finding with { Views = [view.Name] });
            else _probed[known] = _probed[known] with { Views = [.. _probed[known].Views, view.Name] };
        }
    }
}
