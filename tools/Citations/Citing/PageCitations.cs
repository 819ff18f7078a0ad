using System.Globalization;
using ClinicSite.Citations.Citing;
using ClinicSite.Model;
using ClinicSite.Rendering;

namespace ClinicSite.Citations;

/// <summary>
/// The citations of one page. Two passes: first <see cref="Register"/> every cluster in the order of the text, then
/// <see cref="Format"/> them in any order, because numbers and year letters depend on the whole page.
/// Not for several threads; the references it prints are shared by all pages.
/// </summary>
/// <param name="bibliography">Where keys are looked up.</param>
/// <param name="style">The page's style.</param>
public sealed class PageCitations(Bibliography bibliography, CitationStyle style)
{
    private readonly List<Cite[]> _clusters = [];
    private readonly Dictionary<string, CitedWork> _works = new(StringComparer.Ordinal);
    private IReadOnlyList<CitedWork>? _list;
    private int _uses;

    /// <summary>Whether the reference list is numbered (AMA, NLM) or alphabetical (APA).</summary>
    public bool IsNumbered => style is not CitationStyle.Apa;

    /// <summary>Adds a cluster, such as <c>[@a; @b, p. 12]</c>, and returns its index for <see cref="Format"/>.</summary>
    /// <param name="items">The works, in order. Unknown keys are allowed: they are printed as <c>key?</c> and listed nowhere.</param>
    /// <param name="section">Text of the heading it stands under; empty before the first.</param>
    public int Register(IReadOnlyList<CitationItem> items, string section)
    {
        _list = null;
        _clusters.Add([.. items.Select(item => Use(item, section))]);
        return _clusters.Count - 1;
    }

    /// <summary>The citation as finished HTML.</summary>
    /// <param name="cluster">What <see cref="Register"/> returned.</param>
    public string Format(int cluster)
    {
        _list ??= Complete();
        return IsNumbered ? NumericCitation.Format(_clusters[cluster], style) : AuthorDateCitation.Format(_clusters[cluster]);
    }

    /// <summary>The page's reference list in the order of its style, each with every place that cites it.</summary>
    public IReadOnlyList<ReferenceEntry> GetReferences()
    {
        var formatter = ReferenceFormatter.For(style);
        return
        [
            .. (_list ??= Complete()).Select(work => ToEntry(work, formatter.Format(work.Item))),
        ];
    }

    private static ReferenceEntry ToEntry(CitedWork work, FormattedReference printed) =>
        new(work.ReferenceId, printed.GetHtml(work.Label.YearSuffix), [.. work.Uses]) { Coins = printed.Coins, Data = printed.Data };

    private Cite Use(CitationItem item, string section)
    {
        if (bibliography.Find(item.Key) is not { } entry) return new Cite(item, null, "");
        if (!_works.TryGetValue(item.Key, out var work))
        {
            work = new CitedWork(entry, _works.Count + 1);
            _works.Add(item.Key, work);
        }

        var id = "cite-" + (++_uses).ToString(CultureInfo.InvariantCulture);
        work.Uses.Add(new ReferenceUse(id, section));
        return new Cite(item, work, id);
    }

    private IReadOnlyList<CitedWork> Complete()
    {
        if (!IsNumbered) return AuthorDateLabels.Assign(_works.Values);
        var works = _works.Values.ToList();
        works.Sort((left, right) => left.Number.CompareTo(right.Number));
        return works;
    }
}
