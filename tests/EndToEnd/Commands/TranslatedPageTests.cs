using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ClinicSite.Tests.Commands;

/// <summary>A page in another language than the theme's.</summary>
public class TranslatedPageTests
{
    private const string Spanish = """
        ---
        title: Migraña
        summary: Qué es la migraña y qué puede ayudar.
        author: first-person
        reviewer: first-person
        published: 2026-01-15
        reviewed: 2026-09-01
        nextReview: 2027-09-01
        redFlags: ¿El peor dolor de cabeza de su vida?
        ---
        La migraña es una enfermedad del cerebro.

        ::: warning Llame ahora si:
        - tiene fiebre y rigidez de cuello
        :::

        ## Qué se siente

        Un dolor que late.

        ## Qué ayuda

        Descanso y calma.

        ::: contact
        :::

        ## Cuándo pedir ayuda

        ::: urgent
        Si el dolor cambia.
        :::
        """;

    [Fact]
    public async Task Whatever_is_not_the_editors_own_text_says_that_it_is_in_English()
    {
        using var site = await TemporarySite.CreateAsync();
        var person = Path.GetFileNameWithoutExtension(Directory.GetFiles(Path.Combine(site.Folder, "input", "people")).First());
        site.Write("input/conditions/migraine.es.md", Spanish.Replace("first-person", person, StringComparison.Ordinal));
        var run = await CommandRun.OfAsync("build", "--site", site.Folder);
        Assert.True(run.ExitCode == 0, run.Output);
        var page = new HtmlParser().ParseDocument(site.Read("output/es/conditions/migraine/index.html"));
        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        var texts = page.Body!.Descendants<IText>().Where(text => text.Data.Any(char.IsLetter)).ToLookup(text => text.ParentElement!.Closest("[lang]")!.GetAttribute("lang"), text => text.Data.Trim());
        Assert.All(texts["es"], text => Assert.Contains(text, Spanish, StringComparison.Ordinal));
        Assert.Contains("¿El peor dolor de cabeza de su vida?", texts["es"]);
        Assert.Contains("On this page", texts["en"]);
        Assert.DoesNotContain("lang=\"en\"", site.Read("output/conditions/migraine/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clinics_own_site_has_a_condition_in_both_languages_and_the_clinics_note_in_its_own()
    {
        using var site = await TemporarySite.CreateAsync();
        var person = Path.GetFileNameWithoutExtension(Directory.GetFiles(Path.Combine(site.Folder, "input", "people")).First());
        var clinic = Directory.GetDirectories(Path.Combine(site.Folder, "input", "clinics"))
            .First(folder => File.ReadAllText(Path.Combine(folder, "clinic.yml")).Contains("migraine", StringComparison.Ordinal));
        site.Write("input/conditions/migraine.es.md", Spanish.Replace("first-person", person, StringComparison.Ordinal));
        File.AppendAllText(Path.Combine(clinic, "clinic.yml"), "\ndomain: https://first-clinic.example\n");
        Directory.CreateDirectory(Path.Combine(clinic, "notes"));
        site.Write($"input/clinics/{Path.GetFileName(clinic)}/notes/migraine.md", "We ask you to bring your headache diary.\n");
        var run = await CommandRun.OfAsync("build", "--site", site.Folder, "--clinic", Path.GetFileName(clinic));
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("headache diary", site.Read("output/conditions/migraine/index.html"), StringComparison.Ordinal);
        var spanish = site.Read("output/es/conditions/migraine/index.html");
        Assert.Contains("La migraña es una enfermedad", spanish, StringComparison.Ordinal);
        Assert.DoesNotContain("headache diary", spanish, StringComparison.Ordinal);
    }
}
