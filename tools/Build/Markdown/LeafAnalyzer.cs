using ClinicSite.Build.Validate;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Markdown;

/// <summary>
/// Checks the inlines of one paragraph, heading or cell after another: citations, insertions, links, and telephone numbers in
/// their words.
/// </summary>
internal sealed class LeafAnalyzer(
    ParsedText text, TextContext context, DiagnosticBag diagnostics, LinkAnalyzer? links, HtmlAnalyzer? html)
{
    private bool _hasDigit;
    private bool _hasSign;

    public void Visit(ContainerInline root)
    {
        (_hasDigit, _hasSign) = (false, false);
        VisitInlines(root);
        // Most paragraphs have no digit, and so no telephone number to look for: their words are not put together.
        if (!_hasDigit && !_hasSign) return;
        var words = LeafWords.Of(root);
        if (_hasDigit) ReportPhones(words);
        if (_hasSign) ReportMarkup(words);
    }

    private void ReportMarkup(LeafWords leaf)
    {
        var words = leaf.ToString();
        foreach (var (start, length, what, hint) in LeftMarkup.Find(words))
        {
            var left = words.Substring(start, length);
            var at = Adjust(leaf.SpanOf(start, length).Start, left);
            diagnostics.Add(MarkdownRules.MarkupLeftInText, text.LocationOf(new SourceSpan(at, at + length - 1)), left, what, hint);
        }
    }

    private void ReportPhones(LeafWords leaf)
    {
        var words = leaf.ToString();
        foreach (var hit in PhoneFinder.Find(words))
        {
            var number = words.Substring(hit.Start, hit.Length);
            var start = Adjust(leaf.SpanOf(hit.Start, hit.Length).Start, number);
            var location = text.LocationOf(new SourceSpan(start, start + hit.Length - 1));
            diagnostics.Add(PhoneFinder.ToDiagnostic(number, hit.IsShortCode, location));
        }
    }

    /// <summary>Cells of tables are trimmed without their spans being told, so the words may stand a little later.</summary>
    private int Adjust(int start, string words)
    {
        var at = Math.Min(text.SpanOffset + start, text.Source.Text.Length);
        var later = text.Source.Text.AsSpan(at, Math.Min(20, text.Source.Text.Length - at)).IndexOf(words[0]);
        return later > 0 ? start + later : start;
    }

    private void VisitInlines(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling) VisitInline(inline);
    }

    private void VisitInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal and not UnknownKeyInline: Look(literal.Content.AsSpan()); break;
            case UnknownKeyInline unknown: ReportUnknownKey(unknown); break;
            case CitationInline citation: VisitCitation(citation); break;
            case TokenInline token: VisitToken(token); break;
            case HtmlInline tag: html?.Visit(tag); break;
            case HtmlEntityInline entity: Look(entity.Transcoded.AsSpan()); break;
            case AutolinkInline auto: links?.Visit(auto); break;
            case LinkInline link:
                links?.Visit(link);
                VisitInlines(link);
                break;
            case ContainerInline inner:
                if (inner is DelimiterInline sign) Look(sign.ToLiteral());
                VisitInlines(inner);
                break;
        }
    }

    private void Look(ReadOnlySpan<char> words)
    {
        var (digit, sign) = LeafWords.Find(words);
        (_hasDigit, _hasSign) = (_hasDigit | digit, _hasSign | sign);
    }

    private void ReportUnknownKey(UnknownKeyInline unknown)
    {
        if (!context.KnowsAllKeys) return;
        var key = unknown.Content.ToString()[1..];
        var nearest = context.Bibliography.Suggest(key);
        diagnostics.Add(CitationKeyRules.LooksLikeKey, text.LocationOf(unknown.Span), key,
            nearest is null ? "Add the reference under input/references/, or write the word without @." : $"Did you mean \"@{nearest}\"?");
    }

    private void VisitCitation(CitationInline citation)
    {
        for (var index = 0; index < citation.Items.Count; index++)
        {
            var (item, offset) = (citation.Items[index], citation.Offsets[index]);
            if (context.KnowsAllKeys && context.Bibliography.Find(item.Key) is null)
                diagnostics.Add(context.Bibliography.UnknownKey(item.Key, text.LocationOf(new SourceSpan(offset, offset + item.Key.Length - 1))));
        }
    }

    private void VisitToken(TokenInline token)
    {
        if (token.Kind is not ("phone" or "stat"))
        {
            diagnostics.Add(MarkdownRules.UnknownToken, text.LocationOf(token.Span), "insertion", $"{token.Kind}:{token.Id}", "Write {phone:id} or {stat:id}.");
            return;
        }

        var (what, known) = token.Kind == "phone"
            ? ("phone", context.Settings.Phones.Select(phone => phone.Id))
            : ("statistic", context.Statistics.Keys);
        if (known.Contains(token.Id, StringComparer.Ordinal) || (token.Kind == "phone" && !context.KnowsAllPhones)) return;
        var nearest = Suggestion.Closest(token.Id, known);
        var place = token.Kind == "phone" ? "phones in input/site.yml" : "input/statistics.yml";
        diagnostics.Add(MarkdownRules.UnknownToken, text.LocationOf(token.Span), what, token.Id,
            nearest is null ? $"Declare it under {place}." : $"Did you mean {{{token.Kind}:{nearest}}}?");
    }
}
