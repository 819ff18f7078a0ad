using System.Buffers;
using System.Text;
using System.Text.Json;
using ClinicSite.Model;
using ClinicSite.Rendering;
using ClinicSite.Text;

namespace ClinicSite.Build.Render;

/// <summary>
/// JSON-LD in the words of schema.org: MedicalWebPage about a MedicalCondition, MedicalClinic, Person, BreadcrumbList. It says
/// only what the page shows. The writer's own escaping keeps it from ending the script element it stands in. One thread at a time.
/// </summary>
internal sealed class StructuredData(SiteModel site)
{
    // That objects and lists are closed is what the tests of this data are for.
    private static readonly JsonWriterOptions WithoutChecks = new() { SkipValidation = true };

    // Names that stand on every page, escaped once.
    private static readonly JsonEncodedText
        Type = JsonEncodedText.Encode("@type"), Name = JsonEncodedText.Encode("name"), Url = JsonEncodedText.Encode("url"),
        Item = JsonEncodedText.Encode("item"), Position = JsonEncodedText.Encode("position"), Description = JsonEncodedText.Encode("description"),
        InLanguage = JsonEncodedText.Encode("inLanguage"), LastReviewed = JsonEncodedText.Encode("lastReviewed"),
        HonorificSuffix = JsonEncodedText.Encode("honorificSuffix");

    // Used again for page after page.
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private char[] _text = [];

    /// <summary>The data of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="references">The works in its reference list.</param>
    /// <returns>It holds until the next page's is made.</returns>
    public ReadOnlyMemory<char> For(Page page, IReadOnlyList<ReferenceEntry> references)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, WithoutChecks))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            WriteMain(json, page, references);
            if (page.Breadcrumbs.Count > 0) WriteBreadcrumbs(json, page);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        var bytes = _buffer.WrittenSpan;
        if (_text.Length < bytes.Length) _text = new char[bytes.Length * 2];
        return _text.AsMemory(0, Encoding.UTF8.GetChars(bytes, _text));
    }

    private void WriteMain(Utf8JsonWriter json, Page page, IReadOnlyList<ReferenceEntry> references)
    {
        json.WriteStartObject();
        switch (page)
        {
            case ArticlePage article: WriteArticle(json, article); break;
            case ClinicHomePage clinic: ClinicData.Write(json, clinic, site.BaseUrl); break;
            case PersonPage person: WritePersonPage(json, person); break;
            default: WriteWebPage(json, page, page is HomePage ? "WebSite" : "WebPage"); break;
        }

        // A clinic is no work, and only works cite.
        if (page is not ClinicHomePage) WriteCitations(json, references);
        json.WriteEndObject();
    }

    private static void WriteWebPage(Utf8JsonWriter json, Page page, string type)
    {
        json.WriteString(Type, type);
        json.WriteString(Name, page.Title);
        json.WriteString(Description, page.Description);
        json.WriteString(Url, page.Canonical);
        json.WriteString(InLanguage, page.Language);
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticlePage page)
    {
        var article = page.Article;
        WriteWebPage(json, page, article.Kind == ArticleKind.Page ? "WebPage" : "MedicalWebPage");
        if (article.Reviewed is { } reviewed && page.Reviewer is not null) json.WriteString(LastReviewed, IsoDate.Of(reviewed));
        if (page.Author is { } author) WritePerson(json, "author", author);
        if (page.Reviewer is { } reviewer) WritePerson(json, "reviewedBy", reviewer);
        if (article.Kind == ArticleKind.Page) return;
        json.WriteStartObject("about");
        json.WriteString(Type, article.Kind == ArticleKind.Condition ? "MedicalCondition" : "MedicalTherapy");
        json.WriteString(Name, article.Title);
        json.WriteEndObject();
    }

    /// <summary>Each work was written once, when it was printed first.</summary>
    private static void WriteCitations(Utf8JsonWriter json, IReadOnlyList<ReferenceEntry> references)
    {
        if (references.Count == 0) return;
        json.WriteStartArray("citation");
        foreach (var reference in references)
            if (!reference.Data.IsEmpty) json.WriteRawValue(reference.Data.Span, skipInputValidation: true);
        json.WriteEndArray();
    }

    private static void WritePerson(Utf8JsonWriter json, string property, Person person)
    {
        json.WriteStartObject(property);
        json.WriteString(Type, "Person");
        json.WriteString(Name, person.Name);
        if (person.Credentials.Length > 0) json.WriteString(HonorificSuffix, person.Credentials);
        json.WriteEndObject();
    }

    private static void WritePersonPage(Utf8JsonWriter json, PersonPage page)
    {
        json.WriteString(Type, "ProfilePage");
        json.WriteString(Url, page.Canonical);
        json.WriteStartObject("mainEntity");
        json.WriteString(Type, "Person");
        json.WriteString(Name, page.Person.Name);
        if (page.Person.Credentials.Length > 0) json.WriteString(HonorificSuffix, page.Person.Credentials);
        json.WriteString("jobTitle", page.Person.Role);
        json.WriteEndObject();
    }

    private void WriteBreadcrumbs(Utf8JsonWriter json, Page page)
    {
        json.WriteStartObject();
        json.WriteString(Type, "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var crumb in page.Breadcrumbs.Append(new LinkItem(page.Title, page.Route.Path)))
        {
            json.WriteStartObject();
            json.WriteString(Type, "ListItem");
            json.WriteNumber(Position, ++position);
            json.WriteString(Name, crumb.Text);
            json.WriteString(Item, site.BaseUrl + crumb.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
