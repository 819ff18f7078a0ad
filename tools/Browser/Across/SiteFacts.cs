using System.Collections.Concurrent;
using ClinicSite.Browser.Probes;

namespace ClinicSite.Browser.Across;

/// <summary>
/// What was learned of every page, gathered in any order, and the rules that compare pages (WCAG 3.2.3, 3.2.4, 3.2.6). Links that
/// pages share are kept once, so that thousands of pages with one header cost little more than one.
/// </summary>
internal sealed class SiteFacts
{
    private readonly ConcurrentDictionary<LinkAround, LinkAround> _pool = new();
    private readonly ConcurrentDictionary<string, PageFacts> _pages = new(StringComparer.Ordinal);

    /// <summary>Adds what is known of a page.</summary>
    public void Add(string page, PageFacts facts)
    {
        if (facts.Links.Count > 0) _pages[page] = facts with { Links = [.. facts.Links.Select(link => _pool.GetOrAdd(link, link))] };
    }

    /// <summary>What is wrong where pages are held against each other, by page.</summary>
    public ILookup<string, ProbeFinding> Judge()
    {
        var found = new List<(string Page, ProbeFinding Finding)>();
        // Versions in other languages have other names, and may have another order.
        foreach (var language in _pages.OrderBy(item => item.Key, StringComparer.Ordinal).GroupBy(item => item.Value.Language, StringComparer.Ordinal))
        {
            var pages = language.Select(item => new ComparedPage(item.Key, item.Value.Links)).ToList();
            found.AddRange(HelpPlaces.Judge(pages));
            foreach (var part in pages.SelectMany(page => page.Parts.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                var repeated = pages.Where(page => page.Parts.ContainsKey(part)).ToList();
                found.AddRange(LinkOrder.Judge(repeated, part));
                found.AddRange(LinkNames.Judge(repeated, part));
            }
        }

        return found.ToLookup(item => item.Page, item => item.Finding, StringComparer.Ordinal);
    }
}
