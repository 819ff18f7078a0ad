using ClinicSite.Build.Discover;
using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>Reads the front matter of a condition, treatment or site page.</summary>
internal static class ArticleReader
{
    /// <summary>The article with the places of what other files must confirm; what the author, the reviewer and the next review are, the article says.</summary>
    public sealed record Result(
        Article Article,
        SourceLocation? AuthorAt,
        SourceLocation? ReviewerAt,
        SourceLocation? NextReviewAt,
        IReadOnlyList<Sourced<string>> Treatments,
        IReadOnlyList<Sourced<string>> Redirects);

    public static Result Read(ArticleKind kind, string slug, string language, FieldReader fields, InputFile file, ImageCatalog images)
    {
        var clinical = kind is not ArticleKind.Page;
        var title = fields.Prose("title", required: true) ?? "";
        var summary = fields.Prose("summary", required: true);
        var author = fields.Text("author", clinical);
        var reviewer = fields.Text("reviewer", clinical);
        var (published, reviewed, next) = Dates(fields, clinical);
        var treatments = fields.List("treatments");
        var redirects = fields.List("redirectFrom");
        var article = new Article
        {
            Kind = kind,
            Slug = slug,
            SourcePath = file.Path,
            Language = language,
            Title = title,
            Summary = summary ?? "",
            RedFlags = fields.Prose("redFlags") ?? "",
            AlsoKnownAs = ValuesOf(fields.List("alsoKnownAs")),
            Author = NameOf(author),
            Reviewer = NameOf(reviewer),
            Published = published,
            Reviewed = reviewed,
            NextReview = next?.Value,
            CitationStyle = SiteReader.Style(fields),
            RedirectFrom = ValuesOf(redirects),
            Draft = fields.Flag("draft"),
            Withdrawn = fields.Flag("withdrawn"),
            AllowHtml = fields.Flag("allowHtml"),
            Contact = fields.Flag("contact", clinical),
            Image = images.Field(fields, "image", file),
            Treatments = ValuesOf(treatments),
        };
        fields.Finish();
        return new Result(article, author?.Location, reviewer?.Location, next?.Location, treatments, redirects);
    }

    /// <summary>A few people write all pages: each name is kept once.</summary>
    private static string? NameOf(Sourced<string>? person) => person is null ? null : string.Intern(person.Value);

    private static string[] ValuesOf(IReadOnlyList<Sourced<string>> texts) => texts.Count == 0 ? [] : [.. texts.Select(text => text.Value)];

    private static (DateOnly? Published, DateOnly? Reviewed, Sourced<DateOnly>? Next) Dates(FieldReader fields, bool required)
    {
        var published = fields.Date("published", required);
        var reviewed = fields.Date("reviewed", required);
        var next = fields.Date("nextReview", required);
        if (reviewed is { } last && next is { } due && due.Value < last.Value)
            fields.Diagnostics.Add(YamlRules.DateOrder, due.Location, IsoDate.Of(due.Value), IsoDate.Of(last.Value));
        return (published?.Value, reviewed?.Value, next);
    }
}
