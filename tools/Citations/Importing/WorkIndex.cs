using ClinicSite.Text;

namespace ClinicSite.Citations.Importing;

/// <summary>Finds the same work again: by DOI, PubMed's ids, the same title, or a title that differs by a slip.</summary>
internal sealed class WorkIndex
{
    /// <summary>A shorter title is too easily like another.</summary>
    private const int LongTitle = 24;

    private static readonly string[] Identifiers = ["DOI", "PMID", "PMCID"];

    private readonly Dictionary<string, SortedSet<Work>> _byFeature = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Work> _byKey = new(StringComparer.Ordinal);

    public bool IsTaken(string key) => _byKey.ContainsKey(key);

    /// <summary>Takes a work in, and again whenever it has grown.</summary>
    public void Add(Work work)
    {
        if (work.Key.Length > 0) _byKey.TryAdd(work.Key, work);
        foreach (var feature in FeaturesOf(work))
        {
            if (!_byFeature.TryGetValue(feature, out var works)) _byFeature[feature] = works = new SortedSet<Work>(ByKey);
            works.Add(work);
        }
    }

    /// <summary>Whether some other work has an identifier already.</summary>
    public bool HasOther(string name, string identifier, Work work) =>
        _byFeature.TryGetValue(name + identifier, out var works) && works.Any(other => other != work);

    /// <summary>The work that is the same as this one, or null.</summary>
    public Work? Find(Work work)
    {
        foreach (var feature in FeaturesOf(work))
        {
            if (!_byFeature.TryGetValue(feature, out var works)) continue;
            var isIdentifier = feature[0] is 'D' or 'P';
            foreach (var other in works)
                if (isIdentifier || feature[0] == '=' || (!Conflict(work, other) && HasEvidence(work, other) && (feature[0] == 'T' || IsClose(work.Title, other.Title)))) return other;
        }

        return null;
    }

    private static readonly Comparer<Work> ByKey = Comparer<Work>.Create((left, right) =>
        string.CompareOrdinal(left.Key, right.Key) is not 0 and var order ? order
        : string.CompareOrdinal(left.File?.Path, right.File?.Path) is not 0 and var file ? file
        : left.Entry.Offset.CompareTo(right.Entry.Offset));

    /// <summary>By what a work can be found, the surest first. One that has nothing of all this is found by being equal.</summary>
    private static IEnumerable<string> FeaturesOf(Work work)
    {
        var hasAny = false;
        foreach (var name in Identifiers)
        {
            if (work.Identifier(name) is not { Length: > 0 } identifier) continue;
            hasAny = true;
            yield return name + identifier;
        }

        var title = work.Title;
        if (title.Length > 0)
        {
            yield return "T" + title;
            if (title.Length >= LongTitle && work.Author.Length > 0 && work.Year.Length > 0) yield return $"~{work.Author}|{work.Year}";
        }

        if (!hasAny)
        {
            yield return "=" + string.Join('|', work.Members.Where(member => member.Name != "id").OrderBy(member => member.Name, StringComparer.Ordinal)
                .Select(member => member.Name + JsonText.Write(member.Value)));
        }
    }

    /// <summary>Whether two works of one title are two: parts of a series, yearly reports, comments under the same heading.</summary>
    private static bool Conflict(Work left, Work right) =>
        DifferInKind(left, right) || Differ(left.Year, right.Year) || Differ(left.Author, right.Author) || Differ(left.Text("volume"), right.Text("volume"))
        || Differ(left.FirstPage, right.FirstPage) || Identifiers.Any(name => Differ(left.Identifier(name), right.Identifier(name)));

    /// <summary>Many works are called "Pain"; a title alone says which only where it is long.</summary>
    private static bool HasEvidence(Work left, Work right) => left.Title.Length >= LongTitle
        || (left.Year.Length > 0 && left.Year == right.Year) || (left.Author.Length > 0 && left.Author == right.Author);

    private static bool DifferInKind(Work left, Work right) =>
        Differ(left.Text("type"), right.Text("type")) && left.Text("type") != "document" && right.Text("type") != "document";

    private static bool Differ(string left, string right) => left.Length > 0 && right.Length > 0 && left != right;

    private static bool IsClose(string left, string right) =>
        Math.Abs(left.Length - right.Length) <= left.Length / LongTitle
        && left.Where(char.IsAsciiDigit).SequenceEqual(right.Where(char.IsAsciiDigit))
        && Suggestion.Distance(left, right) <= left.Length / LongTitle;
}
