using System.Globalization;

namespace ClinicSite.Reporting.Console;

/// <summary>Numbers and times as people say them, alike on every machine.</summary>
internal static class Words
{
    public static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many)}");

    public static string Time(TimeSpan time) => time.TotalSeconds switch
    {
        < 0.1 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms"),
        < 60 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s"),
    };
}
