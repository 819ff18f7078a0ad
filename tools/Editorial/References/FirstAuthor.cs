using System.Globalization;
using ClinicSite.Citations;
using ClinicSite.Text;

namespace ClinicSite.Editorial.References;

/// <summary>Whether a name in a text is that of a work's first author.</summary>
internal static class FirstAuthor
{
    /// <summary>Accents, case and particles do not count: texts leave them out.</summary>
    public static bool Is(CslItem item, string name)
    {
        var author = item.Author.Count > 0 ? item.Author[0] : item.Editor.Count > 0 ? item.Editor[0] : null;
        if (author is null) return false;
        var (family, said) = (Plain(author.IsLiteral ? author.Literal : author.Family), Plain(name));
        return family.Equals(said, StringComparison.OrdinalIgnoreCase) || family.EndsWith(" " + said, StringComparison.OrdinalIgnoreCase);
    }

    private static string Plain(string name) => string.Concat(
        UnicodeForm.Decompose(name).Where(letter => char.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)).Replace('’', '\'');
}
