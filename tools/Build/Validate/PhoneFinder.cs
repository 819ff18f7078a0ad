using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>
/// Finds telephone numbers in prose: whatever a number of the United States or the United Kingdom could be, but not dates,
/// doses, identifiers or ranges. A hand-made scanner: linear on any text.
/// </summary>
internal static class PhoneFinder
{
    /// <summary>A local number of the United States.</summary>
    private const int FewestDigits = 7;

    /// <summary>One more than E.164 has: what is longer is no number.</summary>
    private const int MostDigits = 16;

    private static readonly string[] ShortCodes = ["911", "988", "999", "111", "112", "116 123"];
    private static readonly HashSet<string> Callers = new(StringComparer.OrdinalIgnoreCase)
    {
        "call", "calling", "called", "dial", "dialling", "dialing", "phone", "telephone", "tel", "text", "texting", "ring",
        "ringing", "contact", "nhs", "samaritans", "lifeline", "or", "fax", "number",
    };

    private static readonly HashSet<string> Identifiers = new(StringComparer.OrdinalIgnoreCase)
    {
        "pmid", "pmcid", "doi", "isbn", "issn", "nct", "orcid", "id", "isrctn", "npi", "ein",
    };

    /// <summary>A number in the text.</summary>
    /// <param name="Start">Offset of its first character.</param>
    /// <param name="Length">Its length.</param>
    /// <param name="IsShortCode">Whether it is an emergency or crisis code.</param>
    public readonly record struct Hit(int Start, int Length, bool IsShortCode);

    /// <summary>Reports the numbers in a text that stands at one place, such as a field.</summary>
    public static void Report(string text, SourceLocation location, DiagnosticBag diagnostics)
    {
        foreach (var hit in Find(text)) diagnostics.Add(ToDiagnostic(text.Substring(hit.Start, hit.Length), hit.IsShortCode, location));
    }

    /// <summary>The diagnostic for a number.</summary>
    public static Diagnostic ToDiagnostic(string number, bool isShortCode, SourceLocation location) => isShortCode
        ? MarkdownRules.ShortCodeInProse.At(location, number, "Declare it under phones in input/site.yml and write {phone:crisis} or {phone:emergency} here.")
        : MarkdownRules.PhoneInProse.At(location, number,
            "Put it under phones in the clinic's clinic.yml, where the contact panels take it from, and write \"::: contact\" here; a number of no clinic goes under phones in input/site.yml and is written {phone:id}.");

    /// <summary>Every number in a text, in order.</summary>
    public static IEnumerable<Hit> Find(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!StartsHere(text, at)) continue;
            var end = EndOfRun(text, at, out var digits);
            if (digits >= FewestDigits && IsPhone(text, at, end)) yield return new Hit(at, end - at, false);
            else if (ShortCodeAt(text, at) is { } code) yield return new Hit(at, code.Length, true);
            at = end - 1;
        }
    }

    private static bool StartsHere(string text, int at)
    {
        if (!char.IsAsciiDigit(text[at]) && !(text[at] is '+' or '(' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))) return false;
        return at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '.' or '-' or '_' or '$' or '£' or '=' or '#' or '@');
    }

    /// <summary>The end of digits in groups, joined by one space, hyphen, dot or bracket.</summary>
    private static int EndOfRun(string text, int start, out int digits)
    {
        digits = 0;
        var end = start;
        for (var at = start; at < text.Length && digits <= MostDigits; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                digits++;
                end = at + 1;
            }
            else if (at > start && !IsJoint(text, at)) break;
        }

        return end;
    }

    /// <summary>How many digits stand in each group of a run.</summary>
    private static List<int> GroupsOf(ReadOnlySpan<char> run)
    {
        var (groups, size) = (new List<int>(), 0);
        foreach (var letter in run)
        {
            if (char.IsAsciiDigit(letter)) size++;
            else if (size > 0)
            {
                groups.Add(size);
                size = 0;
            }
        }

        if (size > 0) groups.Add(size);
        return groups;
    }

    private static bool IsJoint(string text, int at)
    {
        if (text[at] is not (' ' or '-' or '.' or '(' or ')' or '\u00A0' or '\u2011' or '\u2013')) return false;
        var rest = text.AsSpan(at).TrimStart(" -.()\u00A0\u2011\u2013");
        return rest.Length > 0 && char.IsAsciiDigit(rest[0]) && text.Length - at - rest.Length <= 3;
    }

    private static bool IsPhone(string text, int start, int end)
    {
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '%' or '/' or '_')) return false;
        if (end + 1 < text.Length && text[end] is '.' or '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) return false;
        if (Identifiers.Contains(WordBefore(text, start))) return false;
        var digits = string.Concat(text[start..end].Where(char.IsAsciiDigit));
        if (text[start] == '+') return digits.Length is >= 8 and <= 15;
        var groups = GroupsOf(text.AsSpan(start, end - start));
        return IsNorthAmerican(digits, groups) || IsBritish(digits, groups) || IsLocal(text, start, digits, groups);
    }

    private static bool IsNorthAmerican(string digits, List<int> groups)
    {
        var national = digits.Length == 11 && digits[0] == '1' ? digits[1..] : digits;
        return national.Length == 10 && national[0] >= '2' && national[3] >= '2'
            && (groups is [10] or [11] or [3, 3, 4] or [1, 3, 3, 4] or [3, 7] or [6, 4]);
    }

    private static bool IsBritish(string digits, List<int> groups) =>
        digits.Length is 10 or 11 && digits[0] == '0' && digits[1] is '1' or '2' or '3' or '5' or '7' or '8' or '9'
        && digits.Length is 10 or 11 && digits[0] == '0' && groups[0] >= 3;

    private static bool IsLocal(string text, int start, string digits, List<int> groups) =>
        digits.Length == 7 && groups is [3, 4] && digits[0] >= '2' && Callers.Contains(WordBefore(text, start));

    private static string? ShortCodeAt(string text, int at)
    {
        foreach (var code in ShortCodes)
        {
            if (string.CompareOrdinal(text, at, code, 0, code.Length) != 0) continue;
            var end = at + code.Length;
            if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '%' or '-' or '/' or ',')) continue;
            if (end + 1 < text.Length && text[end] is '.' or ' ' && char.IsAsciiDigit(text[end + 1])) continue;
            return Callers.Contains(WordBefore(text, at)) ? code : null;
        }

        return null;
    }

    private static string WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && !char.IsLetterOrDigit(text[end - 1])) end--;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text[start..end];
    }
}
