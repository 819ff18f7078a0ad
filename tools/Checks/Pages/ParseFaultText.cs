using AngleSharp.Html.Parser;

namespace ClinicSite.Checks.Pages;

/// <summary>
/// What an editor is told of a parse error; null for those that change nothing a visitor or a tool could notice, and for
/// those that a rule of their own reports (the doctype).
/// </summary>
internal static class ParseFaultText
{
    public static string? Of(HtmlParseError code) => code switch
    {
        HtmlParseError.EOF => "the file ends inside a tag or a comment",
        HtmlParseError.BogusComment or HtmlParseError.UndefinedMarkupDeclaration => "something that begins like a comment is none",
        HtmlParseError.AmbiguousOpenTag => "a “<” that begins no tag must be written &lt;",
        HtmlParseError.ClosingSlashMisplaced => "a slash stands inside a tag",
        HtmlParseError.AttributeDuplicateOmitted => "an attribute is given twice, and the second is ignored",
        HtmlParseError.AttributeNameInvalid or HtmlParseError.AttributeNameExpected or HtmlParseError.AttributeValueInvalid
            or HtmlParseError.DoubleQuotationMarkUnexpected or HtmlParseError.SingleQuotationMarkUnexpected =>
            "an attribute is malformed; a quotation mark may be missing",
        HtmlParseError.EndTagCannotBeSelfClosed or HtmlParseError.EndTagCannotHaveAttributes => "an end tag has a slash or attributes",
        HtmlParseError.TagCannotBeSelfClosed => "this element cannot be closed by a slash and stays open",
        HtmlParseError.TagClosedWrong or HtmlParseError.TagClosingMismatch or HtmlParseError.TagDoesNotMatchCurrentNode
            or HtmlParseError.CurrentNodeIsNotRoot or HtmlParseError.FormattingElementNotFound or HtmlParseError.FormClosedWrong
            or HtmlParseError.BodyClosedWrong => "elements are closed in another order than they were opened",
        HtmlParseError.TagCannotEndHere or HtmlParseError.BlockNotInScope or HtmlParseError.ParagraphNotInScope
            or HtmlParseError.HeadingNotInScope or HtmlParseError.ListItemNotInScope or HtmlParseError.ElementNotInScope
            or HtmlParseError.TableNotInScope or HtmlParseError.TableRowNotInScope or HtmlParseError.TableCellNotInScope
            or HtmlParseError.TableSectionNotInScope or HtmlParseError.CaptionNotInScope or HtmlParseError.ObjectNotInScope
            or HtmlParseError.SelectNotInScope or HtmlParseError.FormNotInScope or HtmlParseError.BodyNotInScope =>
            "an end tag closes nothing that is open; browsers may have closed the element before",
        HtmlParseError.AnchorNested => "a link stands inside a link",
        HtmlParseError.HeadingNested => "a heading stands inside a heading",
        HtmlParseError.FormAlreadyOpen or HtmlParseError.FormInappropriate => "a form stands inside a form",
        HtmlParseError.ButtonInScope => "a button stands inside a button",
        HtmlParseError.TableNesting or HtmlParseError.IllegalElementInTableDetected => "something stands in a table outside its cells",
        HtmlParseError.SelectNesting or HtmlParseError.IllegalElementInSelectDetected => "something stands in a select that is no option",
        HtmlParseError.TagMustBeInHead or HtmlParseError.HeadTagMisplaced or HtmlParseError.HtmlTagMisplaced
            or HtmlParseError.BodyTagMisplaced or HtmlParseError.FramesetMisplaced =>
            "html, head or body, or something that belongs in the head, is misplaced",
        HtmlParseError.TagInappropriate or HtmlParseError.TagCannotStartHere or HtmlParseError.TokenNotPossible =>
            "a tag stands where it cannot",
        _ => null,
    };
}
