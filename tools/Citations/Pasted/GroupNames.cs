namespace ClinicSite.Citations.Pasted;

/// <summary>Names of societies, institutes and agencies, and what they are called for short.</summary>
internal static class GroupNames
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "society", "association", "organization", "organisation", "group", "committee", "clinic", "institute", "institutes", "center", "centre",
        "centers", "federation", "foundation", "academy", "college", "collaborators", "consortium", "council", "department", "ministry",
        "agency", "administration", "task", "team", "university", "hospital", "service", "services", "network", "board", "office", "union", "behalf",
        "taskforce", "limited", "ltd", "company", "corporation", "trust", "hub", "alliance", "coalition", "initiative", "commission", "authority", "bureau", "registry",
    };

    /// <summary>Whether words name a group and no person.</summary>
    public static bool IsGroup(string name) =>
        name.Split(' ', '-') is { Length: > 1 and < 16 } words && words.Any(word => Words.Contains(word.Trim('(', ')', '.')));

    /// <summary>
    /// Whether letters stand for a group: WHO, CDC (Centers for Disease Control and Prevention), NICE (… for Health and Care
    /// Excellence). They are initials in order, and begin or end with the name's own, for others are left out freely.
    /// </summary>
    public static bool IsShortFor(string letters, string name)
    {
        if (name.Contains($"({letters})", StringComparison.Ordinal)) return true;
        var initials = string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        if (letters == initials && letters.Length > 1) return true;
        return letters.Length > 2 && letters.All(char.IsUpper) && IsWithin(letters, initials) && (letters[0] == initials[0] || letters[^1] == initials[^1]);
    }

    private static bool IsWithin(string letters, string initials)
    {
        var at = 0;
        foreach (var initial in initials)
            if (at < letters.Length && letters[at] == initial) at++;
        return at == letters.Length;
    }
}
