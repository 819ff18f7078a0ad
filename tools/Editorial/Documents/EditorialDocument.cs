using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Validate;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Documents;

/// <summary>A page as its reader meets it: headings, paragraphs, sentences, lists, tables, links, and the front matter's texts.</summary>
internal sealed class EditorialDocument
{
    public required InputFile File { get; init; }

    public required SourceText Source { get; init; }

    /// <summary>The tree it was made from.</summary>
    public ParsedText? Text { get; init; }

    /// <summary>Its front matter; null for notes and records.</summary>
    public ArticleReader.Result? Front { get; init; }

    /// <summary>BCP 47 language tag.</summary>
    public required string Language { get; init; }

    /// <summary>Its blocks, in order.</summary>
    public required IReadOnlyList<TextBlock> Blocks { get; init; }

    /// <summary>Lines that begin with four blanks and so become code; no rule reads them as prose.</summary>
    public IReadOnlyList<TextBlock> Indented { get; init; } = [];

    /// <summary>What its text inserts, such as telephone numbers, with the headings of its cards.</summary>
    public IReadOnlyList<TokenInline> Insertions { get; init; } = [];

    /// <summary>The clinic whose text it is, or null.</summary>
    public string? Clinic => File.Kind is InputKind.ClinicNote or InputKind.ClinicAbout or InputKind.Clinic ? File.Path.Split('/')[2] : null;

    /// <summary>Whether it makes clinical statements of its own: conditions and treatments.</summary>
    public bool IsClinical => File.Kind is InputKind.Condition or InputKind.Treatment;

    /// <summary>Whether it is English, for rules about words are.</summary>
    public bool IsEnglish => Language.Equals("en", StringComparison.OrdinalIgnoreCase) || Language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    /// <summary>The place of a stretch of a block's words.</summary>
    public static SourceLocation LocationOf(TextBlock block, int start, int length) => block.Prose.LocationOf(start, length);
}
