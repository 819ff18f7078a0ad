namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 5, of the <c>browser</c> check: what the keyboard does.</summary>
public static class KeyboardRules
{
    /// <summary>Focus cannot leave an element (WCAG 2.1.2).</summary>
    public static readonly DiagnosticDescriptor KeyboardTrap = new(
        "CLN5005", "Keyboard trap",
        "Whoever comes to this element with the Tab key cannot leave it: the focus is taken back.",
        "Let the focus go on with Tab and back with Shift+Tab, or tell people which key lets them out.")
    { Wcag = ["2.1.2"] };

    /// <summary>A single letter sets something off, and nothing turns that off (WCAG 2.1.4).</summary>
    public static readonly DiagnosticDescriptor SingleKeyShortcut = new(
        "CLN5006", "Shortcut of a single key",
        "Pressing {0} alone changes the page. People who dictate, or whose hands shake, set it off unawares.",
        "Ask for Ctrl or Alt with it, or let people turn the shortcut off.")
    { Wcag = ["2.1.4"] };

    /// <summary>Nothing shows that an element has the focus (WCAG 2.4.7). Measured by comparing pictures of the page.</summary>
    public static readonly DiagnosticDescriptor FocusNotVisible = new(
        "CLN5016", "Focus that cannot be seen",
        "Nothing on the page changes when the keyboard comes to this element.",
        "Give it an outline in :focus-visible, at least 2 pixels thick and in a contrast of 3:1.")
    { Wcag = ["2.4.7"] };

    /// <summary>What has the focus lies wholly under something that stays in place (WCAG 2.4.11).</summary>
    public static readonly DiagnosticDescriptor FocusObscured = new(
        "CLN5033", "Focus under something else",
        "When the keyboard comes to \"{0}\", {1} lies over it.",
        "Give the page scroll-padding as high as what stays in place.")
    { Wcag = ["2.4.11"] };

    /// <summary>The focus goes to something that nobody can see (WCAG 2.4.7).</summary>
    public static readonly DiagnosticDescriptor FocusNowhere = new(
        "CLN5034", "Focus on something that is not shown",
        "The keyboard comes to \"{0}\", which stands outside the page or is not shown even then.",
        "Show it while it has the focus, or take it out of the order with tabindex=\"-1\".")
    { Wcag = ["2.4.7"] };

    /// <summary>An outline that is the only sign of the focus and hardly stands out (WCAG 1.4.11).</summary>
    public static readonly DiagnosticDescriptor FaintFocus = new(
        "CLN5049", "Focus that is hard to see",
        "When the keyboard comes to \"{0}\", its outline has a contrast of {1}:1; 3:1 is required.",
        "Choose a colour for the outline that stands out from the page.", DiagnosticSeverity.Warning)
    { Wcag = ["1.4.11", "2.4.7"] };

    /// <summary>A focus that is lost where visitors have set colours of their own (WCAG 2.4.7).</summary>
    public static readonly DiagnosticDescriptor FocusLostInForcedColours = new(
        "CLN5053", "Focus lost in forced colours",
        "Where visitors have set colours of their own, nothing changes when the keyboard comes to this element.",
        "Keep an outline, be it transparent: forced colours draw it.", DiagnosticSeverity.Warning)
    { Wcag = ["2.4.7"] };
}
