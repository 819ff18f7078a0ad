namespace ClinicSite.Editorial.Documents;

/// <summary>A sentence of a block.</summary>
/// <param name="Start">Where it begins in the block's words.</param>
/// <param name="End">Where it ends, with citations after its full stop.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last.</param>
internal readonly record struct Sentence(int Start, int End, int FirstToken, int EndToken)
{
    public int Length => End - Start;

    public string TextIn(TextBlock block) => block.Text[Start..End];

    /// <summary>Whether it cites something.</summary>
    public bool CitesIn(TextBlock block) => block.Text.AsSpan(Start, Length).ContainsAny(Marks.Citation, Marks.WordCitation);

    /// <summary>Whether it asks.</summary>
    public bool IsQuestionIn(TextBlock block) => block.Text.AsSpan(Start, Length).TrimEnd([Marks.Citation, ' ', '"', '”', ')', '\n']).EndsWith("?");
}
