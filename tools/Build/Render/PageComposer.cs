using ClinicSite.Build.Markdown;
using ClinicSite.Build.Pasted;
using ClinicSite.Citations;
using ClinicSite.Model;
using ClinicSite.Rendering;

namespace ClinicSite.Build.Render;

/// <summary>A page's content with the pieces of HTML that lead back to its sources.</summary>
internal sealed record ComposedContent(PageContent Content, IReadOnlyList<RenderedText> Texts)
{
    public static ComposedContent Empty { get; } = new(PageContent.Empty, []);
}

/// <summary>The texts of a page.</summary>
internal readonly record struct PageParts(ParsedText Body, string BodyPath, ParsedText? Note = null, string? NotePath = null);

/// <summary>
/// Makes the content of pages out of their texts. A text is parsed once for all pages that show it; it is rendered again
/// only where a clinic's note adds citations, because these could change the others' numbers or year letters.
/// </summary>
internal sealed class PageComposer(TextContext context, PageTexts texts, TextRenderer renderer)
{
    private string? _path;
    private ParsedText? _parsed;
    private ComposedContent? _plain;

    public ComposedContent Compose(Page page) => page switch
    {
        ArticlePage article => OfArticle(article),
        ClinicHomePage { AboutPath: { } about } => OfSingle(about),
        NotFoundPage { TextPath: { } text } => OfSingle(text),
        _ => ComposedContent.Empty,
    };

    private ComposedContent OfArticle(ArticlePage page)
    {
        var style = page.Article.CitationStyle ?? context.Settings.CitationStyle;
        if (_path != page.Article.SourcePath)
        {
            Forget();
            (_path, _parsed) = (page.Article.SourcePath, texts.Parse(page.Article.SourcePath));
        }

        if (_parsed is null) return ComposedContent.Empty;
        var note = page.NotePath is null ? null : texts.Parse(page.NotePath);
        if (note is null) return _plain ??= Render(context, renderer, new PageParts(_parsed, _path), style);
        return Render(context, renderer, new PageParts(_parsed, _path, note, page.NotePath), style);
    }

    private ComposedContent OfSingle(string path)
    {
        Forget();
        return texts.Parse(path) is { } text ? Render(context, renderer, new PageParts(text, path), context.Settings.CitationStyle) : ComposedContent.Empty;
    }

    private void Forget()
    {
        (_path, _parsed, _plain) = (null, null, null);
        renderer.Forget();
    }

    /// <summary>Renders the texts of a page with the citations of all.</summary>
    public static ComposedContent Render(TextContext context, TextRenderer renderer, PageParts parts, CitationStyle style)
    {
        var (body, bodyPath, note, notePath) = parts;
        var pasted = PastedList.Of(body);
        var citations = pasted is null
            ? new PageCitations(context.Bibliography, style)
            : new PageCitations(context.Bibliography, pasted.StyleOver(style), pasted.ToWorks());
        var registrar = new CitationRegistrar(context, citations);
        registrar.Run(body);
        if (note is not null) registrar.Run(note);
        foreach (var entry in pasted?.Entries ?? []) registrar.Run(entry.Inline);
        var main = renderer.Render(body, context.Inputs.Find(bodyPath)!, citations);
        var own = note is null ? null : renderer.Render(note, context.Inputs.Find(notePath!)!, citations);
        var content = new PageContent
        {
            Introduction = main.Introduction,
            Body = main.Body,
            Note = own is null ? [] : [.. own.Introduction, .. own.Body],
            Headings = main.Headings,
            References = registrar.Any || pasted is not null
                ? citations.GetReferences(entry => renderer.RenderEntry(pasted!.Entries[entry].Inline)) : [],
            NumberedReferences = citations.IsNumbered,
            EmergencyCardId = main.EmergencyCardId,
        };
        return new ComposedContent(content, own is null ? [main] : [main, own]);
    }
}
