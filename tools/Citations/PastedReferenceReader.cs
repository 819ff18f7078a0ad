using ClinicSite.Citations.Pasted;

namespace ClinicSite.Citations;

/// <summary>Takes a reference to pieces that somebody pasted as text, in AMA, NLM, Vancouver, APA or a loose form.</summary>
public static class PastedReferenceReader
{
    /// <summary>A longer text is no reference.</summary>
    private const int Longest = 3000;

    /// <summary>Reads one reference. Nothing is an error: what cannot be told is left out, and the confidence says so.</summary>
    /// <param name="text">The reference, on any number of lines, perhaps with its number.</param>
    /// <param name="expected">The number that would be its own, which needs no mark behind it; 0 for none.</param>
    public static PastedReference Read(string text, int expected = 0)
    {
        var (number, line) = TypedText.SplitNumber(TypedText.OneLine(text.Length > Longest ? text[..Longest] : text), expected);
        if (text.Length > Longest) return new PastedReference { Text = line, Number = number };
        var found = FoundIdentifiers.In(line);
        var read = AuthorDateForm.Read(found.Rest) ?? NumberedForm.Read(found.Rest);
        var reference = read with { Text = line, Number = number, DOI = found.DOI, PMID = found.PMID, PMCID = found.PMCID, URL = found.URL };
        return reference with { Confidence = Judge(reference) };
    }

    /// <summary>How many characters the number takes that is typed before a reference; 0 where there is none.</summary>
    /// <param name="text">The reference.</param>
    /// <param name="number">The number it was read with, or null.</param>
    public static int LengthOfNumber(string text, int? number) => TypedText.LengthOfNumber(text, number ?? 0);

    /// <summary>Whether a line begins a new reference, where references stand below each other and may go over several lines.</summary>
    /// <param name="before">The reference so far.</param>
    /// <param name="line">The next line.</param>
    public static bool IsNext(string before, string line)
    {
        var last = TypedText.NumberAt(before) ?? 0;
        if (TypedText.LengthOfNumber(before.TrimStart(), last) > 0) return TypedText.LengthOfNumber(line.TrimStart(), last + 1) > 0 && TypedText.NumberAt(line) == last + 1;
        return IsComplete(before) && Begins(line);
    }

    /// <summary>Whether a reference can end here: it has a year or an identifier, and no word is cut off.</summary>
    private static bool IsComplete(string text)
    {
        var read = Read(text);
        return (read.Year is not null || read.DOI.Length + read.PMID.Length + read.URL.Length > 0)
            && (text.TrimEnd() is [.., '.' or ')' or ']' or '/' or '*' or (>= '0' and <= '9')] || read.DOI.Length + read.URL.Length > 0);
    }

    /// <summary>Whether names stand here as they do at the beginning of a reference, or a title with its year.</summary>
    private static bool Begins(string line)
    {
        if (NameList.Of(line.Trim().TrimEnd('.')) is { IsSure: true, Names: [{ Given.Length: > 0 }, ..] }) return true;
        var read = Read(line);
        if (read.Title.Length == 0) return false;
        return read.Authors is [var first, ..] ? first.Given.Length > 0 || (read.Year is not null && GroupNames.IsGroup(first.Literal)) : read.Year is not null;
    }

    private static double Judge(PastedReference reference)
    {
        var sum = 0;
        if (reference.DOI.Length + reference.PMID.Length + reference.PMCID.Length > 0) sum += 40;
        if (reference.Title.Length > 0 && reference.Title.Contains(' ', StringComparison.Ordinal)) sum += 15;
        if (reference.Year is not null) sum += 15;
        if (reference.Authors.Count > 0) sum += 20;
        if (reference.ContainerTitle.Length + reference.Publisher.Length > 0) sum += 15;
        if (reference.Volume.Length + reference.Page.Length > 0) sum += 15;
        if (reference.URL.Length > 0) sum += 20;
        return Math.Min(100, sum) / 100.0;
    }
}
