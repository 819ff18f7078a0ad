using System.Text.RegularExpressions;

namespace ClinicSite.Checks.Metadata;

/// <summary>The days of the week that a text names, in English: “Monday to Friday”, “Mon–Fri”, “Sunday: closed”, “weekdays”.</summary>
internal sealed partial class ShownDays
{
    private static readonly string[] Names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private readonly HashSet<int> _named = [];
    private readonly HashSet<int> _closed = [];
    private readonly bool _isEveryDay;

    public ShownDays(string words)
    {
        _isEveryDay = EveryDay().IsMatch(words);
        foreach (Match match in Range().Matches(words)) Name(NumberOf(match.Groups[1].Value), NumberOf(match.Groups[2].Value), match, words);
        foreach (Match match in Day().Matches(words)) Name(NumberOf(match.Value), NumberOf(match.Value), match, words);
        if (words.Contains("weekday", StringComparison.Ordinal)) _named.UnionWith([0, 1, 2, 3, 4]);
        if (words.Contains("weekend", StringComparison.Ordinal)) _named.UnionWith([5, 6]);
    }

    /// <summary>What the text says against a day that is said to be open; null where nothing. A text that names one day names not the week.</summary>
    public string? Says(int day) =>
        _closed.Contains(day) ? "says that it is closed then"
        : _named.Count >= 3 && !_named.Contains(day) && !_isEveryDay ? "names other days"
        : null;

    /// <summary>The number of a day, from Monday, by its name or the beginning of it; -1 where it is none.</summary>
    public static int NumberOf(string name) => name.Length < 2 ? -1 : Array.FindIndex(Names, day => day.StartsWith(name[..Math.Min(3, name.Length)], StringComparison.OrdinalIgnoreCase));

    public static string NameOf(int day) => Names[day];

    /// <summary>The days of schema.org's short form, “Mo-Fr 08:00-17:00”.</summary>
    public static IEnumerable<int> InShort(string hours)
    {
        foreach (Match match in Short().Matches(hours))
        {
            var (from, to) = (NumberOf(match.Groups[1].Value), NumberOf(match.Groups[2].Success ? match.Groups[2].Value : match.Groups[1].Value));
            for (var day = from; day >= 0; day = (day + 1) % 7)
            {
                yield return day;
                if (day == to) break;
            }
        }
    }

    private void Name(int from, int to, Match match, string words)
    {
        var after = words[(match.Index + match.Length)..Math.Min(words.Length, match.Index + match.Length + 12)];
        var before = words[Math.Max(0, match.Index - 11)..match.Index];
        var isClosed = ClosedAfter().IsMatch(after) || before.EndsWith("closed on ", StringComparison.Ordinal) || before.EndsWith("closed ", StringComparison.Ordinal);
        for (var day = from; day >= 0; day = (day + 1) % 7)
        {
            (isClosed ? _closed : _named).Add(day);
            if (day == to) break;
        }
    }

    [GeneratedRegex(@"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s*(?:-|to|through|until|till)\s*(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b")]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b")]
    private static partial Regex Day();

    [GeneratedRegex(@"^s?[\s:,.()-]*closed")]
    private static partial Regex ClosedAfter();

    [GeneratedRegex(@"\b(daily|every day|7 days|seven days|24/7)\b")]
    private static partial Regex EveryDay();

    [GeneratedRegex("(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))?")]
    private static partial Regex Short();
}
