using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Brackets and quotation marks that open and never close, or close and never opened.</summary>
internal static class UnbalancedMarks
{
    public static IEnumerable<Finding> Find(CheckInput input)
    {
        foreach (var block in input.Document.Blocks)
        {
            if (block.Kind is BlockKind.Alt or BlockKind.Term) continue;
            foreach (var at in Brackets(block.Text, '(', ')').Concat(Brackets(block.Text, '[', ']')).Concat(Quotes(block.Text)))
                yield return new Finding(block, new Stretch(at, 1));
        }
    }

    private static IEnumerable<int> Brackets(string text, char opening, char closing)
    {
        if (!text.AsSpan().ContainsAny(opening, closing)) yield break;
        var open = new Stack<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == opening && !IsFace(text, at)) open.Push(at);
            else if (text[at] == closing && !open.TryPop(out _) && !IsLabel(text, at) && !IsFace(text, at)) yield return at;
        }

        foreach (var at in open.Reverse()) yield return at;
    }

    /// <summary>"a)", "1)" at the beginning or after a blank label an item.</summary>
    private static bool IsLabel(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        return at - start is 1 or 2 && (start == 0 || char.IsWhiteSpace(text[start - 1]));
    }

    private static bool IsFace(string text, int at) => at > 0 && text[at - 1] is ':' or ';' && (at < 2 || text[at - 2] == ' ');

    /// <summary>One mark too many; a paragraph may open a quotation that the next goes on with, so only a lone one counts.</summary>
    private static IEnumerable<int> Quotes(string text)
    {
        if (text.Contains('"', StringComparison.Ordinal))
        {
            var straight = Enumerable.Range(0, text.Length).Where(at => text[at] == '"' && (at == 0 || !char.IsAsciiDigit(text[at - 1]))).ToList();
            if (straight.Count == 1 && !text.AsSpan().ContainsAny('“', '”')) yield return straight[0];
        }

        var (opened, closed) = (text.Count(letter => letter == '“'), text.Count(letter => letter == '”'));
        if (opened < closed) yield return text.IndexOf('”', StringComparison.Ordinal);
        else if (opened > closed && !text.Contains('"', StringComparison.Ordinal)) yield return text.LastIndexOf('“');
    }
}
