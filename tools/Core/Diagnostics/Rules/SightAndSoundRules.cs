namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 5, of the <c>browser</c> check: what plays, moves, and stands on pictures.</summary>
public static class SightAndSoundRules
{
    /// <summary>Sound that begins by itself, lasts more than three seconds and cannot be stopped (WCAG 1.4.2).</summary>
    public static readonly DiagnosticDescriptor AutoplayingSound = new(
        "CLN5010", "Sound that cannot be stopped",
        "The {0} plays by itself for {1} seconds, and nothing stops it. Nobody hears a screen reader over it.",
        "Leave out autoplay, or add controls.")
    { Wcag = ["1.4.2"] };

    /// <summary>Speech without text (WCAG 1.2.1, 1.2.2). A heuristic: it looks for captions, a link to a transcript, or a passage beside the player.</summary>
    public static readonly DiagnosticDescriptor NoTranscript = new(
        "CLN5011", "Speech without text",
        "The {0} has no captions, and no transcript stands beside it or is linked.",
        "Add captions, and a transcript on the page or behind a link that says so.", DiagnosticSeverity.Warning)
    { Wcag = ["1.2.1", "1.2.2"] };

    /// <summary>Text over a picture or a gradient, too faint on part of it (WCAG 1.4.3). Measured on the pixels behind the letters.</summary>
    public static readonly DiagnosticDescriptor ContrastOnPicture = new(
        "CLN5017", "Text too faint on its picture",
        "Where the picture behind the text is worst, the contrast is {0}:1 on {1}% of the letters; {2}:1 is required.",
        "Put a plain colour behind the text, or choose a colour that stands out from every part of the picture.")
    { Wcag = ["1.4.3"] };

    /// <summary>The text of a picture is the name of its file (WCAG 1.1.1).</summary>
    public static readonly DiagnosticDescriptor AltIsFileName = new(
        "CLN5018", "Alternative text that is a file name",
        "\"{0}\" is the name of a file, not what the picture shows.",
        "Say what the picture says, or write alt=\"\" where it is only decoration.")
    { Wcag = ["1.1.1"] };

    /// <summary>The text of a picture begins by saying that it is one (WCAG 1.1.1).</summary>
    public static readonly DiagnosticDescriptor AltSaysImage = new(
        "CLN5019", "Alternative text that says it is one",
        "The alternative text begins with \"{0}\"; a screen reader has said so already.",
        "Begin with what the picture shows.", DiagnosticSeverity.Warning)
    { Wcag = ["1.1.1"] };

    /// <summary>The text of a picture repeats the words beside it (WCAG 1.1.1).</summary>
    public static readonly DiagnosticDescriptor AltRepeats = new(
        "CLN5020", "Alternative text that is said twice",
        "\"{0}\" is the text of the picture and of its neighbour, so it is heard twice.",
        "Write alt=\"\", or say what the neighbour does not.", DiagnosticSeverity.Warning)
    { Wcag = ["1.1.1"] };

    /// <summary>Text set flush on both sides (WCAG 1.4.8).</summary>
    public static readonly DiagnosticDescriptor JustifiedText = new(
        "CLN5028", "Justified text",
        "The text is set flush on both sides; the uneven gaps are hard on people who read slowly.",
        "Use text-align: start.", DiagnosticSeverity.Warning)
    { Wcag = ["1.4.8"] };

    /// <summary>The page must be scrolled in two directions at 320 pixels (WCAG 1.4.10).</summary>
    public static readonly DiagnosticDescriptor Reflow = new(
        "CLN5029", "Page wider than a small screen",
        "On a screen of 320 pixels, which is 400% zoom, this makes the page {0} pixels wide.",
        "Let it wrap or shrink: no fixed widths, max-width: 100%, overflow-wrap: anywhere.")
    { Wcag = ["1.4.10"] };

    /// <summary>Text is cut off when people spread it (WCAG 1.4.12).</summary>
    public static readonly DiagnosticDescriptor TextSpacing = new(
        "CLN5030", "Text cut off when spread",
        "With the text spacing that some people set to be able to read, this cuts its text off.",
        "Let it grow with its text: min-height instead of height, no overflow: hidden.")
    { Wcag = ["1.4.12"] };

    /// <summary>Text is cut off at twice its size (WCAG 1.4.4).</summary>
    public static readonly DiagnosticDescriptor LargeText = new(
        "CLN5031", "Text cut off at 200%",
        "With text of twice the size, this cuts its text off.",
        "Let it grow with its text: min-height instead of height, lengths in rem.")
    { Wcag = ["1.4.4"] };

    /// <summary>Motion without end although the visitor has asked for none (WCAG 2.2.2).</summary>
    public static readonly DiagnosticDescriptor EndlessMotion = new(
        "CLN5032", "Motion that does not stop",
        "The animation \"{0}\" runs for ever, even for people who have asked for less motion.",
        "End it, or put it under @media (prefers-reduced-motion: no-preference).", DiagnosticSeverity.Warning)
    { Wcag = ["2.2.2"] };

    /// <summary>Something of some size that flashes more than three times a second (WCAG 2.3.1).</summary>
    public static readonly DiagnosticDescriptor Flashing = new(
        "CLN5050", "Flashing",
        "The animation \"{0}\" flashes about {1} times a second. That can set off a seizure, and a migraine.",
        "Take it out, or slow it to less than three times a second.")
    { Wcag = ["2.3.1"] };

    /// <summary>Text that moves for ever, with nothing to stop it (WCAG 2.2.2).</summary>
    public static readonly DiagnosticDescriptor MovingText = new(
        "CLN5051", "Text that moves",
        "The animation \"{0}\" moves text for ever, and nothing on the page stops it.",
        "Take it out, let it end within five seconds, or add a button that stops it.", DiagnosticSeverity.Warning)
    { Wcag = ["2.2.2"] };

    /// <summary>Letters that are gone when their background is not printed.</summary>
    public static readonly DiagnosticDescriptor PaleOnPaper = new(
        "CLN5052", "Text that is gone on paper",
        "On paper, where backgrounds are not printed, this text has a contrast of {0}:1.",
        "Set dark letters in @media print, or print-color-adjust: exact.", DiagnosticSeverity.Warning)
    { Wcag = ["1.4.3"] };

    /// <summary>Text that is cut off when the browser zooms to 200% (WCAG 1.4.4).</summary>
    public static readonly DiagnosticDescriptor CutOffZoomed = new(
        "CLN5059", "Text cut off at 200% zoom",
        "At 200% zoom this cuts off \"{0}\".",
        "Let the box grow with its text: min-height instead of height, and no overflow: hidden.", DiagnosticSeverity.Warning)
    { Wcag = ["1.4.4"] };

    /// <summary>A line height with !important in the style attribute, narrower than readers may need (WCAG 1.4.12).</summary>
    public static readonly DiagnosticDescriptor FixedLineHeight = new(
        "CLN5064", "Line height that nobody can change",
        "The style attribute holds the lines at {0} times the letters with !important; readers may need 1.5.",
        "Take out !important, or give 1.5.")
    { Wcag = ["1.4.12"] };
}
