namespace ClinicSite.Theme.Rendering;

/// <summary>What a language's tag (BCP 47) says by its first part. Asked for every page.</summary>
internal static class LanguageTag
{
    /// <summary>Languages written from right to left; the stylesheet knows start and end, not left and right.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> RightToLeft =
        new HashSet<string>(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it is English of any kind.</summary>
    public static bool IsEnglish(string tag) => FirstOf(tag).Equals("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is written from right to left.</summary>
    public static bool IsRightToLeft(string tag) => RightToLeft.Contains(FirstOf(tag));

    private static ReadOnlySpan<char> FirstOf(string tag) => tag.AsSpan(0, tag.IndexOf('-') is >= 0 and var end ? end : tag.Length);
}
