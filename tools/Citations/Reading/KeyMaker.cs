using System.Globalization;
using System.Text.RegularExpressions;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>
/// Makes keys of author, year and a word of the title, <c>goadsby2017pathophysiology</c>, for entries that have none.
/// A key depends on its entry alone as long as nobody else has it; then the next words of the title follow, then a letter.
/// </summary>
internal static partial class KeyMaker
{
    private const int MaxAuthor = 24;
    private const int MaxWord = 20;

    /// <summary>Words that say nothing of what a work is about.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "in", "on", "for", "and", "or", "to", "with", "without", "by", "from", "at", "as", "is", "are", "does",
        "do", "how", "what", "why", "when", "who", "its", "their", "this", "that", "new", "use", "using", "via", "versus", "vs", "into",
        "between", "among", "after", "before", "during", "der", "die", "das", "und", "le", "la", "les", "un", "une", "el", "los", "las", "de", "des", "du",
    };

    private static readonly Dictionary<string, string> Letter = WordTable.Of(
        """
        ß=ss ø=o Ø=O æ=ae Æ=Ae œ=oe Œ=Oe ł=l Ł=L đ=d Đ=D ð=d Ð=D þ=th Þ=Th ı=i ħ=h Ħ=H
        """);

    /// <summary>A key nobody has.</summary>
    /// <param name="entry">The entry, as a CSL-JSON object.</param>
    /// <param name="isTaken">Whether a key belongs to another entry.</param>
    public static string Make(JsonValue entry, Func<string, bool> isTaken)
    {
        var words = WordsOf(entry);
        var key = AuthorOf(entry, words) + YearOf(entry);
        var used = 0;
        if (used < words.Count) key += words[used++];
        while (isTaken(key) && used < Math.Min(words.Count, 4)) key += words[used++];
        if (!isTaken(key)) return key;
        return key + Letters(FirstFree(number => isTaken(key + Letters(number))));
    }

    /// <summary>A free number behind one that is taken, without asking for all of them: a file may hold a work ten thousand times.</summary>
    private static int FirstFree(Func<int, bool> isTaken)
    {
        var (taken, free) = (-1, 0);
        while (isTaken(free)) (taken, free) = (free, (free * 2) + 1);
        while (free - taken > 1)
        {
            var middle = taken + ((free - taken) / 2);
            if (isTaken(middle)) taken = middle;
            else free = middle;
        }

        return free;
    }

    private static string AuthorOf(JsonValue entry, List<string> words)
    {
        var name = FirstName(entry.Get("author")) ?? FirstName(entry.Get("editor"));
        var author = name is null ? ""
            : name.Get("literal") is { } group ? Initials(group.Text)
            : Fold((name.Get("non-dropping-particle")?.Text ?? "") + (name.Get("family") ?? name.Get("given"))?.Text);
        if (author.Length > MaxAuthor) author = author[..MaxAuthor];
        if (author.Length > 0) return author;
        if (words.Count == 0) return "reference";
        var first = words[0];
        words.RemoveAt(0);
        return first;
    }

    private static JsonValue? FirstName(JsonValue? names) => names switch
    {
        { Kind: JsonKind.Array, Elements: [{ Kind: JsonKind.Object } first, ..] } => first,
        { Kind: JsonKind.Object } => names,
        _ => null,
    };

    /// <summary>A group of several words by their first letters, as people name it: World Health Organization is <c>who</c>.</summary>
    private static string Initials(string group)
    {
        var words = Words(group).Where(word => !Common.Contains(word)).ToList();
        return words.Count > 2 ? string.Concat(words.Select(word => word[0])) : string.Concat(words);
    }

    /// <summary>The year of issue in four digits; empty where there is none.</summary>
    public static string YearOf(JsonValue entry)
    {
        var date = entry.Get("issued");
        var year = date?.Get("date-parts") is { Elements: [{ Elements: [{ } first, ..] }, ..] } ? first.Text
            : date?.Get("year")?.Text ?? FourDigits((date?.Get("literal") ?? date?.Get("raw") ?? date)?.Text ?? "");
        return int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000
            ? number.ToString("0000", CultureInfo.InvariantCulture) : "";
    }

    private static string FourDigits(string text)
    {
        for (var at = 0; at + 4 <= text.Length; at++)
            if (text.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0) return text.Substring(at, 4);
        return "";
    }

    private static List<string> WordsOf(JsonValue entry) =>
        [.. Words(entry.Get("title")?.Text ?? "").Where(word => word.Length > 2 && !Common.Contains(word)).Select(word => word.Length > MaxWord ? word[..MaxWord] : word)];

    /// <summary>Words of ASCII letters alone; markup is no word, and neither are numbers.</summary>
    private static IEnumerable<string> Words(string text) => Slug.Suggest(Latin(Tags().Replace(text, "")))
        .Split('-', StringSplitOptions.RemoveEmptyEntries).Select(Fold).Where(word => word.Length > 0);

    private static string Fold(string text) =>
        string.Concat(Slug.Suggest(Latin(text)).Where(char.IsAsciiLetterLower));

    /// <summary>Letters that are no letter with an accent, as they are written where only ASCII will do.</summary>
    private static string Latin(string text) => System.Text.Ascii.IsValid(text) ? text
        : string.Concat(text.Select(letter => Letter.GetValueOrDefault(letter.ToString(), letter.ToString())));

    private static string Letters(int number) =>
        (number >= 26 ? Letters((number / 26) - 1) : "") + (char)('a' + (number % 26));

    [GeneratedRegex("</?(?:i|b|sub|sup)>|<span class=\"nocase\">|</span>")]
    private static partial Regex Tags();
}
