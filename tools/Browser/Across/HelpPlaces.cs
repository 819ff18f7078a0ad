using System.Text.RegularExpressions;
using ClinicSite.Browser.Probes;

namespace ClinicSite.Browser.Across;

/// <summary>WCAG 3.2.6: the phone number, the address to write to, or the page with help stands on the same side of every page's own content.</summary>
internal static partial class HelpPlaces
{
    public static IEnumerable<(string Page, ProbeFinding Finding)> Judge(IReadOnlyList<ComparedPage> pages)
    {
        var help = pages.SelectMany(page => page.Links.Where(IsHelp).GroupBy(link => link.Address, StringComparer.Ordinal)
            .Where(same => same.Count() == 1).Select(same => (Page: page, Link: same.First())));
        foreach (var same in help.GroupBy(item => item.Link.Address, StringComparer.Ordinal))
        {
            var sides = same.GroupBy(item => item.Link.IsBefore).OrderByDescending(side => side.Count()).ToList();
            if (sides.Count < 2 || sides[0].Count() < 2 || sides[0].Count() == sides[1].Count()) continue;
            var example = sides[0].First().Page;
            foreach (var (page, link) in sides[1].Where(item => ComparedPage.Repeats(item.Page.Links, example.Links)))
            {
                yield return (page.Page, new ProbeFinding("CLN5103", link.Selector, "",
                    [link.Name, Side(link.IsBefore), Side(!link.IsBefore), example.Page]));
            }
        }
    }

    /// <summary>Whether a link leads to help: to a person, or to a page that says so.</summary>
    public static bool IsHelp(LinkAround link) => Person().IsMatch(link.Address) || Words().IsMatch(ComparedPage.Plain(link.Name));

    private static string Side(bool isBefore) => isBefore ? "before the page's own content" : "after the page's own content";

    [GeneratedRegex("^(tel|sms|mailto):", RegexOptions.IgnoreCase)]
    private static partial Regex Person();

    [GeneratedRegex("^(contact( us)?|help( (center|centre|desk))?|get help|(customer |patient )?(support|service)|faqs?|(live )?chat( with us)?|kontakt|hilfe|contacto|ayuda|contact(ez nous)?|aide)$")]
    private static partial Regex Words();
}
