using ClinicSite.Diagnostics;
using ClinicSite.Editorial.Documents;

namespace ClinicSite.Editorial.Engine;

/// <summary>What a rule found in a block.</summary>
/// <param name="Block">The block.</param>
/// <param name="At">The words.</param>
/// <param name="Arguments">What message and hint are filled with; the words themselves where nothing else is said.</param>
internal readonly record struct Finding(TextBlock Block, Stretch At, params object?[] Arguments)
{
    /// <summary>Longer words are cut in a message.</summary>
    private const int Longest = 60;

    /// <summary>The finding as a diagnostic of its rule.</summary>
    public Diagnostic ToDiagnostic(EditorialRule rule) =>
        rule.Descriptor.At(Block.Prose.LocationOf(At.Start, At.Length), Arguments.Length > 0 ? Arguments : [Shown(Block.Text.Substring(At.Start, At.Length)), ""]);

    /// <summary>Words as messages show them.</summary>
    public static string Shown(string words)
    {
        var shown = string.Concat(words.Where(letter => !Marks.Is(letter))).Replace('\n', ' ').Trim();
        return shown.Length > Longest ? shown[..Longest].TrimEnd() + "…" : shown;
    }
}
