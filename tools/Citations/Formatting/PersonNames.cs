using System.Text;

namespace ClinicSite.Citations.Formatting;

/// <summary>Names of persons and groups as styles print them.</summary>
internal static class PersonNames
{
    [ThreadStatic]
    private static StringBuilder? _built;

    /// <summary>AMA and NLM: <c>King ML Jr</c>.</summary>
    public static string Compact(CslName name)
    {
        if (name.IsLiteral) return name.Literal;
        if (IsUndivided(name)) return name.Family + name.Given;
        return JoinWords(
            ShortAuthors.FamilyOf(name), Initials(GivenOf(name), "", hyphens: false), ParticleOf(name),
            name.Suffix.Replace(".", "", StringComparison.Ordinal));
    }

    /// <summary>APA's list: <c>King, M. L., Jr.</c></summary>
    public static string Inverted(CslName name)
    {
        if (name.IsLiteral) return name.Literal;
        if (IsUndivided(name)) return name.Family + name.Given;
        var given = InitialsAndParticle(name);
        var inverted = ShortAuthors.FamilyOf(name);
        foreach (var part in (ReadOnlySpan<string>)[given, name.Suffix])
            if (part.Length > 0) inverted = inverted.Length == 0 ? part : $"{inverted}, {part}";
        return inverted;
    }

    /// <summary>A name's words in the order that counts for sorting: <c>King von M. L. Jr.</c></summary>
    public static string ForSorting(CslName name) => name.IsLiteral ? name.Literal : IsUndivided(name) ? name.Family + name.Given
        : JoinWords(ShortAuthors.FamilyOf(name), ParticleOf(name), Initials(GivenOf(name), ". ", hyphens: true), name.Suffix);

    /// <summary>APA's editors: <c>M. L. King, Jr.</c></summary>
    public static string InOrder(CslName name)
    {
        if (name.IsLiteral) return name.Literal;
        if (IsUndivided(name)) return name.Family + name.Given;
        var full = JoinWords(InitialsAndParticle(name), ShortAuthors.FamilyOf(name));
        return name.Suffix.Length > 0 ? $"{full}{(name.CommaSuffix ? "," : "")} {name.Suffix}" : full;
    }

    /// <summary>What stands before a family name that needs its initials: <c>M. A. von</c>.</summary>
    public static string InitialsAndParticle(CslName name) => JoinWords(Initials(GivenOf(name), ". ", hyphens: true), ParticleOf(name));

    /// <summary>Initials with a mark after each; words in lower case (<c>de</c>) are kept.</summary>
    public static string Initials(string given, string mark, bool hyphens)
    {
        var built = (_built ??= new StringBuilder(64)).Clear();
        var start = 0;
        var hyphen = false;
        for (var at = 0; at <= given.Length; at++)
        {
            var letter = at < given.Length ? given[at] : ' ';
            var isHyphen = hyphens && letter == '-' && at + 1 < given.Length && !char.IsLower(given[at + 1]);
            if (!isHyphen && letter is not (' ' or '.' or '\u00A0') && (hyphens || letter != '-')) continue;
            // "Ch." is an abbreviation of the person's own choice; "Charles" is not.
            var end = at < given.Length && letter == '.' && at - start > 1 ? at + 1 : at;
            if (at > start) AppendInitial(built, given.AsSpan(start, end - start), mark, hyphen);
            if (at > start || isHyphen) hyphen = isHyphen;
            start = at + 1;
        }

        built.Length = TrimmedLength(built);
        return built.ToString();
    }

    private static void AppendInitial(StringBuilder built, ReadOnlySpan<char> word, string mark, bool hyphenBefore)
    {
        if (char.IsLower(word[0]))
        {
            if (built.Length > 0 && built[^1] != ' ') built.Append(' ');
            built.Append(word).Append(' ');
            return;
        }

        if (hyphenBefore)
        {
            built.Length = TrimmedLength(built);
            built.Append('-');
        }

        built.Append(FirstLetter(word)).Append(mark);
    }

    private static ReadOnlySpan<char> FirstLetter(ReadOnlySpan<char> word) => word[^1] == '.' ? word[..^1]
        : char.IsHighSurrogate(word[0]) && word.Length > 1 ? word[..2] : word[..1];

    private static int TrimmedLength(StringBuilder text)
    {
        var length = text.Length;
        while (length > 0 && text[length - 1] == ' ') length--;
        return length;
    }

    /// <summary>Scripts without letter case have no initials; their names are written in one piece, family first.</summary>
    private static bool IsUndivided(CslName name) =>
        name.Family.Length > 0 && name.Given.Length > 0 && name.Family[0] is >= '\u2E80' and <= '\uD7FF';

    /// <summary>Particles typed at the end of the given name belong to the family.</summary>
    private static string GivenOf(CslName name)
    {
        var given = name.Given.TrimEnd();
        while (given.LastIndexOf(' ') is > 0 and var space && IsLower(given.AsSpan(space + 1))) given = given[..space].TrimEnd();
        return given;
    }

    private static bool IsLower(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
            if (!char.IsLower(letter)) return false;
        return true;
    }

    private static string ParticleOf(CslName name) =>
        name.DroppingParticle.Length > 0 ? name.DroppingParticle : name.Given.TrimEnd()[GivenOf(name).Length..].Trim();

    private static string JoinWords(params ReadOnlySpan<string> words)
    {
        var joined = "";
        foreach (var word in words)
            if (word.Length > 0) joined = joined.Length == 0 ? word : $"{joined} {word}";
        return joined;
    }
}
