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
}
