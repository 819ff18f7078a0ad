using System.CommandLine;
using System.Globalization;

namespace ClinicSite.Cli;

/// <summary>Options that mean the same in every command that has them.</summary>
internal static class CommonOptions
{
    public static Option<string> Site() =>
        new("--site") { Description = "The folder that holds input/ (default: here).", HelpName = "DIR", DefaultValueFactory = _ => "." };

    /// <summary>The folder of <c>--output</c>, or the site's own.</summary>
    public static string OutputOf(string? named, string site) => named ?? (site == "." ? "output" : Path.Combine(site, "output"));

    public static Option<bool> Quiet() => new("--quiet") { Description = "Say nothing but what is wrong, and the verdict." };

    public static Option<DateOnly?> Today() => new("--today")
    {
        Description = "The day that counts as today (YYYY-MM-DD).",
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"\"{result.Tokens[0].Value}\" is not a date: write year, month and day like 2026-09-30.");
            return null;
        },
    };

    /// <summary>The day of <c>--today</c>, or the machine's.</summary>
    public static DateOnly DayOf(DateOnly? today) => today ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>An option for an address of the web.</summary>
    public static Option<string?> Address(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "URL" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [var token]) return;
            if (!(Uri.TryCreate(token.Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
                result.AddError($"\"{token.Value}\" is not a web address: it begins with https:// or http://.");
            else if (token.Value.AsSpan().Trim().ContainsAny(' ', '\t'))
                result.AddError($"\"{token.Value}\" is not a web address: it holds a blank.");
        });
        return option;
    }
}
