namespace ClinicSite.Citations;

/// <summary>One day, month or year: as much of a date as is known.</summary>
/// <param name="Year">The year; negative before the common era.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null.</param>
public readonly record struct CslDateParts(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The first day it can mean, for comparing; null where no calendar has that day.</summary>
    public DateOnly? FirstDay => Year is >= 1 and <= 9999 ? new DateOnly(Year, Month ?? 1, Day ?? 1) : null;
}

/// <summary>A CSL date: known in part, a range, a season, or only words.</summary>
public sealed record CslDate
{
    /// <summary>When it was, or when the range began; null for a date in words.</summary>
    public CslDateParts? Start { get; init; }

    /// <summary>When the range ended; null where it is none.</summary>
    public CslDateParts? End { get; init; }

    /// <summary>1 (spring) to 4 (winter), or null.</summary>
    public int? Season { get; init; }

    /// <summary>A date in words, printed as it is.</summary>
    public string Literal { get; init; } = "";

    /// <summary>Whether the date is a guess.</summary>
    public bool Circa { get; init; }

    /// <summary>The year, or null for a date in words.</summary>
    public int? Year => Start?.Year;
}
