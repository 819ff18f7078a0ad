using ClinicSite.Citations.Pasted;

namespace ClinicSite.Citations;

/// <summary>Takes a reference to pieces that somebody pasted as text, in AMA, NLM, Vancouver, APA or a loose form.</summary>
public static class PastedReferenceReader
{
    /// <summary>A longer text is no reference.</summary>
    private const int Longest = 3000;

    /// <summary>Reads one reference. Nothing is an error: what cannot be told is left out, and the confidence says so.</summary>
    /// <param name="text">The reference, on any number of lines, perhaps with its number.</param>
    public static PastedReference Read(string text)
    {
        var (number, line) = TypedText.SplitNumber(TypedText.OneLine(text.Length > Longest ? text[..Longest] : text));
        if (text.Length > Longest) return new PastedReference { Text = line, Number = number };
        var found = FoundIdentifiers.In(line);
        var read = AuthorDateForm.Read(found.Rest) ?? NumberedForm.Read(found.Rest);
        var reference = read with { Text = line, Number = number, DOI = found.DOI, PMID = found.PMID, PMCID = found.PMCID, URL = found.URL };
        return reference with { Confidence = Judge(reference) };
    }

    /// <summary>How many characters the number takes that is typed before a reference; 0 where there is none.</summary>
    public static int LengthOfNumber(string text) => TypedText.LengthOfNumber(text);

    private static double Judge(PastedReference reference)
    {
        var sum = 0;
        if (reference.DOI.Length + reference.PMID.Length + reference.PMCID.Length > 0) sum += 40;
        if (reference.Title.Length > 0 && reference.Title.Contains(' ', StringComparison.Ordinal)) sum += 15;
        if (reference.Year is not null) sum += 15;
        if (reference.Authors.Count > 0) sum += 20;
        if (reference.ContainerTitle.Length + reference.Publisher.Length > 0) sum += 15;
        if (reference.Volume.Length + reference.Page.Length > 0) sum += 15;
        if (reference.URL.Length > 0) sum += 15;
        return Math.Min(100, sum) / 100.0;
    }
}
