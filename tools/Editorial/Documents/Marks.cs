namespace ClinicSite.Editorial.Documents;

/// <summary>What stands in the words of a text for something that is no word. All of private use, so no prose holds them by right.</summary>
internal static class Marks
{
    /// <summary>A citation beside the sentence.</summary>
    public const char Citation = '\uE0F1';

    /// <summary>A citation that is part of the sentence, or a figure that brings its source along.</summary>
    public const char WordCitation = '\uE0F2';

    /// <summary>A telephone number from the site's record.</summary>
    public const char Phone = '\uE0F3';

    /// <summary>Code, an address, a DOI: nothing that is read as prose.</summary>
    public const char Other = '\uE0F4';

    /// <summary>A line that ends before the text does.</summary>
    public const char LineBreak = '\n';

    public static bool IsCitation(char letter) => letter is Citation or WordCitation;

    public static bool Is(char letter) => letter is >= Citation and <= Other;
}
