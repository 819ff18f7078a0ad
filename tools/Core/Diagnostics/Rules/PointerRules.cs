namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 5, of the <c>browser</c> check: what the pointer and the finger do.</summary>
public static class PointerRules
{
    /// <summary>What the pointer calls up cannot be sent away with Escape while it lies over the page (WCAG 1.4.13).</summary>
    public static readonly DiagnosticDescriptor HoverStays = new(
        "CLN5035", "Hover content that stays",
        "What appears over the page at \"{0}\" does not go away with Escape.",
        "Close it when Escape is pressed, or show it with a button instead.", DiagnosticSeverity.Warning)
    { Wcag = ["1.4.13"] };

    /// <summary>What the pointer calls up goes away when the pointer moves to it (WCAG 1.4.13).</summary>
    public static readonly DiagnosticDescriptor HoverUnreachable = new(
        "CLN5036", "Hover content that flees",
        "What appears at \"{0}\" is gone before the pointer is there.",
        "Keep it open while the pointer is over it: let it touch what called it up.", DiagnosticSeverity.Warning)
    { Wcag = ["1.4.13"] };

    /// <summary>A target of less than 44 by 44 pixels (WCAG 2.5.5, AAA): counted, in one note.</summary>
    public static readonly DiagnosticDescriptor SmallTarget = new(
        "CLN5047", "Target under 44 pixels",
        "Something to touch is smaller than 44 × 44 pixels (AAA).",
        "Make it larger: padding counts, and so does the label of a field.", DiagnosticSeverity.Note)
    { Wcag = ["2.5.5"] };

    /// <summary>A style shows things in another order than the keyboard visits them (WCAG 2.4.3, 1.3.2).</summary>
    public static readonly DiagnosticDescriptor OrderAgainstSight = new(
        "CLN5048", "Keyboard order against the eye",
        "The keyboard comes to \"{0}\" after what is shown behind it: a style has turned the order around.",
        "Put the elements into the order in which they are shown, and take order and -reverse out of the style.", DiagnosticSeverity.Warning)
    { Wcag = ["2.4.3", "1.3.2"] };

    /// <summary>Moving the device sets something off, and nothing switches that off (WCAG 2.5.4).</summary>
    public static readonly DiagnosticDescriptor MotionAlwaysOn = new(
        "CLN5063", "Motion that cannot be switched off",
        "Moving the device changes the page, and nothing on the page switches that off. Whoever trembles, or has the device mounted, sets it off unawares or never.",
        "Offer a switch that says what it does, such as \"Turn motion off\".")
    { Wcag = ["2.5.4"] };

    /// <summary>Something is there for those alone who can move the device (WCAG 2.5.4).</summary>
    public static readonly DiagnosticDescriptor MotionAlone = new(
        "CLN5065", "Only by moving the device",
        "Moving the device changes the page, and no button or field does the same.",
        "Offer a button or a field for what the movement does.")
    { Wcag = ["2.5.4"] };
}
