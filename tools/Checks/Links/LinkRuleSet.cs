using System.Collections.Concurrent;
using System.Text;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Links;

/// <summary>The <c>links</c> check. What of other pages a link names is judged when all pages have been read.</summary>
internal sealed class LinkRuleSet(Site site) : RuleSet
{
    public const string Name = "links";

    private readonly ConcurrentDictionary<int, LinkWorker> _workers = new();
    private readonly ConcurrentQueue<(int Page, int Offset, int File, string Id)> _drawings = new();
    private readonly ulong[]?[] _ids = new ulong[site.Files.Pages.Count][];
    private readonly int[]?[] _targets = new int[site.Files.Pages.Count][];
    private readonly PageBuffer _buffer = new();
    private (int Page, ReadOnlyMemory<byte> Html) _again = (-1, default);

    public override string Id => Name;

    public Site Site => site;

    public LinkJudge Judge { get; } = new(site);

    /// <summary>The pages that each page links to.</summary>
    public IReadOnlyList<int[]?> Targets => _targets;

    private ClinicPhones Phones { get; } = new(site.Target.Manifest);

    public override IEnumerable<PageVisitor> Visit(Page page) => [new LinkVisitor(this, WorkerOfThread().Clear(), page, BaseElement.Of(page, site.Resolver)), new ContactTextVisitor(page)];

    /// <summary>Keeps what other pages may ask of this one.</summary>
    public void Keep(Page page, ulong[] ids, int[] targets)
    {
        Array.Sort(ids);
        (_ids[page.Index], _targets[page.Index]) = (ids, targets);
    }

    public void KeepDrawing(int page, int offset, int file, ReadOnlySpan<byte> id)
    {
        if (!id.IsEmpty && !Fragments.IsView(id)) _drawings.Enqueue((page, offset, file, Encoding.UTF8.GetString(id)));
    }

    /// <summary>On our own sites a telephone link belongs to the clinic of its page, to one listed there, or to the group.</summary>
    public void KeepPhone(Page page, string text, AddressVerdict verdict, int offset)
    {
        if (verdict.Address is { Kind: AddressKind.OtherScheme, Path: "tel" } && Phones.IsStrange(page.Path, text)) page.Report(Name, offset, LinkStyleRules.StrangePhone, text);
    }

    /// <summary>An id may hold a percent sign; only what is missing otherwise is read once more.</summary>
    private bool HasAsWritten(WantedFragment wanted, ulong[] ids)
    {
        if (wanted.Page != _again.Page) _again = (wanted.Page, _buffer.Read(site.Files.PathOf(site.Files.Pages[wanted.Page])));
        var address = LinkText.AddressAt(_again.Html.Span[wanted.Offset..]);
        return address.Contains('%', StringComparison.Ordinal) && Array.BinarySearch(ids, Fragments.HashOf(Fragments.Wanted(Encoding.UTF8.GetBytes(address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..])))) >= 0;
    }

    private LinkWorker WorkerOfThread() => _workers.GetOrAdd(Environment.CurrentManagedThreadId, _ => new LinkWorker(site));

    public override void Finish(SiteFaults faults)
    {
        foreach (var wanted in _workers.Values.SelectMany(worker => worker.Fragments)) JudgeFragment(wanted, faults);
        foreach (var (page, offset, file, id) in _drawings)
            if (!DrawingIds.Of(site.Files.PathOf(site.Files.All[file])).Contains(id)) faults.Report(page, new PageFault(Name, offset, LinkRules.FragmentMissing, [site.Files.All[file] + "#" + id, id, "that drawing"]));
        new RedirectRules(site).Judge(faults);
        new RedirectOrder(site).Judge(faults);
        new RedirectTargets(site, HasId).Judge(faults);
        new OrphanRules(site, _targets).Judge(faults);
        new SitemapRules(site).Judge(faults);
        new LanguageRules(site).Judge(faults);
        new DataFileLinks(site).Judge(faults);
        new DrawingLinks(site).Judge(faults);
        foreach (var finding in site.External.Finish()) faults.Report(Name, finding);
    }

    private bool HasId(int page, ReadOnlySpan<byte> id) => _ids[page] is not { } ids || Array.BinarySearch(ids, Fragments.HashOf(id)) >= 0 || Array.BinarySearch(ids, Fragments.HashOf(Fragments.Decoded(id))) >= 0;

    private void JudgeFragment(WantedFragment wanted, SiteFaults faults)
    {
        if (_ids[wanted.Target] is not { } ids || Array.BinarySearch(ids, wanted.Hash) >= 0 || HasAsWritten(wanted, ids)) return;
        faults.Report(wanted.Page, new PageFault(Name, wanted.Offset, LinkRules.FragmentMissing, [])
        {
            Late = html => LinkText.ArgumentsOf(html.Span[wanted.Offset..], "the page it leads to"),
        });
    }
}
