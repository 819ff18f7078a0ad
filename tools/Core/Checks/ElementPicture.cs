namespace ClinicSite.Checks;

/// <summary>A picture of the element a finding speaks of, cut out of its page, with a line round it.</summary>
/// <param name="Fingerprint">The finding.</param>
/// <param name="Jpeg">The picture.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Page">The page.</param>
/// <param name="View">The view it was taken in.</param>
public sealed record ElementPicture(string Fingerprint, byte[] Jpeg, int Width, int Height, string Page, string View);
