namespace ClinicSite.Citations.Reading;

/// <summary>PubMed's names: FAU in full, AU short beside it, CN a group.</summary>
internal static class PubMedNames
{
    private static readonly string[] Suffixes = ["Jr", "Sr", "2nd", "3rd", "4th", "5th", "II", "III", "IV"];

    /// <summary>The names in the order of the record.</summary>
    /// <param name="fields">The record.</param>
    /// <param name="full">The tag of names in full.</param>
    /// <param name="brief">The tag of names with initials; used where no name in full stands before it.</param>
    /// <param name="group">The tag of groups.</param>
    public static IReadOnlyList<JsonValue> Of(IReadOnlyList<TaggedLine> fields, string full, string brief, string group)
    {
        var names = new List<JsonValue>();
        var hasFull = false;
        foreach (var (tag, value) in fields)
        {
            if (value.IsEmpty) continue;
            if (tag == group) names.Add(EntryBuilder.OfFields(value, ("literal", value.Text.TrimEnd('.'))));
            else if (tag == full) names.Add(InFull(value));
            else if (tag == brief && !hasFull) names.Add(Brief(value));
            hasFull = tag == full;
        }

        return names;
    }

    /// <summary><c>Goadsby, Peter J</c>; a suffix follows a second comma or ends the given names: <c>Lipton, Richard B Jr</c>.</summary>
    private static JsonValue InFull(PlacedText name)
    {
        var parts = name.Text.Split(',', 3, StringSplitOptions.TrimEntries);
        if (parts.Length == 1) return EntryBuilder.OfFields(name, ("literal", parts[0]));
        var (given, suffix) = SplitSuffix(parts[1]);
        return EntryBuilder.OfFields(name, ("family", parts[0]), ("given", given), ("suffix", parts.Length > 2 ? parts[2] : suffix));
    }

    /// <summary><c>Goadsby PJ</c>, <c>Van Hecke O Jr</c>: the last word of capitals is the initials.</summary>
    private static JsonValue Brief(PlacedText name)
    {
        var (text, suffix) = SplitSuffix(name.Text);
        var space = text.LastIndexOf(' ');
        if (space < 0 || text[(space + 1)..].Any(letter => !char.IsUpper(letter))) return EntryBuilder.OfFields(name, ("literal", name.Text));
        return EntryBuilder.OfFields(name, ("family", text[..space]), ("given", string.Join(' ', text[(space + 1)..].AsEnumerable())), ("suffix", suffix));
    }

    private static (string Name, string Suffix) SplitSuffix(string text)
    {
        var space = text.LastIndexOf(' ');
        return space > 0 && Suffixes.Contains(text[(space + 1)..]) ? (text[..space], text[(space + 1)..]) : (text, "");
    }
}
