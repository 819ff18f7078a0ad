namespace ClinicSite.Reporting.Html;

/// <summary>A picture of an element, cut out of its page, with a line round it.</summary>
/// <param name="Jpeg">The picture.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Page">The page it is of.</param>
/// <param name="View">The view it was taken in.</param>
public sealed record FindingPicture(byte[] Jpeg, int Width, int Height, string Page, string View);
