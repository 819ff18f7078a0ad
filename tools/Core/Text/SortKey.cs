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
    public static string Of(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text.ToLowerInvariant() + '\0' + text;
        var builder = new StringBuilder(text.Length * 2);
        foreach (var letter in UnicodeForm.Decompose(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                builder.Append(char.ToLowerInvariant(letter));
        }

        return builder.Append('\0').Append(text).ToString();
    }

    /// <summary>Sorts by the key.</summary>
    public static IOrderedEnumerable<T> OrderByName<T>(this IEnumerable<T> items, Func<T, string> name) =>
        items.OrderBy(item => Of(name(item)), StringComparer.Ordinal);
}
