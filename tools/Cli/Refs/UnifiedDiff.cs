using System.Globalization;

namespace ClinicSite.Cli.Refs;

/// <summary>The difference of two texts, a line at a time, with three lines around each change.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Beyond this many pairs of lines the changed middle is shown as a whole.</summary>
    private const long MaxPairs = 4_000_000;

    /// <summary>Lines as <c>diff -u</c> writes them; empty where the texts are the same.</summary>
    /// <param name="path">The file.</param>
    /// <param name="before">Its text; empty where it is new.</param>
    /// <param name="after">Its new text.</param>
    public static IReadOnlyList<string> Of(string path, string before, string after)
    {
        if (before == after) return [];
        var lines = Compare(Lines(before), Lines(after));
        var output = new List<string> { before.Length == 0 ? "--- /dev/null" : "--- " + path, "+++ " + path };
        var at = 0;
        while (Array.FindIndex(lines, at, line => line.Mark != ' ') is var change and >= 0)
        {
            var (first, last) = (Math.Max(at, change - Context), change);
            for (var index = change; index < lines.Length && index <= last + (2 * Context); index++)
                if (lines[index].Mark != ' ') last = index;
            var end = Math.Min(lines.Length, last + Context + 1);
            output.Add(Header(lines, first, end));
            output.AddRange(lines[first..end].Select(line => line.Mark + line.Text));
            at = end;
        }

        return output;
    }

    private static string Header(Line[] lines, int first, int end)
    {
        string Range(char other)
        {
            var (start, count) = (lines[..first].Count(line => line.Mark != other), lines[first..end].Count(line => line.Mark != other));
            return string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");
        }

        return $"@@ -{Range('+')} +{Range('-')} @@";
    }

    private static string[] Lines(string text)
    {
        var lines = text.Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    /// <summary>The longest common subsequence of what is between the common beginning and the common end.</summary>
    private static Line[] Compare(string[] before, string[] after)
    {
        var (head, tail) = (0, 0);
        while (head < before.Length && head < after.Length && before[head] == after[head]) head++;
        while (tail < before.Length - head && tail < after.Length - head && before[^(tail + 1)] == after[^(tail + 1)]) tail++;
        var lines = before[..head].Select(line => new Line(' ', Shown(line))).ToList();
        lines.AddRange(Middle(before[head..^tail], after[head..^tail]));
        lines.AddRange(before[^tail..].Select(line => new Line(' ', Shown(line))));
        return [.. lines];
    }

    private static IEnumerable<Line> Middle(string[] before, string[] after)
    {
        if ((long)before.Length * after.Length > MaxPairs) return before.Select(line => new Line('-', Shown(line))).Concat(after.Select(line => new Line('+', Shown(line))));
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var (lines, left, right) = (new List<Line>(), 0, 0);
        while (left < before.Length || right < after.Length)
        {
            if (left < before.Length && right < after.Length && before[left] == after[right]) (lines, right) = (Add(lines, ' ', before[left++]), right + 1);
            else if (right == after.Length || (left < before.Length && common[left + 1, right] >= common[left, right + 1])) Add(lines, '-', before[left++]);
            else Add(lines, '+', after[right++]);
        }

        return lines;
    }

    private static List<Line> Add(List<Line> lines, char mark, string text)
    {
        lines.Add(new Line(mark, Shown(text)));
        return lines;
    }

    private static string Shown(string line) => line.TrimEnd('\r');

    private sealed record Line(char Mark, string Text);
}
