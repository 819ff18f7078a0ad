namespace ClinicSite.Citations.Verification.Comparing;

/// <summary>Whether two names are one person's: by the family, whatever was made of particles, accents and umlauts.</summary>
internal static class FamilyNames
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "a", "al", "ap", "bin", "da", "das", "de", "degli", "dei", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "el",
        "ibn", "la", "le", "los", "op", "san", "st", "t", "te", "ten", "ter", "van", "vom", "von", "vande", "vander", "y", "zu", "zum", "zur",
    };

    /// <param name="family">One family name, with or without particles.</param>
    /// <param name="given">The given names that belong to it, or initials.</param>
    /// <param name="otherFamily">The other family name.</param>
    /// <param name="otherGiven">Its given names, or initials.</param>
    public static bool AreSame(string family, string given, string otherFamily, string otherGiven)
    {
        var (left, right) = (WithoutParticles(family), WithoutParticles(otherFamily));
        return SameLetters(left, right)
            // One of two family names may have been taken for a given name.
            || (given.Length > 0 && otherGiven.Length > 0 && SameLetters($"{given} {family}", $"{otherGiven} {otherFamily}"));
    }

    private static bool SameLetters(string left, string right)
    {
        string[] ways = [TextFold.Letters(left), TextFold.LettersWithTwoForUmlauts(left)];
        return ways[0].Length > 0 && (ways.Contains(TextFold.Letters(right)) || ways.Contains(TextFold.LettersWithTwoForUmlauts(right)));
    }

    private static string WithoutParticles(string family)
    {
        var words = family.Split([' ', '\u00A0', '\'', '’', '-'], StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && Particles.Contains(TextFold.Letters(words[0]))) words.RemoveAt(0);
        return string.Join(' ', words);
    }
}
