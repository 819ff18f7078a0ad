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
/// <param name="pasted">The page's pasted list, which comes first and keeps its order; null where it has none.</param>
public sealed class PageCitations(Bibliography bibliography, CitationStyle style, IReadOnlyList<PastedWork>? pasted = null)
{
    private const int UsualWorks = 16;

    private readonly PastedReferences? _pasted = pasted is null ? null : new PastedReferences(pasted);
    private readonly List<Cite[]> _clusters = [];
    private readonly Dictionary<string, CitedWork> _works = new(UsualWorks, StringComparer.Ordinal);
    private IReadOnlyList<CitedWork>? _list;
    private int _uses;
    private int _numbers;

    /// <summary>Whether the reference list is numbered (AMA, NLM) or alphabetical (APA).</summary>
    public bool IsNumbered => style is not CitationStyle.Apa;

    /// <summary>Adds a cluster, such as <c>[@a; @b, p. 12]</c>, and returns its index for <see cref="Format"/>.</summary>
    /// <param name="items">The works, in order. Unknown keys are allowed: they are printed as <c>key?</c> and listed nowhere.</param>
    /// <param name="section">Text of the heading it stands under; empty before the first.</param>
    public int Register(IReadOnlyList<CitationItem> items, string section)
    {
        _list = null;
        var cluster = new Cite[items.Count];
        for (var index = 0; index < cluster.Length; index++) cluster[index] = Use(items[index], section);
        _clusters.Add(cluster);
        return _clusters.Count - 1;
    }

    /// <summary>The citation as finished HTML.</summary>
    /// <param name="cluster">What <see cref="Register"/> returned.</param>
    public string Format(int cluster)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(cluster, output);
        return output.ToString();
    }

    /// <summary>Writes the citation as finished HTML.</summary>
    /// <param name="cluster">What <see cref="Register"/> returned.</param>
    /// <param name="output">Takes the HTML.</param>
    public void Write(int cluster, TextWriter output)
    {
        _list ??= Complete();
        if (IsNumbered) NumericCitation.Write(_clusters[cluster], style, output);
        else output.Write(AuthorDateCitation.Format(_clusters[cluster]));
    }

    /// <summary>Adds one use of references of the pasted list, in the order of the text.</summary>
    /// <param name="entries">Indexes in the list: one for a link, several for the dash of a range.</param>
    /// <param name="isNumber">Whether the link's words are a bare number.</param>
    /// <param name="isLink">Whether it is a link; else only a place to come back to.</param>
    /// <param name="section">Text of the heading it stands under; empty before the first.</param>
    /// <returns>The start tags, finished.</returns>
    public string RegisterPasted(IReadOnlyList<int> entries, bool isNumber, bool isLink, string section)
    {
        var ids = entries.Select(entry => _pasted!.Use(entry, NextId(), section)).ToList();
        if (!isLink) return string.Concat(ids.Select(id => $"<span id=\"{id}\">"));
        return CitationHtml.Open(ids[0], _pasted!.ReferenceIdOf(entries[0])) + (isNumber ? CitationHtml.BeforeNumber : "");
    }

    /// <summary>The page's reference list in the order of its style, each with every place that cites it.</summary>
    /// <param name="pastedHtml">How an entry of the pasted list is printed that is not in the bibliography, by its index.</param>
    public IReadOnlyList<ReferenceEntry> GetReferences(Func<int, string>? pastedHtml = null)
    {
        var (formatter, works) = (ReferenceFormatter.For(style), _list ??= Complete());
        var entries = new List<ReferenceEntry>(works.Count);
        if (_pasted is not null) entries.AddRange(_pasted.Print(formatter, pastedHtml!));
        foreach (var work in works)
            if (_pasted?.Has(work) != true) entries.Add(ToEntry(work, formatter.Format(work.Item)));
        return entries;
    }

    private static ReferenceEntry ToEntry(CitedWork work, FormattedReference printed) =>
        new(work.ReferenceId, printed.GetHtml(work.Label.YearSuffix), work.Uses) { Coins = printed.Coins, Data = printed.Data };

    private Cite Use(CitationItem item, string section)
    {
        if (bibliography.Find(item.Key) is not { } entry) return new Cite(item, null, "");
        if (!_works.TryGetValue(item.Key, out var work))
        {
            work = _pasted?.Find(entry) ?? new CitedWork(entry, (pasted?.Count ?? 0) + ++_numbers);
            _works.Add(item.Key, work);
        }

        var id = NextId();
        work.Uses.Add(new ReferenceUse(id, section));
        return new Cite(item, work, id);
    }

    private string NextId() => "cite-" + (++_uses).ToString(CultureInfo.InvariantCulture);

    private IReadOnlyList<CitedWork> Complete()
    {
        if (!IsNumbered) return AuthorDateLabels.Assign(_works.Values);
        var works = _works.Values.ToList();
        works.Sort((left, right) => left.Number.CompareTo(right.Number));
        return works;
    }
}
