using System.Globalization;
using System.Text;

namespace ClinicSite.Text;

/// <summary>
/// The one order in which names are listed: letters before their accents, case ignored, then the text itself, ordinal.
/// It asks no ICU, so every machine and culture lists alike.
/// </summary>
public static class SortKey
{
    /// <summary>A key to be compared ordinally.</summary>
    public static string Of(string text) => Fold(text) + '\0' + text;

    /// <summary>The text in small letters without accents; letters that are made of two, or of one and a stroke, as their letters.</summary>
    public static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text.ToLowerInvariant();
        var builder = new StringBuilder(text.Length * 2);
        foreach (var letter in UnicodeForm.Decompose(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark) continue;
            var small = char.ToLowerInvariant(letter);
            if (LettersOf(small) is { } letters) builder.Append(letters);
            else builder.Append(small);
        }

        return builder.ToString();
    }

    /// <summary>Sorts by the key.</summary>
    public static IOrderedEnumerable<T> OrderByName<T>(this IEnumerable<T> items, Func<T, string> name) =>
        items.OrderBy(item => Of(name(item)), StringComparer.Ordinal);

    /// <summary>What is sorted among other letters though Unicode does not take it apart (CLDR, root collation).</summary>
    private static string? LettersOf(char letter) => letter switch
    {
        'æ' => "ae",
        'œ' => "oe",
        'ß' or 'ẞ' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        _ => null,
    };
}
