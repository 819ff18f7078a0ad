namespace ClinicSite.Citations.Citing;

/// <summary>Gives every work of a page the author and year by which an author-date style cites it.</summary>
internal static class AuthorDateLabels
{
    /// <summary>Sets the labels and returns the works in the order of the reference list.</summary>
    public static IReadOnlyList<CitedWork> Assign(IReadOnlyList<CitedWork> works)
    {
        foreach (var work in works)
            work.Label = new(string.Concat(work.Item.Author.Take(1).Select(name => name.Family + name.Literal)), work.Item.Issued?.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "n.d.", "");
        return works;
    }
}
