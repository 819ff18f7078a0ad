using ClinicSite.Build.Discover;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>Compares the files with one another: every name must lead to something that is there.</summary>
internal sealed class CatalogValidator
{
    private readonly ParsedInputs _parsed;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, Article> _conditions;
    private readonly Dictionary<string, Article> _treatments;
    private readonly Dictionary<string, Article> _pages;
    private readonly Dictionary<string, Person> _people;
    private HashSet<string>? _unread;

    private CatalogValidator(ParsedInputs parsed, DiagnosticBag diagnostics)
    {
        (_parsed, _diagnostics) = (parsed, diagnostics);
        _conditions = Articles(ArticleKind.Condition);
        _treatments = Articles(ArticleKind.Treatment);
        _pages = Articles(ArticleKind.Page);
        _people = parsed.People.ToDictionary(person => person.Id, StringComparer.Ordinal);
    }

    /// <summary>Paths of the files that are there but could not be read; looked for when the first name leads nowhere.</summary>
    private HashSet<string> Unread => _unread ??= _parsed.Inputs.Files.Where(IsUnread).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a file is there but could not be read: what names it is not wrong on top of that.</summary>
    private bool IsUnread(InputFile file) => file.Kind switch
    {
        InputKind.Person => !_people.ContainsKey(file.Stem),
        InputKind.Condition => !_conditions.ContainsKey(file.Stem),
        InputKind.Treatment => !_treatments.ContainsKey(file.Stem),
        InputKind.Page => !_pages.ContainsKey(file.Stem),
        _ => false,
    };

    /// <summary>Checks all files.</summary>
    /// <param name="parsed">Each file by itself.</param>
    /// <param name="diagnostics">Takes what was wrong in one of them, and what is wrong between them.</param>
    public static void Run(ParsedInputs parsed, DiagnosticBag diagnostics)
    {
        var validator = new CatalogValidator(parsed, diagnostics);
        diagnostics.AddRange(parsed.Diagnostics);
        foreach (var article in parsed.Articles) diagnostics.AddRange(article.Diagnostics);
        validator.CheckSite();
        foreach (var clinic in parsed.Clinics) validator.CheckClinic(clinic);
        foreach (var article in parsed.Articles) validator.CheckArticle(article);
    }

    private Dictionary<string, Article> Articles(ArticleKind kind) => _parsed.Articles
        .Select(article => article.Result?.Article)
        .OfType<Article>()
        .Where(article => article.Kind == kind && article.Language == _parsed.Site.Settings.Language)
        .ToDictionary(article => article.Slug, StringComparer.Ordinal);

    private void CheckSite()
    {
        ListedOnce(_parsed.Site.Footer, "footer");
        foreach (var page in _parsed.Site.Footer)
        {
            if (Known("site page", page, _pages, "input/pages/{0}.md")) Published(page, _pages);
        }

        foreach (var (statistic, location) in _parsed.Statistics)
        {
            if (_parsed.Context.KnowsAllKeys && _parsed.Bibliography.Find(statistic.Reference) is null)
                _diagnostics.Add(_parsed.Bibliography.UnknownKey(statistic.Reference, location));
        }

        foreach (var (_, condition) in _parsed.Terms)
        {
            if (condition is { } slug) Known("condition", slug, _conditions, "input/conditions/{0}.md");
        }
    }

    private void CheckClinic(ClinicReader.Result clinic)
    {
        ListedOnce(clinic.Conditions, "conditions");
        ListedOnce(clinic.People, "people");
        foreach (var person in clinic.People) Known("person", person, _people, "input/people/{0}.yml");
        foreach (var condition in clinic.Conditions)
        {
            if (Known("condition", condition, _conditions, "input/conditions/{0}.md")) Published(condition, _conditions);
        }

        foreach (var treatment in clinic.Treatments)
        {
            if (Known("treatment", treatment, _treatments, "input/treatments/{0}.md")) Published(treatment, _treatments);
        }
    }

    private void CheckArticle(ParsedArticle article)
    {
        if (article.File.Kind is InputKind.ClinicNote or InputKind.ClinicAbout) CheckClinicText(article.File);
        if (article.Result is not { } result) return;
        KnownPerson(result.Article.Author, result.AuthorAt);
        KnownPerson(result.Article.Reviewer, result.ReviewerAt);
        ListedOnce(result.Treatments, "treatments");
        foreach (var treatment in result.Treatments) Known("treatment", treatment, _treatments, "input/treatments/{0}.md");
    }

    private void CheckClinicText(InputFile file)
    {
        var id = file.Path.Split('/')[2];
        var clinic = _parsed.Clinics.FirstOrDefault(known => known.Clinic.Id == id)?.Clinic;
        if (clinic is null)
        {
            if (_parsed.Inputs.Find($"input/clinics/{id}/clinic.yml") is null)
                Known("clinic", new Sourced<string>(id, new SourceLocation(file.Path)), _parsed.Clinics.ToDictionary(known => known.Clinic.Id, StringComparer.Ordinal), "input/clinics/{0}/clinic.yml");
        }
        else if (file.Kind is InputKind.ClinicNote && !clinic.Treats(file.Stem))
        {
            _diagnostics.Add(CatalogRules.NoteForUnlisted, new SourceLocation(file.Path, 1, 1), file.Stem, clinic.SourcePath);
        }
    }

    private void KnownPerson(string? id, SourceLocation? at)
    {
        if (id is not null) Known("person", new Sourced<string>(id, at!), _people, "input/people/{0}.yml");
    }

    private bool Known<T>(string what, Sourced<string> name, Dictionary<string, T> known, string path)
    {
        if (known.ContainsKey(name.Value)) return true;
        var file = string.Format(System.Globalization.CultureInfo.InvariantCulture, path, name.Value);
        if (Unread.Contains(file)) return true;
        var nearest = Suggestion.Closest(name.Value, known.Keys);
        _diagnostics.Add(CatalogRules.Unknown, name.Location, what, name.Value,
            nearest is null ? $"Correct the name, or add the file {file}." : $"Did you mean \"{nearest}\"?");
        return false;
    }

    private void Published(Sourced<string> name, Dictionary<string, Article> articles)
    {
        if (articles.TryGetValue(name.Value, out var article) && (article.Draft || article.Withdrawn))
            _diagnostics.Add(CatalogRules.NotPublished, name.Location, name.Value, article.Draft ? "a draft" : "withdrawn");
    }

    private void ListedOnce(IReadOnlyList<Sourced<string>> names, string list)
    {
        if (names.Count < 2) return;
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!seen.TryAdd(name.Value, name.Location))
                _diagnostics.Add(CatalogRules.ListedTwice.At(name.Location, name.Value, list) with { Related = [new(seen[name.Value], "the first one")] });
        }
    }
}
