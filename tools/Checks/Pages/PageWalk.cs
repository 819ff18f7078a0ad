using ClinicSite.Checks.Markup;

namespace ClinicSite.Checks.Pages;

/// <summary>Takes visitors through pages; one a worker, used for page after page.</summary>
internal sealed class PageWalk
{
    private readonly ElementStack _open = new();
    private readonly TokenizerScratch _scratch = new();

    /// <summary>Reads a page once, and shows every token to every visitor.</summary>
    /// <param name="html">The page.</param>
    /// <param name="visitors">Who looks.</param>
    /// <param name="faults">Where faults of the markup are put; null where nobody wants them.</param>
    public void Run(ReadOnlySpan<byte> html, ReadOnlySpan<PageVisitor> visitors, MarkupFaults? faults = null)
    {
        (_scratch.Faults, _open.Faults) = (faults?.Tokens, faults?.Nesting);
        _open.Clear();
        var tokenizer = new HtmlTokenizer(html, _scratch);
        while (tokenizer.Read()) Show(ref tokenizer, visitors);
        _open.Finish();
        foreach (var visitor in visitors) visitor.End();
    }

    private void Show(ref HtmlTokenizer tokenizer, ReadOnlySpan<PageVisitor> visitors)
    {
        var content = tokenizer.Html[tokenizer.ContentStart..tokenizer.ContentEnd];
        switch (tokenizer.Kind)
        {
            case TokenKind.StartTag:
                Start(tokenizer.TagToken, visitors);
                (tokenizer.IsForeign, tokenizer.HasCData) = (_open.IsForeign, _open.IsInForeign);
                break;
            case TokenKind.EndTag:
                var end = tokenizer.TagToken;
                foreach (var visitor in visitors) visitor.EndTag(end, _open);
                _open.Close(end);
                (tokenizer.IsForeign, tokenizer.HasCData) = (_open.IsForeign, _open.IsInForeign);
                break;
            case TokenKind.Text:
                if (tokenizer.Mode == TextMode.Data && !Ascii.IsBlank(content)) _open.PrepareText(tokenizer.Start);
                foreach (var visitor in visitors) visitor.Text(content, tokenizer.ContentStart, tokenizer.Mode, _open);
                break;
            case TokenKind.Comment:
                foreach (var visitor in visitors) visitor.Comment(content, tokenizer.Start, _open);
                break;
            default:
                foreach (var visitor in visitors) visitor.Doctype(tokenizer.Doctype, tokenizer.Start, _open);
                break;
        }
    }

    private void Start(in TagToken tag, ReadOnlySpan<PageVisitor> visitors)
    {
        _open.Prepare(tag);
        foreach (var visitor in visitors) visitor.StartTag(tag, _open);
        _open.Push(tag);
    }

    /// <summary>Text that HTML takes for space alone.</summary>
    private static class Ascii
    {
        public static bool IsBlank(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(" \t\n\r\f"u8) < 0;
    }
}

/// <summary>The faults of a page's markup.</summary>
internal sealed class MarkupFaults
{
    public List<TokenFault> Tokens { get; } = [];

    public List<NestingFault> Nesting { get; } = [];

    public void Clear()
    {
        Tokens.Clear();
        Nesting.Clear();
    }
}
