namespace ClinicSite.Build.Pasted;

/// <summary>The numbers of a pasted list: typed before each reference, or counted by Markdown.</summary>
internal static class PastedNumbers
{
    /// <summary>The number by which each reference can be cited; null where they have none.</summary>
    /// <returns>What was typed where it goes up, else the place in the list.</returns>
    public static IReadOnlyList<int>? Of(IReadOnlyList<PastedEntry> entries)
    {
        var typed = entries.Select(entry => entry.Reference.Number).ToList();
        if (typed.Contains(null)) return null;
        for (var index = 1; index < typed.Count; index++)
            if (typed[index] <= typed[index - 1]) return [.. Enumerable.Range(1, typed.Count)];
        return [.. typed.Select(number => number!.Value)];
    }

    /// <summary>The first reference whose typed number is not its place; null where all are, or all have the same (Markdown counts).</summary>
    public static int? FirstOutOfPlace(IReadOnlyList<PastedEntry> entries)
    {
        if (entries.Any(entry => entry.Reference.Number is null) || (entries.Count > 1 && entries.All(entry => entry.Reference.Number == entries[0].Reference.Number))) return null;
        for (var index = 0; index < entries.Count; index++)
            if (entries[index].Reference.Number != index + 1) return index;
        return null;
    }
}
