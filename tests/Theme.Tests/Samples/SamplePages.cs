using ClinicSite.Model;
using ClinicSite.Rendering;

namespace ClinicSite.Tests.Samples;

/// <summary>One page of every kind, and of the kinds of article.</summary>
internal static class SamplePages
{
    private static readonly LinkItem Home = new("Home", "/");
    private static readonly LinkItem Conditions = new("Conditions", "/conditions/");

    private static readonly IReadOnlyList<IndexEntry> Entries =
    [
        .. new (string, string?)[]
        {
            ("Anxiety", null), ("Chronic pain", null), ("Cluster headache", null), ("Complex regional pain syndrome", null), ("CRPS", "Complex regional pain syndrome"),
            ("Depression", null), ("Fibromyalgia", null), ("Migraine", null), ("Migraine headache", "Migraine"), ("Neuropathic pain", null), ("Post-traumatic stress disorder", null),
        }.Select(entry => new IndexEntry(entry.Item1, entry.Item1[0], "/conditions/migraine/", entry.Item2)),
    ];

    private static readonly IReadOnlyList<TreatmentOffer> Treatments =
    [
        new(new("Ketamine infusion", "/treatments/ketamine-infusion/"), "A low dose given under watch, off-label for pain.", [AdministrationRoute.Iv, AdministrationRoute.Im]),
        new(new("Nerve block", "/treatments/nerve-block/"), "An injection that quiets one nerve for a while.", []),
        new(new("Esketamine", "/treatments/esketamine/"), "A nasal spray approved for depression that other medicines did not help.", [AdministrationRoute.Nasal]),
    ];

    public static IEnumerable<PageView> All
    {
        get
        {
            var clinic = SampleClinics.Full;
            var links = SampleClinics.All.Select(each => new ClinicLink(each, $"/clinics/{each.Id}/migraine/")).ToList();
            var group = new GroupContactPanel("migraine", links);
            var migraine = Article(ArticleKind.Condition, "migraine", "Migraine") with { RedFlags = "Sudden worst headache, weakness on one side or trouble speaking?" };
            var infusion = Article(ArticleKind.Treatment, "ketamine-infusion", "Ketamine infusion");
            var legal = Article(ArticleKind.Page, "legal", "Legal notices") with { Author = null, Reviewer = null, Reviewed = null, NextReview = null };

            yield return View(Fill(new HomePage { Conditions = Entries, Clinics = SampleClinics.All, Route = default, Language = "", Title = "", DocumentTitle = "", Description = "", Canonical = "", Sources = [] }, "/", "Care for pain and headache, near you", SiteSection.Home));
            yield return View(Fill(Empty(migraine) with { Contact = group, Treatments = Treatments }, "/conditions/migraine/", "Migraine", SiteSection.Conditions, Home, Conditions), SampleText.Full);
            yield return View(Fill(Empty(migraine) with { Contact = Panel(clinic, "migraine"), Treatments = Treatments, Clinic = clinic }, "/clinics/desert-ridge/migraine/", "Migraine", SiteSection.Clinics, Home, new("Clinics", "/clinics/"), new(clinic.Name, "/clinics/desert-ridge/")), SampleText.WithNote);
            yield return View(Fill(Empty(infusion) with { Contact = group, Offers = [.. SampleClinics.All.Select(each => new ClinicOffer(each, new(each.Name, $"/clinics/{each.Id}/"), [AdministrationRoute.Iv]))] }, "/treatments/ketamine-infusion/", "Ketamine infusion", SiteSection.Treatments, Home, new("Treatments", "/treatments/")), SampleText.Full with { NumberedReferences = false });
            yield return View(Fill(Empty(legal) with { Indexable = false }, "/legal/", "Legal notices", SiteSection.None, Home), new() { Body = [new HtmlSegment("<h2 id=\"use\">Use of this site</h2><p>Plain text.</p>")] });
            yield return View(Fill(Empty(migraine with { Withdrawn = true, Slug = "old" }), "/conditions/old/", "An old page <script>alert(1)</script>", SiteSection.Conditions, Home, Conditions));
            yield return View(Fill(new ConditionIndexPage { Entries = Entries, Route = default, Language = "", Title = "", DocumentTitle = "", Description = "", Canonical = "", Sources = [] }, "/conditions/", "Conditions", SiteSection.Conditions, Home));
            yield return View(Fill(new TreatmentIndexPage { Treatments = Treatments, Route = default, Language = "", Title = "", DocumentTitle = "", Description = "", Canonical = "", Sources = [] }, "/treatments/", "Treatments", SiteSection.Treatments, Home));
            yield return View(Fill(new ClinicIndexPage { Clinics = SampleClinics.All, Route = default, Language = "", Title = "", DocumentTitle = "", Description = "", Canonical = "", Sources = [] }, "/clinics/", "Our clinics", SiteSection.Clinics, Home));
            yield return View(Fill(new ClinicHomePage { Contact = Panel(clinic, null), Team = [new(SampleSite.Ada, "/people/ada-example/")], Conditions = [new("Chronic pain", "/clinics/desert-ridge/chronic-pain/"), new("Migraine", "/clinics/desert-ridge/migraine/")], Treatments = Treatments, Clinic = clinic, Route = default, Language = "", Title = "", DocumentTitle = "", Description = "", Canonical = "", Sources = [] }, "/clinics/desert-ridge/", clinic.Name, SiteSection.Clinics, Home, new("Clinics", "/clinics/")), new() { Introduction = [new HtmlSegment("<p>We are a small team in the valley. We see people with headache and nerve pain, and we take the time a first visit needs.</p>")] });
            yield return View(Fill(new PersonIndexPage { People = [new(SampleSite.Ada, "/people/ada-example/")], Route = default, Language = "", Title = "", DocumentTitle = "", Description = "", Canonical = "", Sources = [] }, "/people/", "Our people", SiteSection.People, Home));
            yield return View(Fill(new PersonPage { Person = SampleSite.Ada, Clinics = [new(clinic.Name, "/clinics/desert-ridge/")], Wrote = [new("Migraine", "/conditions/migraine/")], Reviewed = [new("Migraine", "/conditions/migraine/"), new("Chronic pain", "/conditions/chronic-pain/")], Route = default, Language = "", Title = "", DocumentTitle = "", Description = "", Canonical = "", Sources = [] }, "/people/ada-example/", "Ada Example", SiteSection.People, Home, new("People", "/people/")));
            yield return View(Fill(new NotFoundPage { Conditions = Entries, Clinics = SampleClinics.All, Route = default, Language = "", Title = "", DocumentTitle = "", Description = "", Canonical = "", Sources = [] }, "/404.html", "We could not find this page", SiteSection.None));
        }
    }

    private static ClinicContactPanel Panel(Clinic clinic, string? topic) => new(topic, clinic, $"/clinics/{clinic.Id}/");

    private static Article Article(ArticleKind kind, string slug, string title) => new()
    {
        Kind = kind,
        Slug = slug,
        SourcePath = $"input/{slug}.md",
        Language = "en-US",
        Title = title,
        Summary = "What an attack is, what can help, and when to get help at once. It takes about six minutes to read.",
        Author = "ada-example",
        Reviewer = "ada-example",
        Published = new(2026, 1, 15),
        Reviewed = new(2026, 10, 1),
        NextReview = new(2027, 10, 1),
    };

    private static ArticlePage Empty(Article article) => new()
    {
        Article = article,
        Author = article.Author is null ? null : SampleSite.Ada,
        Reviewer = article.Reviewer is null ? null : SampleSite.Ada,
        Route = default,
        Language = "",
        Title = "",
        DocumentTitle = "",
        Description = "",
        Canonical = "",
        Sources = [],
    };

    private static T Fill<T>(T page, string path, string title, SiteSection section, params LinkItem[] breadcrumbs) where T : Page => (T)(page with
    {
        Route = new(path),
        Language = "en-US",
        Title = title,
        DocumentTitle = title + " | Meadowbank",
        Section = section,
        Breadcrumbs = breadcrumbs,
        Description = "Plain words about what we do, for whom, and how to reach us.",
        Canonical = "https://meadowbank.example" + path,
        ShareImage = new("/assets/share.png", 1200, 630),
        Updated = new(2026, 10, 1),
        Indexable = page.Indexable,
    });

    private static PageView View(Page page, PageContent? content = null) =>
        new(page, content ?? PageContent.Empty, "{\"@context\":\"https://schema.org\",\"@type\":\"MedicalWebPage\"}".AsMemory());
}
