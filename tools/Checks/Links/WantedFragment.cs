namespace ClinicSite.Checks.Links;

/// <summary>A link to a part of another page, which is judged when all pages have been read.</summary>
/// <param name="Page">The number of the page it stands on.</param>
/// <param name="Offset">Where.</param>
/// <param name="Target">The number of the page it leads to.</param>
/// <param name="Hash">Hash of the id it names, its escapes undone where it has any.</param>
internal readonly record struct WantedFragment(int Page, int Offset, int Target, ulong Hash);
