namespace ClinicSite.Citations.Reading;

/// <summary>RIS's names: <c>Family, Given, Suffix</c>; a name without comma is a group's.</summary>
internal static class RisNames
{
    public static IReadOnlyList<JsonValue> Of(IEnumerable<PlacedText> names, bool isEditor)
    {
        var found = new List<JsonValue>();
        foreach (var name in names)
        {
            // Some programs write all authors on one line.
            if (!name.Text.Contains(';', StringComparison.Ordinal)) found.Add(One(name, isEditor));
            else found.AddRange(name.Text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => One(name.With(part), isEditor)));
        }

        return found;
    }

    private static JsonValue One(PlacedText name, bool isEditor)
    {
        var text = isEditor ? WithoutRole(name.Text) : name.Text;
        var parts = text.Split(',', 3, StringSplitOptions.TrimEntries);
        return parts.Length == 1 || parts[1].Length == 0 && parts.Length == 2
            ? EntryBuilder.OfFields(name, ("literal", parts[0]))
            : EntryBuilder.OfFields(name, ("family", parts[0]), ("given", parts[1]), ("suffix", parts.Length > 2 ? parts[2] : ""));
    }

    private static string WithoutRole(string text)
    {
        foreach (var role in (ReadOnlySpan<string>)[" (Ed.)", " (Eds.)", " (ed)", ", Ed."])
            if (text.EndsWith(role, StringComparison.OrdinalIgnoreCase)) return text[..^role.Length];
        return text;
    }
}
