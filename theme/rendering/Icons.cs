using Microsoft.AspNetCore.Components;

namespace ClinicSite.Theme.Rendering;

/// <summary>Small drawings in the colour of the text beside them, hidden from assistive technology: words say the same.</summary>
internal static class Icons
{
    public static readonly MarkupString Phone = Draw("<path d=\"M6 3h3l2 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z\"/>");
    public static readonly MarkupString Octagon = Draw("<path d=\"M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM12 7v6.5M12 16.8v.4\"/>");
    public static readonly MarkupString Clock = Draw("<circle cx=\"12\" cy=\"12\" r=\"9.5\"/><path d=\"M12 6.5V12l3.5 2.5\"/>");
    public static readonly MarkupString Speech = Draw("<path d=\"M3 4h18v12h-9l-5 4.5V16H3z\"/>");
    public static readonly MarkupString Heart = Draw("<path d=\"M12 20.5 4 12.4a5 5 0 0 1 8-5.7 5 5 0 0 1 8 5.7z\"/>");
    public static readonly MarkupString Note = Draw("<circle cx=\"12\" cy=\"12\" r=\"9.5\"/><path d=\"M12 11v6M12 7.2v.4\"/>");

    /// <summary>The mark of a group or clinic without a logo: two hills in a round, in its own hue.</summary>
    public static readonly MarkupString Mark = new(
        "<svg class=\"mark\" viewBox=\"0 0 32 32\" width=\"32\" height=\"32\" aria-hidden=\"true\" focusable=\"false\">"
        + "<circle class=\"mark-sky\" cx=\"16\" cy=\"16\" r=\"16\"/><path class=\"mark-far\" d=\"M9 21c5-8 13-11 22.2-8.5A16 16 0 0 1 28 26.6z\"/>"
        + "<path class=\"mark-near\" d=\"M.8 18.5C8 13 15 16 19 19.5s8 4 11.8 2.5A16 16 0 0 1 .8 18.5z\"/></svg>");

    private static MarkupString Draw(string shapes) => new(
        "<svg class=\"icon\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\" focusable=\"false\">" + shapes + "</svg>");
}
