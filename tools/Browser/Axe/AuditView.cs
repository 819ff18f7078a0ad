namespace ClinicSite.Browser.Axe;

/// <summary>A size at which a page is audited.</summary>
/// <param name="Name">As reports have it.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
internal readonly record struct AuditView(string Name, int Width, int Height)
{
    /// <summary>The views of every audit; a page is loaded in the first and resized to the others.</summary>
    public static IReadOnlyList<AuditView> All { get; } = [new("phone", 390, 844), new("desktop", 1280, 900)];

    /// <summary>What 400% zoom leaves of 1280 pixels (WCAG 1.4.10).</summary>
    public static AuditView Narrow { get; } = new("narrow", 320, 800);
}
