using System.Globalization;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;
using ClinicSite.Model;

namespace ClinicSite.Editorial.Checks;

/// <summary>Days and times of which a clinic's text says that the doors are open or closed, and the record the opposite.</summary>
internal static class OpeningHours
{
    private static readonly TimeOnly Noon = new(12, 0), Evening = new(18, 0);

    public static IEnumerable<Finding> Find(EditorialDocument document, Clinic clinic, IEnumerable<Clinic> group)
    {
        foreach (var block in document.Blocks.Where(block => (block.Kind & (BlockKind.Prose | BlockKind.Headings)) != 0 && !block.IsQuote))
        {
            foreach (var sentence in block.Sentences)
            {
                var words = sentence.TextIn(block);
                foreach (var said in OpeningStatement.Read(words))
                {
                    var (owner, places) = PlacesIn(words, clinic, group);
                    // What a record does not say, nothing contradicts.
                    if (places.Exists(place => place.Hours.Count == 0) || Contradiction(said, places) is not { } fault) continue;
                    yield return new Finding(block, new Stretch(sentence.Start + said.Start, said.Length), words.Substring(said.Start, said.Length).Trim(), $"{owner.Name} {fault}");
                }
            }
        }
    }

    /// <summary>The places of the group that a sentence names; of a clinic where it names none.</summary>
    private static (Clinic Owner, List<ClinicLocation> Places) PlacesIn(string words, Clinic clinic, IEnumerable<Clinic> group)
    {
        foreach (var candidate in group.OrderBy(candidate => candidate.Id == clinic.Id ? 0 : 1))
        {
            var named = candidate.Locations.Where(place => words.Contains(place.Name, StringComparison.Ordinal) || words.Contains(place.City, StringComparison.Ordinal)).ToList();
            if (named.Count > 0) return (candidate, named);
            if (candidate.Id != clinic.Id && words.Contains(candidate.Name, StringComparison.Ordinal)) return (candidate, [.. candidate.Locations]);
        }

        return (clinic, [.. clinic.Locations]);
    }

    /// <summary>What the record says instead; null where the two agree.</summary>
    private static string? Contradiction(OpeningStatement said, List<ClinicLocation> places)
    {
        if (said.IsRoundTheClock) return "closes at night";
        var days = said.Days.Count > 0 ? said.Days : [.. places.SelectMany(place => place.Hours).Where(hours => hours.Opens is not null).Select(hours => hours.Day).Distinct()];
        foreach (var day in days)
        {
            var open = places.SelectMany(place => place.Hours).Where(hours => hours.Day == day && hours.Opens is not null).ToList();
            if (said.IsClosed)
            {
                if (said.Part.Length == 0 && said.Times is null && open.Count > 0) return $"is open on {day}";
                continue;
            }

            if (open.Count == 0) return $"is closed on {day}";
            if (said.Part.Length > 0 && !open.Exists(hours => HasPart(hours, said.Part))) return $"is open on {day} {Shown(open[0])}";
            if (said.Times is { } times && said.Days.Count > 0 && !open.Exists(hours => hours.Opens == times.Opens && hours.Closes == times.Closes)) return $"is open on {day} {Shown(open[0])}";
        }

        if (said.Days.Count > 0 || said.Times is not { } any || said.IsClosed) return null;
        var all = places.SelectMany(place => place.Hours).Where(hours => hours.Opens is not null).ToList();
        return all.Count == 0 || all.Exists(hours => hours.Opens == any.Opens && hours.Closes == any.Closes) ? null : $"is open {Shown(all[0])}";
    }

    private static bool HasPart(DayHours hours, string part) => part switch
    {
        "morning" => hours.Opens < Noon,
        "afternoon" => hours.Closes > Noon.AddHours(1),
        _ => hours.Closes >= Evening,
    };

    private static string Shown(DayHours hours) => string.Create(CultureInfo.InvariantCulture, $"from {hours.Opens:HH\\:mm} to {hours.Closes:HH\\:mm}");
}
