using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Pasted;

/// <summary>Reads a list of names in any of the forms in which references give them.</summary>
/// <param name="Names">The names, in order.</param>
/// <param name="LeftOut">Whether it ends in "et al." or has a gap.</param>
/// <param name="AreEditors">Whether it says that they are editors.</param>
/// <param name="IsSure">Whether every part has the form of a name and not only of words.</param>
internal sealed partial record NameList(IReadOnlyList<CslName> Names, bool LeftOut, bool AreEditors, bool IsSure)
{
    /// <summary>Reads names.</summary>
    /// <param name="text">The text before the title or the year.</param>
    public static NameList Of(string text)
    {
        var areEditors = Editors().IsMatch(text);
        text = Editors().Replace(text, "").Trim().Trim(',', ';').Trim();
        var leftOut = Others().IsMatch(text);
        text = Others().Replace(text, ", ");
        var parts = Joints().Split(text).SelectMany(SplitAtAnd).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        var (names, isSure) = (new List<CslName>(), true);
        for (var at = 0; at < parts.Count; at++) at += Take(parts, at, names, ref isSure);
        return new NameList(names, leftOut, areEditors, isSure && names.Count > 0);
    }

    /// <summary>"Smith J and Jones M" are two; an institute of diabetes and kidney diseases is one.</summary>
    private static string[] SplitAtAnd(string part) => GroupNames.IsGroup(part) ? [part] : And().Split(part);

    /// <summary>Takes the name that begins at a part, and says how many parts more it had.</summary>
    private static int Take(List<string> parts, int at, List<CslName> names, ref bool isSure)
    {
        var part = parts[at];
        if (names.Count > 0 && Suffix().IsMatch(part) && at > 0)
        {
            names[^1] = names[^1] with { Suffix = part, CommaSuffix = part is "Jr." or "Sr." or "Jr" or "Sr" };
            return 0;
        }

        var next = at + 1 < parts.Count ? parts[at + 1] : "";
        var initials = InitialsAtEnd().Match(part);
        if (!initials.Success && InitialsAfterComma().IsMatch(next) && !GroupNames.IsGroup(part) && Family().IsMatch(part))
        {
            names.Add(Inverted(part, next));
            return 1;
        }

        if (initials.Success) names.Add(WithInitials(initials));
        else if (!GroupNames.IsGroup(part) && InitialsFirst().Match(part) is { Success: true } first) names.Add(new CslName { Given = first.Groups["given"].Value, Family = first.Groups["family"].Value });
        else if (parts.Count == 2 && at == 0 && GivenName().IsMatch(next) && Family().IsMatch(part) && !GroupNames.IsGroup(part) && !GroupNames.IsGroup(next))
        {
            names.Add(new CslName { Family = part, Given = next });
            return 1;
        }
        else names.Add(Whole(part, ref isSure));
        return 0;
    }

    private static CslName Inverted(string family, string given)
    {
        var match = ParticleAtEnd().Match(given);
        return match.Success
            ? new CslName { Family = family, Given = given[..match.Index].Trim(), DroppingParticle = match.Value.Trim() }
            : new CslName { Family = family, Given = given };
    }

    private static CslName WithInitials(Match match) => new()
    {
        Family = match.Groups["family"].Value,
        Given = string.Join(' ', match.Groups["given"].Value.Where(char.IsLetter).Select(letter => letter + ".")),
        Suffix = match.Groups["suffix"].Value,
        DroppingParticle = match.Groups["particle"].Value,
    };

    /// <summary>A group, a person of one name, or a first and a last name.</summary>
    private static CslName Whole(string part, ref bool isSure)
    {
        if (FirstAndLast().Match(part) is { Success: true } match && !GroupNames.IsGroup(part))
        {
            isSure &= false;
            return new CslName { Given = match.Groups["given"].Value, Family = match.Groups["family"].Value };
        }

        isSure &= GroupNames.IsGroup(part) || IsOneName(part);
        return new CslName { Literal = part };
    }

    private static bool IsOneName(string part) => !part.Contains(' ', StringComparison.Ordinal) && part.Length > 1 && !char.IsLower(part[0]) && part.All(letter => char.IsLetter(letter) || letter is '-' or '’' or '\'');

    [GeneratedRegex(@",?\s*\((?:Eds?|Editors?)\.?\)\.?$|,\s*(?:eds?|editors?)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Editors();

    [GeneratedRegex(@",?\s*(?:&\s*|and\s+)?\bet\.?\s?al\b\.?,?|,?\s*(?:&\s*|and\s+)?\b(?:others|colleagues)\b|[,\s]*(?:…|\.\s?\.\s?\.)[,\s]*(?:&\s*)?", RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    [GeneratedRegex(@"\s*(?:[,;]\s*(?:&|and\s)|[,;]|\s&\s|&(?=\s)|^and\s)\s*")]
    private static partial Regex Joints();

    [GeneratedRegex(@"\sand\s+(?=[\p{L}])")]
    private static partial Regex And();

    [GeneratedRegex(@"^(?:Jr|Sr|II|III|IV|V|2nd|3rd|4th)\.?$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^(?:\p{Lu}\p{Ll}?\.?[\s‐‑–-]*)+(?:\p{Ll}{1,4}\.?\s*){0,3}(?:\p{Lu}\.\s*)*$")]
    private static partial Regex InitialsAfterComma();

    [GeneratedRegex(@"\s+(?:\p{Ll}+\s?)+$")]
    private static partial Regex ParticleAtEnd();

    [GeneratedRegex(@"^(?!\p{Lu}\.)(?:[\p{L}'’ʼ.‐‑–-]+\s?){1,5}$")]
    private static partial Regex Family();

    [GeneratedRegex(@"^(?<family>(?:[\p{L}'’ʼ‐‑–-]+\s+){0,4}?[\p{L}'’ʼ‐‑–-]*\p{Ll}[\p{L}'’ʼ‐‑–-]*)\s+(?<given>\p{Lu}{1,4}(?:(?<=\p{Lu}{2})\p{Ll})?(?:[ ‐-]\p{Lu}{1,2}\b)*)(?:\s+(?<suffix>Jr|Sr|II|III|IV|2nd|3rd|4th)\.?)?(?:\s+(?<particle>(?:\p{Ll}+\s?){1,3}(?:\p{Lu}{1,2})?))?$")]
    private static partial Regex InitialsAtEnd();

    [GeneratedRegex(@"^(?<given>(?:\p{Lu}\.[\s‐-]*)+)(?<family>(?:[\p{L}'’ʼ‐‑–-]+\s){0,3}[\p{L}'’ʼ‐‑–-]*\p{Ll}[\p{L}'’ʼ‐‑–-]*)$")]
    private static partial Regex InitialsFirst();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.?)?$")]
    private static partial Regex GivenName();

    [GeneratedRegex(@"^(?<given>\p{Lu}\p{Ll}+(?:\s\p{Lu}\.?)*)\s(?<family>(?:(?:van|von|de|der|den|la|le|di|da)\s)*\p{Lu}[\p{L}'’-]+)$")]
    private static partial Regex FirstAndLast();
}
