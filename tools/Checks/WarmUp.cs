using System.Runtime.InteropServices;
using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks;

/// <summary>
/// Takes a page of its own through every static rule, and throws away what they say. .NET loads and links code when it is first
/// used; a second processor does so while the command line is read and the folder is listed.
/// </summary>
internal static class WarmUp
{
    private const string Path = "index.html";

    private static ReadOnlySpan<byte> Html => """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>A page that nobody reads</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="description" content="It has a little of everything that pages have.">
        <link rel="canonical" href="https://warm.example/"><link rel="stylesheet" href="a.css"><link rel="icon" href="a.svg">
        <meta property="og:title" content="A page"><meta property="og:url" content="https://warm.example/"><meta property="og:image" content="a.png">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"MedicalClinic","name":"A page","telephone":"+15555550100","address":{"@type":"PostalAddress","streetAddress":"1 Street"}}</script>
        <style>p { background: url(a.png) }</style>
        </head>
        <body>
        <main id="top"><h1>A page</h1><p class="a" style="margin: 0">Words &amp; <a href="#top">a place</a>, <a href="https://other.example/?a=1#b">another site</a>,
        <a href="../a/">a folder</a>, <a href="a.html#b%20c">a file</a>, <a href="tel:+15555550100">a phone</a> and <a href="mailto:a@other.example">a letter</a>.</p>
        <img src="a.png" srcset="a.png 1x, b.png 2x" alt="A picture" width="1" height="1"><ul><li>One<li>Two</ul>
        <form action="/a/"><label>Name <input name="a"></label></form></main>
        </body>
        </html>
        """u8;

    /// <summary>Makes the page's findings.</summary>
    /// <param name="ids">The checks whose rules read it.</param>
    /// <returns>How many there are.</returns>
    public static int Run(IReadOnlyList<string> ids)
    {
        var site = new Site(new AuditTarget { Folder = System.IO.Path.Combine(AppContext.BaseDirectory, "none"), Pages = [Path], Files = [Path], BaseUrl = "https://warm.example" });
        var rules = ids.Select(id => StaticChecks.RulesOf(id, site)).ToList();
        var page = new Page(0, Path, Html.ToArray());
        List<PageVisitor> visitors = [page.Head, .. rules.SelectMany(rule => rule.Visit(page))];
        new PageWalk().Run(page.Html.Span, CollectionsMarshal.AsSpan(visitors), page.Markup);
        site.Summaries[0] = PageSummary.Of(page.Head);
        var faults = new SiteFaults(site.Target.Pages);
        foreach (var rule in rules) rule.Finish(faults);
        return page.Faults.Count + faults.OfFiles.Count;
    }
}
