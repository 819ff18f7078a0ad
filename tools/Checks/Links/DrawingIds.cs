using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Links;

/// <summary>The ids of an SVG file, which <c>use</c> may name.</summary>
internal static class DrawingIds
{
    public static HashSet<string> Of(string path)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            var tokenizer = new HtmlTokenizer(new PageBuffer().Read(path).Span, new TokenizerScratch()) { IsForeign = true };
            while (tokenizer.Read())
                if (tokenizer.Kind == TokenKind.StartTag && tokenizer.TagToken.Get(HtmlAttribute.Id) is { } id) ids.Add(id);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What cannot be read has no id that anybody could find.
        }

        return ids;
    }
}
