using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Verification.Records;

/// <summary>What publishers put before the title of a work they take back: <c>RETRACTED: …</c>, <c>[Retracted] …</c>.</summary>
internal static partial class NoticeInTitle
{
    /// <summary>Whether the title says that the work was retracted.</summary>
    public static bool IsOnRetracted(string title) => Label().IsMatch(title);

    /// <summary>The title without it.</summary>
    public static string Remove(string title) => Label().Replace(title, "", 1);

    [GeneratedRegex(@"^\s*[\[(]?\s*(retracted|withdrawn|removed)(\s+(article|paper|chapter))?\s*([\])]\s*:?|:)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
