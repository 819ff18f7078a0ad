using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Model;
using ClinicSite.Suppressions;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>A Markdown file read.</summary>
/// <param name="File">The file.</param>
/// <param name="Result">Its front matter, where it has one that can be read.</param>
/// <param name="Facts">What is kept of its text; null as long as nobody has checked it.</param>
/// <param name="BodyOffset">Where its text begins.</param>
/// <param name="Diagnostics">What is wrong with the file or its front matter.</param>
internal sealed record ParsedArticle(
    InputFile File, ArticleReader.Result? Result, TextFacts? Facts, int BodyOffset, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether its text may hold HTML.</summary>
    public bool AllowsHtml => File.Kind is not (InputKind.ClinicNote or InputKind.ClinicAbout) && (Result?.Article.AllowHtml ?? true);
}

/// <summary>Every file by itself, before one is compared with another.</summary>
internal sealed record ParsedInputs
{
    public required InputSet Inputs { get; init; }

    public required SiteReader.Result Site { get; init; }

    public required IReadOnlyList<ClinicReader.Result> Clinics { get; init; }

    public required IReadOnlyList<Person> People { get; init; }

    public required IReadOnlyList<Sourced<Statistic>> Statistics { get; init; }

    public required IReadOnlyList<ReadTerm> Terms { get; init; }

    /// <summary>Entries of <c>suppressions.yml</c>.</summary>
    public required IReadOnlyList<Suppression> Suppressions { get; init; }

    public required TextContext Context { get; init; }

    /// <summary>Every Markdown file, by path.</summary>
    public required IReadOnlyList<ParsedArticle> Articles { get; init; }

    /// <summary>What is wrong with everything that is not Markdown.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    public Bibliography Bibliography => Context.Bibliography;
}

/// <summary>A term, with the place of the condition it belongs to.</summary>
internal sealed record ReadTerm(Term Term, Sourced<string>? Condition);
