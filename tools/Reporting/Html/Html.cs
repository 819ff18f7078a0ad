using System.Net;

namespace ClinicSite.Reporting.Html;

/// <summary>Text to HTML.</summary>
internal static class Html
{
    public static string Encode(string text) => WebUtility.HtmlEncode(text.Replace('\0', '\uFFFD'));
}
