using ClinicSite.Model;
using ClinicSite.Rendering;
using ClinicSite.Theme.Rendering;
using Microsoft.AspNetCore.Components;

namespace ClinicSite.Theme.Components;

/// <summary>
/// A care card. Its level is told by a word, an icon and a border of its own width, never by colour alone; the
/// number it calls comes from the site or the clinic, never from the text.
/// </summary>
public partial class CareCard
{
    [Parameter] public PageContext Context { get; set; } = default!;

    [Parameter] public CareCardSegment Card { get; set; } = default!;

    private PhoneEntry? Call => Card.Level switch
    {
        CareLevel.Emergency => Context.Shared.Emergency,
        CareLevel.Crisis => Context.Shared.Crisis,
        CareLevel.Urgent or CareLevel.Routine => Context.Page.Clinic?.Phones[0],
        _ => null,
    };

    /// <summary>How a level looks and speaks.</summary>
    private sealed record Level(string Class, string Word, string Order, string Button, MarkupString Icon)
    {
        public static Level Of(CareLevel level, PhoneEntry? phone) => level switch
        {
            CareLevel.Emergency => new("care-emergency", "Emergency",
                phone is null ? "Get help at once" : $"Call {phone.Number.National} now", "button-emergency", Icons.Octagon),
            CareLevel.Urgent => new("care-urgent", "Urgent, today", "Get help today", "button-urgent", Icons.Clock),
            CareLevel.Crisis => new("care-crisis", "Crisis support, day and night", "You can talk to someone now", "button-crisis", Icons.Heart),
            CareLevel.Routine => new("care-routine", "Not urgent", "Talk to a clinician", "button-quiet", Icons.Speech),
            _ => new("care-note", "Important", "", "button-quiet", Icons.Note),
        };
    }
}
