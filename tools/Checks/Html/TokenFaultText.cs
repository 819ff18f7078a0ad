using ClinicSite.Checks.Markup;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Html;

/// <summary>What an editor is told of a fault of the markup, and by which rule.</summary>
internal static class TokenFaultText
{
    public static (DiagnosticDescriptor Rule, string What) Of(TokenFaultKind kind) => kind switch
    {
        TokenFaultKind.DuplicateAttribute => (MarkupRules.AttributeRepeated, ""),
        TokenFaultKind.AbruptClosingOfEmptyComment => (MarkupRules.CommentBroken, "it is closed before it has begun"),
        TokenFaultKind.EofInComment => (MarkupRules.CommentBroken, "it is never closed, so the rest of the page is hidden"),
        TokenFaultKind.IncorrectlyClosedComment => (MarkupRules.CommentBroken, "it is closed by --!> instead of -->"),
        TokenFaultKind.IncorrectlyOpenedComment => (MarkupRules.CommentBroken, "it does not begin with <!--"),
        TokenFaultKind.NestedComment => (MarkupRules.CommentBroken, "another begins in it, and the first --> ends both"),
        TokenFaultKind.MissingWhitespaceBetweenAttributes => (MarkupRules.AttributeBroken, "a space is missing before it, or a quotation mark is one too many"),
        TokenFaultKind.UnexpectedCharacterInAttributeName => (MarkupRules.AttributeBroken, "a quotation mark or a < stands in its name"),
        TokenFaultKind.UnexpectedCharacterInUnquotedValue => (MarkupRules.AttributeBroken, "a quotation mark or a < stands in a value without quotation marks"),
        TokenFaultKind.UnexpectedEqualsSign => (MarkupRules.AttributeBroken, "an equals sign stands where a name should begin"),
        TokenFaultKind.MissingAttributeValue => (MarkupRules.AttributeBroken, "its value is missing after the equals sign"),
        TokenFaultKind.UnexpectedSolidusInTag => (MarkupRules.AttributeBroken, "a slash stands inside the tag"),
        TokenFaultKind.AttributeUnclosed => (MarkupRules.FileEnds, "the quotation mark that opens here is never closed"),
        TokenFaultKind.EofInTag or TokenFaultKind.EofInDoctype or TokenFaultKind.EofInCData => (MarkupRules.FileEnds, "it has no >"),
        TokenFaultKind.CDataInHtmlContent => (HtmlRules.ParseError, "a CDATA section is read as a comment outside SVG and MathML"),
        TokenFaultKind.UnexpectedQuestionMark => (HtmlRules.ParseError, "an instruction of XML or PHP (<?…) is read as a comment"),
        TokenFaultKind.EndTagWithAttributes or TokenFaultKind.EndTagWithTrailingSolidus => (HtmlRules.ParseError, "an end tag has a slash or attributes"),
        _ => (HtmlRules.ParseError, "a “<” that begins no tag must be written &lt;"),
    };
}
