namespace ClinicSite.Checks.Markup;

/// <summary>What the tokenizer had to repair; the names are those of the HTML standard, section 13.2.2.</summary>
internal enum TokenFaultKind
{
    AbruptClosingOfEmptyComment,
    AttributeUnclosed,
    CDataInHtmlContent,
    DuplicateAttribute,
    EndTagWithAttributes,
    EndTagWithTrailingSolidus,
    EofInCData,
    EofInComment,
    EofInDoctype,
    EofInTag,
    IncorrectlyClosedComment,
    IncorrectlyOpenedComment,
    InvalidFirstCharacterOfTagName,
    MissingAttributeValue,
    MissingEndTagName,
    MissingWhitespaceBetweenAttributes,
    NestedComment,
    UnexpectedCharacterInAttributeName,
    UnexpectedCharacterInUnquotedValue,
    UnexpectedEqualsSign,
    UnexpectedQuestionMark,
    UnexpectedSolidusInTag,
}

/// <summary>A fault of the markup.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Offset">Where it stands, in bytes.</param>
internal readonly record struct TokenFault(TokenFaultKind Kind, int Offset);
