using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Parse;
using ClinicSite.Build.Validate;
using ClinicSite.Diagnostics;

namespace ClinicSite.Build.Render;

/// <summary>
/// Reads and parses the texts that pages show. One that nobody has checked yet is checked on the way, so that it is parsed only
/// once. Safe for many threads.
/// </summary>
internal sealed class PageTexts
{
    private readonly TextContext _context;
    private readonly Dictionary<string, ParsedArticle> _unchecked;
    private readonly Dictionary<string, ParsedArticle> _checked;

    public PageTexts(ParsedInputs parsed)
    {
        _context = parsed.Context;
        _unchecked = parsed.Articles.Where(article => article.Facts is null).ToDictionary(article => article.File.Path, StringComparer.Ordinal);
        _checked = new Dictionary<string, ParsedArticle>(_unchecked.Count, StringComparer.Ordinal);
    }

    /// <summary>The text of a file, ready to be rendered; null where there is none or it has an error.</summary>
    public ParsedText? Parse(string path)
    {
        var ignored = new DiagnosticBag();
        var file = _context.Inputs.Find(path)!;
        if (TextLoader.Load(file, ignored) is not { } source) return null;
        ParsedText? text;
        if (_unchecked.TryGetValue(path, out var article) && !IsChecked(path))
        {
            var known = ArticleParser.Check(article, source, _context, out text);
            lock (_checked) _checked[path] = known;
            return text;
        }

        text = ParsedText.Parse(source, FrontMatter.BodyOffsetOf(source.Text), _context.Pipeline, ignored);
        if (text is not null) TextAnalyzer.Prepare(text, file, _context);
        return text;
    }

    private bool IsChecked(string path)
    {
        lock (_checked) return _checked.ContainsKey(path);
    }

    /// <summary>Checks the texts that no page has shown, and returns all.</summary>
    public ParsedInputs CheckAll(ParsedInputs parsed, int workers) => _unchecked.Count == 0 ? parsed : parsed with
    {
        Articles = Workers.Select(parsed.Articles, workers, article =>
            article.Facts is not null ? article
            : _checked.TryGetValue(article.File.Path, out var known) ? known
            : CheckNow(article)),
    };

    /// <summary>A file that has gone since its front matter was read says so where its text would.</summary>
    private ParsedArticle CheckNow(ParsedArticle article)
    {
        var now = ArticleParser.Run(article.File, _context);
        return now.Facts!.IsRead ? now : now with { Facts = TextFacts.Unread([.. now.Facts.Diagnostics, .. now.Diagnostics.Except(article.Diagnostics)]) };
    }
}
