namespace ClinicSite.Tests.Support;

/// <summary>
/// The folder of HTML that a case under <c>tests/specs/static/</c> describes. The block <c>body</c> becomes the body of a page that
/// has all a page must have, <c>head</c> is added to its head, and <c>page PATH</c> makes another such page, which the first one links
/// to; every other block is a file as it stands.
/// </summary>
internal static class SpecFolder
{
    private static readonly string[] NoFiles = ["ledger", "body", "head", "html", "base", "expected", "unlinked", "no favicon"];

    /// <summary>The files, by their paths; a later one takes the place of an earlier one of the same path.</summary>
    public static IEnumerable<(string Path, string Text)> FilesOf(Spec spec)
    {
        var pages = spec.Blocks.Where(block => block.Name.StartsWith("page ", StringComparison.Ordinal)).ToList();
        var links = string.Concat(pages.Select(block => $"<a href=\"/{block.Name[5..].Replace(" ", "%20", StringComparison.Ordinal)}\">{block.Name[5..]}</a> "));
        yield return ("share.png", "");
        if (spec.Find("no favicon") is null) yield return ("favicon.ico", "");
        if (spec.Blocks.All(block => block.Name != "index.html"))
            yield return ("index.html", Page("index.html", "", spec.Find("body") ?? "<p>Welcome.</p>\n", spec.Find("head") ?? "", spec.Find("html"), spec.Blocks.Any(block => block.Name == "unlinked") ? "" : links));
        foreach (var block in pages) yield return (block.Name[5..], Page(block.Name[5..], block.Name[5..], block.Text, "", null, ""));
        foreach (var block in spec.Blocks.Where(block => !NoFiles.Contains(block.Name) && !pages.Contains(block))) yield return (block.Name, block.Text.Replace("\\0", "\0", StringComparison.Ordinal));
    }

    /// <summary>The body begins on line 16 of the page.</summary>
    private static string Page(string path, string name, string body, string head, string? html, string links)
    {
        var address = "https://clinic.example/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path).Replace(" ", "%20", StringComparison.Ordinal);
        return $"""
            <!doctype html>
            {html?.Trim() ?? "<html lang=\"en\">"}
            <head>
            <meta charset="utf-8">
            <title>Tiny clinic {name}</title>
            <meta name="viewport" content="width=device-width">
            <meta name="description" content="What the tiny clinic says on {path}, in a few words.">
            <link rel="canonical" href="{address}">
            <meta property="og:title" content="Tiny"><meta property="og:type" content="website"><meta property="og:url" content="{address}"><meta property="og:image" content="https://clinic.example/share.png">
            {head.TrimEnd('\n')}
            </head>
            <body>
            <h1>Tiny clinic {name}</h1>
            <nav>{links}</nav>
            <main>
            {body.TrimEnd('\n')}
            </main>
            </body>
            </html>

            """;
    }
}
