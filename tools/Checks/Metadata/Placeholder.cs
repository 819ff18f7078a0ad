using System.Text.RegularExpressions;

namespace ClinicSite.Checks.Metadata;

/// <summary>Text that was to be replaced and was not.</summary>
internal static partial class Placeholder
{
    /// <summary>Why a title or description was not meant for visitors; null where nothing speaks against it.</summary>
    public static string? In(string text) => Left().Match(text) is { Success: true } match ? $"“{match.Value}” was to be replaced and was not" : null;

    [GeneratedRegex(@"\{\{[^}]*\}\}|\{%[^%]*%\}|<%=?[^%]*%>|\$\{\w[^}]*\}|\blorem ipsum\b|\[object Object\]|^(undefined|null|NaN)$", RegexOptions.IgnoreCase)]
    private static partial Regex Left();
}
