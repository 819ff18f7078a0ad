using System.Buffers;
using ClinicSite.Build.Markdown;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Render;

/// <summary>
/// Writes running text with its short forms as <c>abbr</c>. The first use on a page stays as it is, because there the editor says
/// what the letters stand for; a heading is no such place. There is no <c>title</c>: nobody on a phone or a keyboard would see it.
/// </summary>
internal sealed class ShortFormWriter(TextRenderer text, ShortForms forms) : HtmlObjectRenderer<LiteralInline>
{
    /// <summary>Elements in whose text nothing is marked: they mark it themselves, or it is not prose.</summary>
    private static readonly string[] Closed = ["abbr", "dfn", "code", "kbd", "samp", "cite"];

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private readonly bool[] _introduced = new bool[forms.Count];
    private int _enclosed;

    /// <summary>Whether what is written now is no running text: an entry of a reference list.</summary>
    public bool IsOff { get; set; }

    /// <summary>Puts itself in the place of Markdig's writers.</summary>
    public void Install(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(this);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new InlineTagWriter(this));
    }

    /// <summary>Begins a text. A clinic's note goes on with the page it stands on.</summary>
    /// <param name="isNote">Whether it is a note.</param>
    public void Begin(bool isNote)
    {
        if (!isNote) Array.Clear(_introduced);
        (_enclosed, IsOff) = (0, false);
    }

    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        if (IsOff || _enclosed > 0 || literal.GetType() != typeof(LiteralInline))
        {
            renderer.WriteEscape(content);
            return;
        }

        var (before, after) = (LastOf(literal.PreviousSibling), FirstOf(literal.NextSibling));
        var written = 0;
        while (forms.Next(content, written, before, after) is { } form)
        {
            renderer.WriteEscape(content[written..form.Start]);
            WriteForm(renderer, literal, content[form.Start..form.End], form);
            written = form.End;
        }

        renderer.WriteEscape(content[written..]);
    }

    private void WriteForm(HtmlRenderer renderer, LiteralInline literal, ReadOnlySpan<char> word, ShortForm form)
    {
        if (_introduced[form.Term])
        {
            text.Mark(literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0) + form.Start);
            renderer.Write("<abbr>");
            renderer.WriteEscape(word);
            renderer.Write("</abbr>");
        }
        else
        {
            _introduced[form.Term] = !IsInHeading(literal);
            renderer.WriteEscape(word);
        }
    }

    private static bool IsInHeading(LiteralInline literal)
    {
        var root = literal.Parent;
        while (root?.Parent is { } outer) root = outer;
        return root?.ParentBlock is HeadingBlock;
    }

    /// <summary>A word may go on from one literal to the next: Markdig ends one at every letter that could mean something.</summary>
    private static char LastOf(Inline? inline) => inline is LiteralInline { Content: { IsEmpty: false } text } ? text.AsSpan()[^1] : ' ';

    private static char FirstOf(Inline? inline) => inline is LiteralInline { Content: { IsEmpty: false } text } ? text.AsSpan()[0] : ' ';

    /// <summary>Writes a tag of raw HTML, and notes whether it opens or ends an element whose text is left alone.</summary>
    private sealed class InlineTagWriter(ShortFormWriter words) : HtmlInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline tag)
        {
            base.Write(renderer, tag);
            var name = tag.Tag.AsSpan(1);
            var ends = name is ['/', ..];
            name = name[(ends ? 1 : 0)..];
            var length = name.IndexOfAnyExcept(Letters);
            if (length > 0 && IsClosed(name[..length])) words._enclosed = Math.Max(0, words._enclosed + (ends ? -1 : 1));
        }

        private static bool IsClosed(ReadOnlySpan<char> name)
        {
            foreach (var closed in Closed)
                if (name.Equals(closed, StringComparison.OrdinalIgnoreCase)) return true;
            return false;
        }
    }
}
