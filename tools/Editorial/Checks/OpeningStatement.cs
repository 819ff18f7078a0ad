using System.Globalization;
using System.Text.RegularExpressions;

namespace ClinicSite.Editorial.Checks;

/// <summary>What a sentence says of opening hours: "open on Saturday mornings", "closed on Fridays", "8 a.m. to 5 p.m.".</summary>
/// <param name="Days">The days it names; every day of the week where it says so, empty where it names none.</param>
/// <param name="Start">Where the statement begins in the sentence.</param>
/// <param name="Length">Its length.</param>
internal sealed partial record OpeningStatement(IReadOnlyList<DayOfWeek> Days, int Start, int Length)
{
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Whether it says closed rather than open.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Morning, afternoon or evening, where it says which; empty for the whole day.</summary>
    public string Part { get; init; } = "";

    /// <summary>When it says that the doors open, and close.</summary>
    public (TimeOnly Opens, TimeOnly Closes)? Times { get; init; }

    /// <summary>Whether it says that the doors never close.</summary>
    public bool IsRoundTheClock { get; init; }

    /// <summary>Reads a sentence, clause by clause where it says both open and closed.</summary>
    /// <returns>Nothing where it says nothing of opening hours, or denies or conditions it.</returns>
    public static IEnumerable<OpeningStatement> Read(string sentence)
    {
        var start = 0;
        foreach (Match turn in Turn().Matches(sentence))
        {
            if (ReadClause(sentence[start..turn.Index]) is { } statement) yield return statement with { Start = start + statement.Start };
            start = turn.Index;
        }

        if (ReadClause(sentence[start..]) is { } last) yield return last with { Start = start + last.Start };
    }

    private static OpeningStatement? ReadClause(string sentence)
    {
        if (!Speaks().IsMatch(sentence) || Aside().IsMatch(sentence)) return null;
        var isClosed = Closed().IsMatch(sentence);
        if (Always().Match(sentence) is { Success: true } always)
            return isClosed ? null : new OpeningStatement(Week, always.Index, always.Length) { IsRoundTheClock = true };
        var (days, span) = DaysIn(sentence);
        var range = Range().Match(sentence);
        var times = range.Success ? TimesOf(range) : null;
        if (days.Count == 0 && times is null) return null;
        var first = days.Count == 0 ? range.Index : times is null ? span.Start : Math.Min(span.Start, range.Index);
        var end = Math.Max(days.Count == 0 ? 0 : span.End, times is null ? 0 : range.Index + range.Length);
        var part = times is null && days.Count > 0 ? PartOfDay().Match(sentence[span.End..]) : Match.Empty;
        if (part.Success) end = span.End + part.Length;
        return new OpeningStatement(days, first, end - first) { IsClosed = isClosed, Part = part.Groups["part"].Value.ToLowerInvariant(), Times = times };
    }

    private static (IReadOnlyList<DayOfWeek> Days, (int Start, int End) Span) DaysIn(string sentence)
    {
        var (days, start, end) = (new HashSet<DayOfWeek>(), -1, -1);
        foreach (Match match in Named().Matches(sentence))
        {
            if (start < 0) start = match.Index;
            end = match.Index + match.Length;
            var (from, to) = (DayOf(match.Groups["from"].Value), DayOf(match.Groups["to"].Value));
            if (from is null) days.UnionWith(GroupOf(match.Value));
            else
            {
                for (var day = from.Value; ; day = Week[(Array.IndexOf(Week, day) + 1) % Week.Length])
                {
                    days.Add(day);
                    if (to is null || day == to) break;
                }
            }
        }

        return ([.. Week.Where(days.Contains)], (start, end));
    }

    private static DayOfWeek? DayOf(string name) =>
        name.Length < 3 ? null : Array.Find(Week, day => day.ToString().StartsWith(name[..3], StringComparison.OrdinalIgnoreCase));

    private static DayOfWeek[] GroupOf(string words) =>
        words.Contains("weekend", StringComparison.OrdinalIgnoreCase) ? Week[5..] : words.Contains("weekday", StringComparison.OrdinalIgnoreCase) ? Week[..5] : Week;

    private static (TimeOnly, TimeOnly)? TimesOf(Match range)
    {
        var closes = TimeOf(range, "2", range.Groups["half2"].Value);
        var half = range.Groups["half1"].Value;
        var opens = TimeOf(range, "1", half.Length > 0 || range.Groups["hour1"].Value.Length == 2 || range.Groups["minute1"].Length > 0 ? half : "a");
        // "9 to 5" is morning to afternoon.
        if (closes is { } early && opens is { } late && early <= late && range.Groups["half2"].Length == 0 && early.Hour < 12) closes = early.AddHours(12);
        return !range.Groups["unit"].Success && opens is { } from && closes is { } to && from < to ? (from, to) : null;
    }

    private static TimeOnly? TimeOf(Match range, string number, string half)
    {
        if (range.Groups["noon" + number].Success) return new TimeOnly(12, 0);
        var hour = int.Parse(range.Groups["hour" + number].Value, CultureInfo.InvariantCulture);
        var minute = range.Groups["minute" + number] is { Length: > 0 } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;
        if (half.StartsWith("p", StringComparison.OrdinalIgnoreCase) && hour < 12) hour += 12;
        if (half.StartsWith("a", StringComparison.OrdinalIgnoreCase) && hour == 12) hour = 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    /// <summary>A day alone says nothing of hours: "call on Monday".</summary>
    [GeneratedRegex(
        @"(?i)\b(?:open|opens|opened|closed|closes|opening hours|office hours|clinic hours|hours are|hours:|walk-ins?)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:mornings?|afternoons?|evenings?)? ?(?:appointments?|visits?|hours|clinics?)\b|\b(?:week-?end|evening|saturday|sunday) (?:appointments?|visits?|hours)\b|\b(?:appointments|visits|infusions|patients|people)\b.{0,40}\b(?:on|every) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Speaks();

    [GeneratedRegex(@"(?i)(?:,|;| and| but) (?:is |are |we are )?(?:open|closed)\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Turn();

    /// <summary>Denials, conditions, other doors: the telephone is answered at hours of its own.</summary>
    [GeneratedRegex(
        @"(?i)\b(?:not|never|no longer|isn['’]t|aren['’]t|if|unless|except|holidays?|first|second|third|last|alternate|other|some|phones?|call|calls|lines?|answered|messages?|e-?mails?|hospitals?|pharmacy|pharmacies|emergency|garage|parking|entrance|elevator|lift|doors?|window|used to|will be)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"(?i)\bclosed\b|\bcloses on\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Closed();

    [GeneratedRegex(@"(?i)\b24/7\b|\b24 hours\b|\baround the clock\b|\bday and night\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Always();

    [GeneratedRegex(
        @"(?i)\b(?<from>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?(?: ?(?:-|–|to|through|thru|until) ?(?<to>mon|tue|wed|thu|fri|sat|sun)(?:\w*days?)?)?\b|\b(?:each|every) (?:weekday|day|week-?end)\b|\bweekdays\b|\b(?:on|at) (?:the )?week-?ends?\b|\bweek-?end (?:appointments?|visits?|hours)\b|\b(?:seven|7) days a week\b|\bdaily\b",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>Two times of a clock; two bare numbers only after "from" or "between".</summary>
    [GeneratedRegex(
        @"(?i)\b(?:(?<noon1>noon)|(?<hour1>\d{1,2})(?::(?<minute1>\d\d))? ?(?<half1>[ap]\.?m\.?)?) ?(?:-|–|to|until|till|and) ?(?:(?<noon2>noon)|(?<hour2>\d{1,2})(?::(?<minute2>\d\d))? ?(?<half2>[ap]\.?m\b\.?))|\b(?<hour1>\d{1,2}):(?<minute1>\d\d) ?(?:-|–|to|until|till|and) ?(?<hour2>\d{1,2}):(?<minute2>\d\d)\b|\b(?:from|between) (?<hour1>\d{1,2}) (?:to|and|until|till) (?<hour2>\d{1,2})\b(?<unit> ?(?:days|weeks|hours|minutes|people|months|%|mg))?",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?i)^ ?(?:in the )?(?<part>morning|afternoon|evening)s?\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PartOfDay();
}
