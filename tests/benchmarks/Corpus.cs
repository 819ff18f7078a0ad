using System.Text;

namespace ClinicSite.Benchmarks;

/// <summary>Writes one set of pages twice: as a ClinicSite site of one clinic, and as a Hugo site with one plain template.</summary>
internal static class Corpus
{
    private const int References = 300;
    private const int PeopleCount = 5;

    private static readonly string[] Regions =
        ["Ankle", "Back", "Cervical", "Dorsal", "Elbow", "Facial", "Groin", "Hip", "Iliac", "Jaw", "Knee", "Lumbar", "Metatarsal",
         "Neck", "Orbital", "Pelvic", "Radial", "Shoulder", "Thoracic", "Ulnar", "Visceral", "Wrist"];

    private static readonly string[] Kinds = ["nerve pain", "headache", "burning syndrome", "joint pain", "phantom pain", "muscle pain"];

    public static void Write(string folder, int pages)
    {
        var (site, hugo) = (Path.Combine(folder, "site", "input"), Path.Combine(folder, "hugo"));
        for (var page = 0; page < pages; page++)
        {
            Save(Path.Combine(site, "conditions", SlugOf(page) + ".md"), FrontMatter(page, people: true)
                + new Prose(page).Write(References, reference => $"[@{KeyOf(reference)}]"));
            Save(Path.Combine(hugo, "content", "conditions", SlugOf(page) + ".md"), FrontMatter(page, people: false)
                + new Prose(page).Write(References, reference => $"[{reference}](https://doi.example/10.5555/{KeyOf(reference)})"));
        }

        WriteData(site, pages);
        WriteHugo(hugo);
    }

    private static string TitleOf(int page) => $"{Regions[page % Regions.Length]} {Kinds[page / Regions.Length % Kinds.Length]} {page + 1}";

    private static string SlugOf(int page) => TitleOf(page).ToLowerInvariant().Replace(' ', '-');

    private static string KeyOf(int reference) => $"author{1800 + reference % 200}{(char)('a' + reference / 200)}";

    private static string FrontMatter(int page, bool people) =>
        $"---\ntitle: {TitleOf(page)}\nsummary: What {TitleOf(page).ToLowerInvariant()} is, what may help, and what studies say.\n"
        + (people ? $"author: person-{page % PeopleCount}\nreviewer: person-{(page + 1) % PeopleCount}\n" : "")
        + $"{(people ? "published" : "date")}: 2026-01-{page % 28 + 1:00}\n"
        + (people ? "reviewed: 2026-06-01\nnextReview: 2027-06-01\n" : "") + "---\n\n";

    private static void WriteData(string site, int pages)
    {
        Save(Path.Combine(site, "site.yml"),
            "name: Bench Group\nbaseUrl: https://bench.example\nlanguage: en-US\njurisdiction: US\n"
            + "phones:\n  emergency: { label: Emergency, number: \"911\" }\n");
        var clinic = new StringBuilder(
            "name: Bench Clinic\ndomain: https://clinic.bench.example\nphones:\n  - { id: main, label: Call us, number: \"+14805550123\" }\n"
            + "locations:\n  - { id: main, name: Main, street: 1 Example Way, city: Scottsdale, region: AZ, postalCode: \"85251\", country: US }\n"
            + "people: [person-0]\nconditions:\n");
        for (var page = 0; page < pages; page++) clinic.Append("  - ").Append(SlugOf(page)).Append('\n');
        Save(Path.Combine(site, "clinics", "bench", "clinic.yml"), clinic.ToString());
        for (var person = 0; person < PeopleCount; person++)
            Save(Path.Combine(site, "people", $"person-{person}.yml"), $"name: Person {(char)('A' + person)} Example\ncredentials: MD\nrole: Physician\n");
        Save(Path.Combine(site, "references", "all.json"), "[\n" + string.Join(",\n", Enumerable.Range(0, References).Select(Reference)) + "\n]\n");
    }

    private static string Reference(int reference) =>
        $$"""
        {"id":"{{KeyOf(reference)}}","type":"article-journal","title":"A randomized trial of treatment {{reference}} for long-lasting pain","author":[{"family":"Author","given":"Ada B."},{"family":"Writer","given":"Ben"},{"family":"Third","given":"Cora"}],"container-title":"Journal of Examples","issued":{"date-parts":[[{{1990 + reference % 30}}]]},"volume":"{{reference % 30 + 1}}","issue":"2","page":"{{reference + 10}}-{{reference + 19}}","DOI":"10.5555/{{KeyOf(reference)}}"}
        """;

    private static void WriteHugo(string hugo)
    {
        Save(Path.Combine(hugo, "config.toml"),
            "baseURL = \"https://clinic.bench.example/\"\nlanguageCode = \"en-US\"\ntitle = \"Bench Clinic\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\"]\n");
        Save(Path.Combine(hugo, "layouts", "_default", "single.html"), Template("<article>{{ .Content }}</article>"));
        Save(Path.Combine(hugo, "layouts", "_default", "list.html"),
            Template("<ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>"));
    }

    private static string Template(string body) =>
        "<!DOCTYPE html>\n<html lang=\"en-US\">\n<head>\n<meta charset=\"utf-8\">\n<title>{{ .Title }} | {{ .Site.Title }}</title>\n"
        + "<meta name=\"description\" content=\"{{ .Params.summary }}\">\n<link rel=\"canonical\" href=\"{{ .Permalink }}\">\n</head>\n<body>\n"
        + "<header><a href=\"/\">{{ .Site.Title }}</a></header>\n<main>\n<h1>{{ .Title }}</h1>\n" + body + "\n</main>\n</body>\n</html>\n";

    private static void Save(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
