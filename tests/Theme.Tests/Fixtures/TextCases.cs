using ClinicSite.Model;
using ClinicSite.Rendering;
using ClinicSite.Tests.Samples;
using ClinicSite.Theme.Components;

namespace ClinicSite.Tests.Fixtures;

/// <summary>What stands within a text: cards, figures, references, who made it.</summary>
internal static class TextCases
{
    private const string Citation = "<a class=\"citation\" role=\"doc-biblioref\" id=\"cite-1\" href=\"#ref-1\"><span class=\"visually-hidden\">Reference </span>1</a>";

    private static readonly ImageRef Picture = new("/assets/course.png", 640, 240);
    private static readonly Statistic Adults = new("us", "20.4%", "of US adults had chronic pain", 2016, "dahlhamer2018");
    private static readonly PhoneEntry Emergency = new("emergency", "Emergency", new("911", "911"));
    private static readonly Person Stranger = SampleSite.Ada with { Id = "stranger", Name = "Sam Stranger", Credentials = "" };

    public static IEnumerable<Fixture> All =>
    [
        Fixture.Of<BodyText>("every-segment", new
        {
            Context = Given.AtClinic,
            Segments = (IReadOnlyList<BodySegment>)
            [
                new HtmlSegment("<p>A paragraph, finished.</p>\n"), new ContactSegment(), Card(CareLevel.Note, null),
                new FigureSegment(Picture, "A hill.", null), new StatisticSegment(Adults, Citation),
            ],
        }),
        Fixture.Of<BodyText>("nothing", new { Context = Given.Group, Segments = (IReadOnlyList<BodySegment>)[] }),

        Fixture.Of<CareCard>("emergency", new { Context = Given.Group, Card = Card(CareLevel.Emergency, null) }),
        Fixture.Of<CareCard>("emergency-without-a-number", new { Context = Given.On("/conditions/migraine/", Given.WithoutLines), Card = Card(CareLevel.Emergency, null) }),
        Fixture.Of<CareCard>("urgent", new { Context = Given.Group, Card = Card(CareLevel.Urgent, null) }),
        Fixture.Of<CareCard>("urgent-at-a-clinic", new { Context = Given.AtClinic, Card = Card(CareLevel.Urgent, "Call us today if:") }),
        Fixture.Of<CareCard>("routine", new { Context = Given.Group, Card = Card(CareLevel.Routine, null) }),
        Fixture.Of<CareCard>("crisis", new { Context = Given.Group, Card = Card(CareLevel.Crisis, null) }),
        Fixture.Of<CareCard>("note", new { Context = Given.Group, Card = Card(CareLevel.Note, null) }),
        Fixture.Of<CareCard>("own-heading-with-markup", new { Context = Given.Group, Card = Card(CareLevel.Note, "Not <em>approved</em> for pain") }),
        Fixture.Of<CareCard>("card-within-a-card", new { Context = Given.Group, Card = Card(CareLevel.Note, null) with { Body = [Card(CareLevel.Emergency, null) with { Id = "card-2" }] } }),

        Fixture.Of<CrisisCard>("typical", new { Context = Given.On("/") }),
        Fixture.Of<CrisisCard>("without-an-emergency-number", new { Context = Given.On("/", SampleSite.Site with { Settings = SampleSite.Site.Settings with { Phones = [SampleSite.Site.Settings.Phone("crisis")!] } }) }),
        Fixture.Of<CrisisCard>("without-a-crisis-line", new { Context = Given.On("/", Given.WithoutLines) }),

        Fixture.Of<EmergencyStrip>("typical", new { CardId = "card-1", RedFlags = "Sudden worst headache, or trouble speaking?", Phone = Emergency }),
        Fixture.Of<EmergencyStrip>("without-signs-and-number", new { CardId = "card-1" }),
        Fixture.Of<EmergencyStrip>("hostile-text", new { CardId = "card-1", RedFlags = Given.Hostile, Phone = Emergency }),

        Fixture.Of<Figure>("with-a-caption", new { Segment = new FigureSegment(Picture, "Pain rises over two hours.", "How pain rises <em>and settles</em>.") }),
        Fixture.Of<Figure>("without-a-caption", new { Segment = new FigureSegment(Picture, "Pain rises over two hours.", null) }),
        Fixture.Of<Figure>("hostile-text", new { Segment = new FigureSegment(Picture, Given.Hostile, null) }),

        Fixture.Of<StatisticLine>("typical", new { Segment = new StatisticSegment(Adults, Citation) }),
        Fixture.Of<StatisticLine>("long", new { Segment = new StatisticSegment(Adults with { Value = "1 in 1,000,000", What = Given.Long }, Citation) }),
        Fixture.Of<StatisticLine>("hostile-text", new { Segment = new StatisticSegment(Adults with { Value = Given.Hostile, What = Given.Hostile }, "") }),

        Fixture.Of<ReferenceList>("numbered", new { Numbered = true, Entries = References() }),
        Fixture.Of<ReferenceList>("by-author", new { Numbered = false, Entries = References() }),

        Fixture.Of<ClinicNote>("typical", new { Context = Given.With(Given.AtClinic.Page, new() { Note = [new HtmlSegment("<p>Infusions are given on Tuesdays.</p>")] }) }),
        Fixture.Of<ClinicNote>("hostile-name", new { Context = Given.With(Given.AtClinic.Page with { Clinic = Given.Named(Given.Hostile) }, new() { Note = [new HtmlSegment("<p>Welcome.</p>")] }) }),

        Fixture.Of<ReviewedBy>("typical", new { Context = Given.Group, Page = Given.Migraine }),
        Fixture.Of<ReviewedBy>("an-author-alone", new { Context = Given.Group, Page = Given.Migraine with { Author = Stranger, Reviewer = null, Article = Given.Migraine.Article with { Published = null, Reviewed = null, NextReview = null } } }),
        Fixture.Of<ReviewedBy>("british-dates", new { Context = Given.On("/conditions/migraine/", SampleSite.Site with { Settings = SampleSite.Site.Settings with { Language = "en-GB" } }), Page = Given.Migraine }),
        Fixture.Of<ReviewedLine>("typical", new { Context = Given.Group, Page = Given.Migraine }),
        Fixture.Of<ReviewedLine>("without-a-reviewer", new { Context = Given.Group, Page = Given.Migraine with { Reviewer = null } }),
        Fixture.Of<ReviewedLine>("never-reviewed", new { Context = Given.Group, Page = Given.Migraine with { Article = Given.Migraine.Article with { Reviewed = null } } }),
        Fixture.Of<ReviewedLine>("changed-since-review", new { Context = Given.Group, Page = Edited }),
        Fixture.Of<ReviewedBy>("changed-since-review", new { Context = Given.Group, Page = Edited }),
        Fixture.Of<PersonName>("with-a-page", new { Context = Given.Group, Person = SampleSite.Ada }),
        Fixture.Of<PersonName>("without-a-page", new { Context = Given.Group, Person = Stranger }),
        Fixture.Of<PersonName>("hostile-text", new { Context = Given.Group, Person = Stranger with { Name = Given.Hostile } }),
    ];

    private static ArticlePage Edited => Given.Migraine with { Article = Given.Migraine.Article with { ChangedSinceReview = true } };

    private static CareCardSegment Card(CareLevel level, string? heading) =>
        new(level, "card-1", heading, heading is null ? "" : "Not approved for pain", 3, [new HtmlSegment("<ul><li>a headache that comes on within a minute</li></ul>")]);

    private static IReadOnlyList<ReferenceEntry> References() =>
    [
        new("ref-1", "Burch R. The prevalence of migraine. <em>Headache</em>. 2018;58(4):496-505. <a href=\"https://doi.org/10.1111/head.13281\">doi:10.1111/head.13281</a>", [new("cite-1", "What migraine is")])
        {
            Coins = "<span class=\"Z3988\" aria-hidden=\"true\" title=\"ctx_ver=Z39.88-2004&amp;rft_id=info%3Adoi%2F10.1111%2Fhead.13281\"></span>",
        },
        new("ref-2", "A label.", [new("cite-2", ""), new("cite-3", "Risks & <limits>")]),
        new("ref-3", "Read, but cited nowhere.", []),
    ];
}
