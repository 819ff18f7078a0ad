namespace ClinicSite.Model;

/// <summary>What a Markdown file is about.</summary>
public enum ArticleKind
{
    /// <summary>A condition, under <c>input/conditions/</c>.</summary>
    Condition,

    /// <summary>A treatment, under <c>input/treatments/</c>.</summary>
    Treatment,

    /// <summary>A site page, under <c>input/pages/</c>.</summary>
    Page,
}

/// <summary>The front matter of a Markdown page: everything but its text, which is read again when it is rendered.</summary>
public sealed record Article
{
    /// <summary>Condition, treatment or site page.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>Its file name without language and extension.</summary>
    public required string Slug { get; init; }

    /// <summary>The file it comes from, relative to the site folder.</summary>
    public required string SourcePath { get; init; }

    /// <summary>BCP 47 language tag.</summary>
    public required string Language { get; init; }

    /// <summary>The title, which is the page's H1.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences: the lead of the page and its description.</summary>
    public required string Summary { get; init; }

    /// <summary>One line of red flags for the emergency strip; empty where the theme's own words do.</summary>
    public string RedFlags { get; init; } = "";

    /// <summary>Other names it is looked for by.</summary>
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>Id of the person who wrote it, or null.</summary>
    public string? Author { get; init; }

    /// <summary>Id of the person who reviewed it, or null.</summary>
    public string? Reviewer { get; init; }

    /// <summary>When it was first published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>When it was last reviewed.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>Whether its words are others than those that its reviewer signed.</summary>
    public bool ChangedSinceReview { get; init; }

    /// <summary>When it is to be reviewed next.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>The style of its references, or null for the site's.</summary>
    public CitationStyle? CitationStyle { get; init; }

    /// <summary>Root-relative addresses that lead here.</summary>
    public IReadOnlyList<string> RedirectFrom { get; init; } = [];

    /// <summary>Not built at all.</summary>
    public bool Draft { get; init; }

    /// <summary>No longer offered: the page says so, stands in no list and is not to be indexed.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Whether raw HTML without active content is accepted in its text.</summary>
    public bool AllowHtml { get; init; }

    /// <summary>Whether contact panels stand on it.</summary>
    public bool Contact { get; init; } = true;

    /// <summary>Its picture where it is shared, or null.</summary>
    public ImageRef? Image { get; init; }

    /// <summary>Slugs of the treatments it links to.</summary>
    public IReadOnlyList<string> Treatments { get; init; } = [];
}

/// <summary>A person, from <c>input/people/ID.yml</c>.</summary>
public sealed record Person
{
    /// <summary>The file's name, which is also the slug.</summary>
    public required string Id { get; init; }

    /// <summary>The file it comes from, relative to the site folder.</summary>
    public required string SourcePath { get; init; }

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Degrees and licences, as written after the name; may be empty.</summary>
    public string Credentials { get; init; } = "";

    /// <summary>What the person does.</summary>
    public required string Role { get; init; }

    /// <summary>Languages spoken, by name.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>A few sentences; may be empty.</summary>
    public string Bio { get; init; } = "";

    /// <summary>Name and credentials: <c>Ada Example, MD</c>.</summary>
    public string NameWithCredentials => Credentials.Length == 0 ? Name : $"{Name}, {Credentials}";
}

/// <summary>A figure that is written once, from <c>input/statistics.yml</c>.</summary>
/// <param name="Id">The name it is inserted by: <c>{stat:us-chronic-pain}</c>.</param>
/// <param name="Value">The figure: <c>20.4%</c>.</param>
/// <param name="What">What it counts, to be read after the value.</param>
/// <param name="Year">The year it is about.</param>
/// <param name="Reference">Key of the reference it comes from.</param>
public sealed record Statistic(string Id, string Value, string What, int Year, string Reference);

/// <summary>A name, its abbreviation and the variants nobody may use, from <c>input/terms.yml</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Abbreviation">Its short form, or null.</param>
/// <param name="Condition">Slug of the condition it names, or null.</param>
/// <param name="Not">Variants that are errors.</param>
public sealed record Term(string Name, string? Abbreviation, string? Condition, IReadOnlyList<string> Not);
