namespace ClinicSite.Citations;

/// <summary>In which way a text cites a list.</summary>
public enum PastedForm
{
    /// <summary><c>[1,3-5]</c>.</summary>
    Numbers,

    /// <summary><c>^3^</c>, or raised digits.</summary>
    Raised,

    /// <summary><c>(Smith &amp; Jones, 2015; Lee, 2016)</c>.</summary>
    Parenthetical,

    /// <summary><c>Smith and Jones (2015)</c>.</summary>
    Narrative,
}

/// <summary>What is wrong with a citation of a pasted list.</summary>
public enum PastedFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The list has no such author.</summary>
    NotInList,

    /// <summary>It may be no citation at all, and the list has no such author.</summary>
    PerhapsNotInList,

    /// <summary>The list is shorter than the number.</summary>
    BeyondEnd,

    /// <summary>The list has the author with another year.</summary>
    OtherYear,

    /// <summary>Several references fit.</summary>
    Ambiguous,

    /// <summary>It is a citation, in a form that nobody can read.</summary>
    NotUnderstood,
}

/// <summary>One use of one reference of a pasted list.</summary>
/// <param name="Start">Where the words that become the link begin.</param>
/// <param name="Length">Their length.</param>
/// <param name="Entry">Index of the reference, or -1.</param>
/// <param name="Fault">What is wrong with it.</param>
public sealed record PastedCite(int Start, int Length, int Entry, PastedFault Fault = PastedFault.None)
{
    /// <summary>What it says: <c>Smith et al., 2015</c>, or the number.</summary>
    public required string Says { get; init; }

    /// <summary>The authors as the text names them; empty of a number.</summary>
    internal string Names { get; init; } = "";

    /// <summary>The year as the text has it; empty of a number.</summary>
    internal string Year { get; init; } = "";

    /// <summary>Whether the authors stand before it in the sentence.</summary>
    public bool OmitsAuthors { get; init; }

    /// <summary>Of the dash in a range: the references between its ends. Such a use has no link of its own.</summary>
    public IReadOnlyList<int> Between { get; init; } = [];

    /// <summary>Where several fit, all that do.</summary>
    public IReadOnlyList<int> Fitting { get; init; } = [];

    /// <summary>Words before it, such as <c>see</c>.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The place in the work: <c>p. 12</c>.</summary>
    public string Locator { get; init; } = "";

    /// <summary>Words after it.</summary>
    public string Suffix { get; init; } = "";
}

/// <summary>A citation in a text that means a pasted list.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Start">Where it begins, with its brackets or, in a sentence, with its first author.</param>
/// <param name="Length">Its length.</param>
/// <param name="Cites">The references it names, in order.</param>
public sealed record PastedCitation(PastedForm Form, int Start, int Length, IReadOnlyList<PastedCite> Cites)
{
    /// <summary>Of a citation in a sentence: where the parenthesis with the year begins. Else the same as <see cref="Start"/>.</summary>
    public int Bracket { get; init; } = Start;
}
