namespace ClinicSite.Citations;

/// <summary>A reference of a pasted list, as a page's citations know it.</summary>
/// <param name="Item">The work of the bibliography, or null where the list alone has it.</param>
/// <param name="YearLetter">The letter that the list has after the year.</param>
public sealed record PastedWork(CslItem? Item, string YearLetter);
