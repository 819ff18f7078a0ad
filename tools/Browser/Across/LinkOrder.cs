using ClinicSite.Browser.Probes;

namespace ClinicSite.Browser.Across;

/// <summary>
/// WCAG 3.2.3: links that pages repeat come in one order. Every two links of a part are counted in both orders over all pages; a page
/// is told of the pair where it stands against most of the others.
/// </summary>
internal static class LinkOrder
{
    public static IEnumerable<(string Page, ProbeFinding Finding)> Judge(IReadOnlyList<ComparedPage> pages, string part)
    {
        var orders = Count(pages, part);
        foreach (var page in pages)
        {
            var against = Pairs(page.Parts[part]).Where(pair => IsAgainst(orders, pair, page, part)).ToList();
            if (against.Count == 0) continue;
            // The link that stands against most of its neighbours is the one that was moved.
            var (first, second) = (against.GroupBy(pair => pair.First).MaxBy(pairs => pairs.Count())!, against.GroupBy(pair => pair.Second).MaxBy(pairs => pairs.Count())!);
            var pair = first.Count() >= second.Count() ? first.First() : second.First();
            var example = orders[Key(pair.Second, pair.First)].Example;
            var rule = HelpPlaces.IsHelp(pair.First) && HelpPlaces.IsHelp(pair.Second) ? "CLN5103" : "CLN5101";
            yield return (page.Page, new ProbeFinding(rule, pair.First.Selector, "",
                [pair.First.Name, $"before \"{pair.Second.Name}\"", "after it", example.Page]));
        }
    }

    private static Dictionary<Order, (int Times, ComparedPage Example)> Count(IReadOnlyList<ComparedPage> pages, string part)
    {
        var orders = new Dictionary<Order, (int Times, ComparedPage Example)>();
        foreach (var page in pages)
        {
            foreach (var (first, second) in Pairs(page.Parts[part]))
            {
                var key = Key(first, second);
                orders[key] = orders.TryGetValue(key, out var known) ? (known.Times + 1, known.Example) : (1, page);
            }
        }

        return orders;
    }

    private static bool IsAgainst(Dictionary<Order, (int Times, ComparedPage Example)> orders, (LinkAround First, LinkAround Second) pair, ComparedPage page, string part) =>
        orders.TryGetValue(Key(pair.Second, pair.First), out var other) && other.Times >= 2 && other.Times > orders[Key(pair.First, pair.Second)].Times
        && ComparedPage.Repeats(page.Parts[part], other.Example.Parts[part]);

    private static IEnumerable<(LinkAround First, LinkAround Second)> Pairs(IReadOnlyList<LinkAround> links) =>
        links.SelectMany((first, index) => links.Skip(index + 1).Select(second => (first, second)));

    private static Order Key(LinkAround first, LinkAround second) => new(first.Name, first.Address, second.Name, second.Address);

    private readonly record struct Order(string FirstName, string FirstAddress, string SecondName, string SecondAddress);
}
