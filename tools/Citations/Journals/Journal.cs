namespace ClinicSite.Citations.Journals;

/// <summary>A journal of the built-in table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Abbreviation">The abbreviation in NLM's catalogue, without full stops.</param>
/// <param name="Volumes">How its volumes follow the years; none where they are no arithmetic or nobody confirmed it.</param>
internal sealed record Journal(string Name, string Abbreviation, IReadOnlyList<VolumeSpan> Volumes)
{
    /// <summary>The year of a volume, or null where the table does not say.</summary>
    public int? YearOf(int volume) => Volumes.LastOrDefault(span => volume >= span.First)?.YearOf(volume);

    /// <summary>The first and the last volume of a year, or null where the table does not say.</summary>
    public (int First, int Last)? VolumesOf(int year) => Volumes.LastOrDefault(span => year >= span.From)?.VolumesOf(year);
}

/// <summary>From a year on, so many volumes a year.</summary>
/// <param name="From">The first year that was confirmed.</param>
/// <param name="First">That year's first volume.</param>
/// <param name="PerYear">How many volumes a year has.</param>
/// <param name="To">The last year for which that is known, or null where it goes on.</param>
internal sealed record VolumeSpan(int From, int First, int PerYear, int? To = null)
{
    /// <summary>The year of a volume, or null where it comes after the last year.</summary>
    public int? YearOf(int volume)
    {
        var year = From + ((volume - First) / PerYear);
        return year > To ? null : year;
    }

    /// <summary>The first and the last volume of a year, or null where it comes after the last year.</summary>
    public (int First, int Last)? VolumesOf(int year)
    {
        if (year > To) return null;
        var first = First + ((year - From) * PerYear);
        return (first, first + PerYear - 1);
    }
}
