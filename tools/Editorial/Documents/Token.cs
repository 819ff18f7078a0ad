namespace ClinicSite.Editorial.Documents;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Punctuation,
    Mark,
}

/// <summary>A word, number, mark of punctuation or mark of <see cref="Marks"/>.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Start">Where it begins in the block's words.</param>
/// <param name="Length">Its length.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
