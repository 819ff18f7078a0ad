namespace ClinicSite.Checks.Pages;

/// <summary>The content of a meta refresh (4.2.5.3 of the HTML standard).</summary>
internal static class RefreshContent
{
    /// <summary>The address it leads to; null where it only loads the page again.</summary>
    public static string? AddressOf(string content)
    {
        var text = content.TrimStart().TrimStart("0123456789.".ToCharArray()).TrimStart().TrimStart(';', ',').TrimStart();
        if (!text.StartsWith("url", StringComparison.OrdinalIgnoreCase)) return text.Length == 0 ? null : text;
        text = text[3..].TrimStart();
        if (!text.StartsWith('=')) return null;
        text = text[1..].Trim();
        if (text.Length > 0 && text[0] is '"' or '\'') text = text[1..].Split(text[0])[0];
        return text.Length == 0 ? null : text;
    }

    /// <summary>After how many seconds.</summary>
    public static double DelayOf(string content)
    {
        var digits = content.TrimStart();
        var end = 0;
        while (end < digits.Length && (char.IsAsciiDigit(digits[end]) || digits[end] == '.')) end++;
        return double.TryParse(digits[..end], System.Globalization.CultureInfo.InvariantCulture, out var seconds) ? seconds : 0;
    }
}
