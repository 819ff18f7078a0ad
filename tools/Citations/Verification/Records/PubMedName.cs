namespace ClinicSite.Citations.Verification.Records;

/// <summary>Takes PubMed's names apart: <c>van Hecke O</c>, <c>King ML Jr</c>, <c>de la Cruz MJ 3rd</c>.</summary>
internal static class PubMedName
{
    private static readonly string[] Suffixes = ["Jr", "Sr", "2nd", "3rd", "4th", "5th", "II", "III", "IV"];

    public static SourceAuthor Read(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 2 && Suffixes.Contains(words[^1])) words.RemoveAt(words.Count - 1);
        if (words.Count < 2 || !AreInitials(words[^1])) return new SourceAuthor(string.Join(' ', words), "");
        return new SourceAuthor(string.Join(' ', words[..^1]), words[^1]);
    }

    private static bool AreInitials(string word) => word.Length <= 5 && word.All(letter => !char.IsLower(letter));
}
