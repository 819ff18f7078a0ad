using ClinicSite.Browser.Probes;

namespace ClinicSite.Browser.Across;

/// <summary>WCAG 3.2.4: what leads to one address from the same part of several pages is called the same on all of them.</summary>
internal static class LinkNames
{
    public static IEnumerable<(string Page, ProbeFinding Finding)> Judge(IReadOnlyList<ComparedPage> pages, string part)
    {
        foreach (var same in pages.SelectMany(page => page.Parts[part].Select(link => (Page: page, Link: link))).GroupBy(item => item.Link.Address, StringComparer.Ordinal))
        {
            var names = same.GroupBy(item => ComparedPage.Plain(item.Link.Name), StringComparer.Ordinal).Where(name => name.Key.Length > 0).ToList();
            if (names.Count < 2) continue;
            var usual = names.MaxBy(name => name.Count())!;
            var (example, known) = usual.First();
            foreach (var other in names.Where(name => name.Count() < usual.Count() && usual.Count() >= 2 && IsAnother(name.Key, usual.Key)))
            {
                foreach (var (page, link) in other.Where(item => ComparedPage.Repeats(item.Page.Parts[part], example.Parts[part])))
                    yield return (page.Page, new ProbeFinding("CLN5102", link.Selector, "", [link.Name, known.Name, example.Page]));
            }
        }
    }

    /// <summary>"Contact" and "Contact us", or "Home" and "Home (this page)", are one name.</summary>
    private static bool IsAnother(string name, string usual) =>
        !name.Contains(usual, StringComparison.Ordinal) && !usual.Contains(name, StringComparison.Ordinal);
}
