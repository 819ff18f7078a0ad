namespace ClinicSite.Text;

/// <summary>Days as machines write them.</summary>
public static class IsoDate
{
    /// <summary>The day as <c>2026-01-15</c> (ISO 8601), whatever the culture. Written digit by digit, for pages hold many.</summary>
    public static string Of(DateOnly day) => string.Create(10, day, static (text, value) =>
    {
        Write(text[..4], value.Year);
        text[4] = '-';
        Write(text[5..7], value.Month);
        text[7] = '-';
        Write(text[8..], value.Day);
    });

    private static void Write(Span<char> digits, int number)
    {
        for (var at = digits.Length - 1; at >= 0; at--, number /= 10) digits[at] = (char)('0' + number % 10);
    }
}
