using ClinicSite.Rendering;

namespace ClinicSite.Tests.Samples;

/// <summary>A long text with everything Markdown becomes, of about 2,000 words and 20 references.</summary>
internal static class SampleText
{
    private static readonly string[] Sections = ["What migraine is", "Stages of an attack", "When to get help", "What the evidence says", "Risks and limits"];

    public static PageContent Full => new()
    {
        Introduction = [Html("<p>Migraine is more than a bad headache. It is a condition of the brain that comes in attacks, often with nausea and a strong dislike of light, sound or smells " + Cite(1) + ". Many people with migraine also live with other conditions.</p>")],
        Headings = [.. Sections.Select(section => new Heading(Id(section), section, 2))],
        EmergencyCardId = "card-1",
        Body =
        [
            Html(H2(0) + Prose(4, 2) + "<h3 id=\"aura\">Migraine with aura</h3>" + Prose(2, 6) + "<ul><li>zigzag lines</li><li>numb fingers or lips, which may <a href=\"/conditions/\">spread slowly</a></li><li>trouble finding words</li></ul>"),
            new StatisticSegment(new("us", "15.9%", "of US adults had migraine or severe headache in the last three months", 2018, "burch2018"), Cite(8)),
            Html(H2(1) + "<p>An attack can have four stages.</p><div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"What people notice in each stage\"><table><caption>What people notice in each stage</caption><thead><tr><th scope=\"col\">Stage</th><th scope=\"col\">How long</th><th scope=\"col\">What you may notice</th></tr></thead><tbody><tr><th scope=\"row\">Prodrome</th><td>Hours to days</td><td>Yawning, cravings, low mood</td></tr><tr><th scope=\"row\">Aura</th><td>Up to an hour</td><td>Zigzag lines, tingling, lost words</td></tr><tr><th scope=\"row\">Attack</th><td>4 to 72 hours</td><td>Throbbing pain, nausea, light hurts</td></tr></tbody></table></div>" + Prose(3, 9)),
            new FigureSegment(new("/assets/course.png", 640, 240), "Pain rises over two hours, holds for a day and falls.", "How pain rises and settles. Not everyone has every stage."),
            new ContactSegment(),
            Html(H2(2)),
            Card(CareLevel.Emergency, 1, "Call 911 now if:", "<ul><li>a severe headache comes on within a minute</li><li>you have trouble speaking, a drooping face or weakness on one side</li><li>a headache comes with fever, a stiff neck or confusion</li></ul>"),
            Card(CareLevel.Urgent, 2, "Call us or your doctor today if:", "<ul><li>an attack lasts longer than 72 hours</li><li>your headaches change or get worse quickly</li></ul>"),
            Card(CareLevel.Routine, 3, "Talk to us if:", "<ul><li>attacks stop you working or caring for others</li><li>you take pain relief on more than two days a week</li></ul>"),
            Card(CareLevel.Crisis, 4, null, "<p>Living with pain can bring thoughts of suicide. You can call or text <a class=\"phone\" href=\"tel:988\">988</a> at any hour. It is free and private.</p>"),
            Html(H2(3) + Prose(5, 12) + "<dl><dt>Cortical spreading depression</dt><dd>A slow wave of changed activity that crosses the brain.</dd><dt>Off-label</dt><dd>A use that the regulator has not approved.</dd></dl><blockquote><p>Rest in a dark room is care, not weakness.</p></blockquote>"),
            Html(H2(4) + Prose(4, 17)),
            Card(CareLevel.Note, 5, "Ketamine is not approved for migraine", "<p>Its use for pain is off-label. The US Food and Drug Administration (FDA) has approved it for anesthesia; the <abbr>FDA</abbr> has looked at no other use.</p>"),
            Html("<p>One more thing<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a>.</p><div class=\"footnotes\"><hr><ol><li id=\"fn:1\"><p>A footnote.<a href=\"#fnref:1\" class=\"footnote-back-ref\">&#8617;</a></p></li></ol></div>"),
        ],
        References = [.. Enumerable.Range(1, 20).Select(Reference)],
    };

    public static PageContent WithNote => Full with
    {
        Note = [Html("<p>At our clinic, infusions are given on Tuesdays. Bring someone who can drive you home.</p>")],
    };

    private static HtmlSegment Html(string html) => new(html);

    private static string Id(string section) => section.ToLowerInvariant().Replace(' ', '-');

    private static string H2(int section) => $"<h2 id=\"{Id(Sections[section])}\">{Sections[section]}</h2>";

    private static string Cite(int number) =>
        $"<a class=\"citation\" role=\"doc-biblioref\" id=\"cite-{number}\" href=\"#ref-{number}\"><span class=\"visually-hidden\">Reference </span>{number}</a>";

    private static string Prose(int paragraphs, int firstCitation) => string.Concat(Enumerable.Range(0, paragraphs).Select(at =>
        "<p>Between attacks you may feel well. You may also feel tired, or worry about the next one, and both are common and both are worth saying out loud. "
        + $"Number {at + firstCitation} of these paragraphs adds that sleep, meals and stress change the threshold, though no one trigger explains an attack " + Cite(at + firstCitation) + ". "
        + "A diary of a few weeks helps you and your clinician to see a pattern, to choose a treatment, and to notice early when a medicine is taken too often. "
        + "Most people find a plan that helps; it can take more than one try, and it is fair to ask what each step is meant to do.</p>\n"));

    private static CareCardSegment Card(CareLevel level, int number, string? heading, string html) =>
        new(level, $"card-{number}", heading, heading ?? "", 3, [Html(html)]);

    private static ReferenceEntry Reference(int number) => new(
        $"ref-{number}",
        $"Author{number} AB, Writer{number * 7} CD, et al. A study of attacks and what follows, part {number}. <em>Headache</em>. {1998 + number};{40 + number}(9):{1400 + number * 13}-{1426 + number * 13}. <a href=\"https://doi.org/10.1000/ex.{number * 7919}\">doi:10.1000/ex.{number * 7919}</a>",
        number == 1 ? [new("cite-1", ""), new("cite-2", Sections[0])] : [new($"cite-{number}", Sections[number % 5])]);
}
