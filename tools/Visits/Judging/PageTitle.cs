using System.Net;
using System.Text.RegularExpressions;

namespace ClinicSite.Visits.Judging;

/// <summary>The title of a page of another site, of which only the beginning was read.</summary>
internal static partial class PageTitle
{
    /// <summary>The title in lower case with its space collapsed; empty where there is none.</summary>
    public static string Of(string html)
    {
        var title = Title().Match(html);
        return title.Success ? Space().Replace(WebUtility.HtmlDecode(title.Groups[1].Value), " ").Trim().ToLowerInvariant() : "";
    }

    /// <summary>Whether a title may be that of a page which says that there is no page.</summary>
    public static bool SaysNotFound(string title) => NotFound().IsMatch(title);

    [GeneratedRegex("<title[^>]{0,200}>([^<]{0,500})", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\b404\b|not found|(page|file|site|article|content)\b.{0,20} (doesn.t|does not|no longer) exist|no longer available|page (is )?(missing|unavailable)"
        + "|no encontrad[ao]|nicht gefunden|introuvable|non trouvée|não encontrad[ao]|non trovat[ao]|niet gevonden")]
    private static partial Regex NotFound();
}
