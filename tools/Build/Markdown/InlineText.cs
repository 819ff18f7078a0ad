using System.Text;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Markdown;

/// <summary>The plain text of inline Markdown.</summary>
internal static class InlineText
{
    /// <summary>What a reader would hear: no markup, no citations.</summary>
    public static string Of(ContainerInline? inline, Func<TokenInline, string>? token = null)
    {
        if (OnlyLiteral(inline) is { } only) return only.Content.AsSpan().Trim().ToString();
        var builder = new StringBuilder();
        Append(inline, builder, token);
        return builder.ToString().Trim();
    }

    /// <summary>The same, to be looked at only: it is copied nowhere where it stands in one piece.</summary>
    public static ReadOnlySpan<char> Peek(ContainerInline inline) => OnlyLiteral(inline) is { } only ? only.Content.AsSpan().Trim() : Of(inline);

    /// <summary>What the text of most headings is.</summary>
    private static LiteralInline? OnlyLiteral(ContainerInline? inline) =>
        inline?.FirstChild is LiteralInline only && only == inline.LastChild ? only : null;

    private static void Append(ContainerInline? container, StringBuilder builder, Func<TokenInline, string>? token)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: builder.Append(literal.Content.AsSpan()); break;
                case CodeInline code: builder.Append(code.Content); break;
                case LineBreakInline: builder.Append(' '); break;
                case HtmlEntityInline entity: builder.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: builder.Append(link.Url); break;
                case TokenInline insertion: builder.Append(token?.Invoke(insertion)); break;
                case ContainerInline inner:
                    if (inner is DelimiterInline sign) builder.Append(sign.ToLiteral());
                    Append(inner, builder, token);
                    break;
            }
        }
    }
}
