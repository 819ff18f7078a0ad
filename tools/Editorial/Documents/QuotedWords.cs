namespace ClinicSite.Editorial.Documents;

/// <summary>Finds words between quotation marks.</summary>
internal static class QuotedWords
{
    /// <summary>More letters than a quotation within a paragraph has; two marks further apart do not belong together.</summary>
    private const int Longest = 400;

    public static IReadOnlyList<Stretch> Find(string text)
    {
        if (!text.AsSpan().ContainsAny('"', '“', '«')) return [];
        var (found, open) = (new List<Stretch>(), -1);
        for (var at = 0; at < text.Length; at++)
        {
            if (open < 0 && text[at] is '"' or '“' or '«') open = at;
            else if (open >= 0 && text[at] is '"' or '”' or '»')
            {
                if (at - open <= Longest) found.Add(new Stretch(open, at - open + 1));
                open = -1;
            }
        }

        return found;
    }
}
