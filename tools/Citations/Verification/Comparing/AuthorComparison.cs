using ClinicSite.Citations.Verification.Records;

namespace ClinicSite.Citations.Verification.Comparing;

/// <summary>
/// Compares persons by family name and order. Registries often leave out groups, so a group counts only where no person is named.
/// </summary>
internal static class AuthorComparison
{
    private static readonly string[] AndOthers = ["etal", "others", "andothers"];

    public static FieldVerdict Compare(CslItem item, SourceRecord record)
    {
        if (record.Authors.Count == 0) return new FieldVerdict("author", Agreement.Unknown);
        var ours = item.Author.Where(name => !IsAndOthers(name.Literal)).ToList();
        if (ours.Count == 0) return new FieldVerdict("author", Agreement.Missing, "", string.Join(", ", record.Authors.Take(3).Select(author => author.Name)));
        var people = ours.Where(name => !name.IsLiteral).ToList();
        var theirs = record.Authors.Where(author => author.Group.Length == 0 && !IsAndOthers(author.Family)).ToList();
        if (people.Count == 0) return CompareGroups(ours, record.Authors);
        var isCut = ours.Count < item.Author.Count || record.Authors.Any(author => IsAndOthers(author.Name));
        return ComparePeople(people, theirs, isCut);
    }

    private static FieldVerdict ComparePeople(List<CslName> ours, List<SourceAuthor> theirs, bool isCut)
    {
        if (theirs.Count == 0) return Differs($"{People(ours.Count)}", "a group");
        for (var index = 0; index < Math.Min(ours.Count, theirs.Count); index++)
        {
            if (IsSame(ours[index], theirs[index])) continue;
            return Differs($"author {index + 1} is {FamilyOf(ours[index])}", theirs[index].Family);
        }

        if (isCut || ours.Count == theirs.Count) return new FieldVerdict("author", Agreement.Agrees);
        return ours.Count < theirs.Count
            ? Differs(People(ours.Count), $"{People(theirs.Count)}, the next of them {theirs[ours.Count].Family}")
            : Differs($"{People(ours.Count)}, with {FamilyOf(ours[theirs.Count])} as number {theirs.Count + 1}", People(theirs.Count));
    }

    private static FieldVerdict CompareGroups(List<CslName> ours, IReadOnlyList<SourceAuthor> theirs)
    {
        var groups = theirs.Where(author => author.Group.Length > 0).ToList();
        if (ours.Any(name => theirs.Any(author => IsSameGroup(name.Literal, author.Name)))) return new FieldVerdict("author", Agreement.Agrees);
        return Differs(ours[0].Literal, (groups.Count > 0 ? groups[0] : theirs[0]).Name);
    }

    private static bool IsSame(CslName ours, SourceAuthor theirs)
    {
        var family = FamilyOf(ours);
        var dropping = ours.DroppingParticle.Length > 0 ? $"{ours.DroppingParticle} {family}" : family;
        return FamilyNames.AreSame(dropping, ours.Given, theirs.Family, theirs.Given) || FamilyNames.AreSame(family, ours.Given, theirs.Family, theirs.Given);
    }

    /// <summary>Groups are written with and without "on behalf of the", years and abbreviations.</summary>
    private static bool IsSameGroup(string ours, string theirs)
    {
        var (left, right) = (TextFold.Letters(ours), TextFold.Letters(theirs));
        return left.Length > 0 && right.Length > 0
            && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal));
    }

    private static string FamilyOf(CslName name) =>
        name.NonDroppingParticle.Length > 0 ? $"{name.NonDroppingParticle} {name.Family}" : name.Family.Length > 0 ? name.Family : name.Given;

    private static bool IsAndOthers(string name) => name.Length > 0 && AndOthers.Contains(TextFold.Letters(name));

    private static string People(int count) => count == 1 ? "1 author" : $"{count} authors";

    private static FieldVerdict Differs(string ours, string theirs) => new("author", Agreement.Differs, ours, theirs);
}
