using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Parse;
using ClinicSite.Build.Review;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>Reads every file by itself: first the data that texts refer to, then texts on all workers; clinics and people beside them.</summary>
internal static class InputParser
{
    /// <summary>Reads all.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="reviews">Which words were signed by their reviewer.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="withTexts">Whether to check the texts too, and not only their front matter.</param>
    /// <param name="workers">How many threads to use.</param>
    /// <returns>Null where there is no site to read.</returns>
    public static ParsedInputs? Run(InputSet inputs, ReviewLedger reviews, DateOnly today, bool withTexts, int workers)
    {
        if (inputs.Find("input/site.yml") is not { } siteFile) return null;
        var diagnostics = new DiagnosticBag();
        var images = new ImageCatalog(inputs);
        // The bibliography is the largest of the data, and nothing else needs it before texts do.
        var ofReferences = new DiagnosticBag();
        var references = Task.Run(() => ReadBibliography(inputs, today, ofReferences));
        var site = ReadSite(siteFile, images, diagnostics);
        var knowsPhones = site.Settings.Phones.Count > 0 || !diagnostics.HasErrors;
        var statistics = ReadList(inputs, InputKind.Statistics, "in a statistic", diagnostics, SmallReaders.Statistics);
        var suppressions = ReadList(inputs, InputKind.Suppressions, "in a suppression", diagnostics, SmallReaders.Suppressions);
        var terms = ReadList(inputs, InputKind.Terms, "in a term", diagnostics, SmallReaders.Terms);
        // No text refers to a clinic or a person: only pages do, later.
        var ofRecords = new DiagnosticBag();
        var records = Task.Run(() => (Clinics: ReadClinics(inputs, images, ofRecords), People: ReadPeople(inputs, ofRecords)));
        var (bibliography, isWhole) = references.GetAwaiter().GetResult();
        diagnostics.AddRange(ofReferences.ToSorted());
        var context = new TextContext(
            inputs, images, bibliography, ById(statistics), site.Settings, MarkdownPipelines.Create(bibliography))
        {
            Reviews = reviews,
            KnowsAllKeys = isWhole,
            KnowsAllPhones = knowsPhones,
            ShortForms = ShortForms.Of(terms.Select(read => read.Term)),
            Words = CareWords.Of(site.Settings.Blocks, siteFile),
        };
        context.Words?.Check(context, diagnostics);
        var articles = ArticleParser.RunAll(context, withTexts, workers);
        var (clinics, people) = records.GetAwaiter().GetResult();
        diagnostics.AddRange(ofRecords.ToSorted());
        return new ParsedInputs
        {
            Inputs = inputs,
            Site = site,
            Clinics = clinics,
            People = people,
            Statistics = statistics,
            Terms = terms,
            Suppressions = suppressions,
            Context = context,
            Articles = articles,
            Diagnostics = diagnostics.ToSorted(),
        };
    }

    private static Dictionary<string, Statistic> ById(IEnumerable<Sourced<Statistic>> statistics) =>
        statistics.ToDictionary(entry => entry.Value.Id, entry => entry.Value, StringComparer.Ordinal);

    private static SiteReader.Result ReadSite(InputFile file, ImageCatalog images, DiagnosticBag diagnostics)
    {
        var fields = Fields(file, "the settings of the site", "in site.yml", diagnostics)
            ?? new FieldReader(new YamlMapping([], new SourceLocation(file.Path, 1, 1)), "", new SourceLocation(file.Path, 1, 1), new DiagnosticBag());
        return SiteReader.Read(fields, file, images);
    }

    private static List<ClinicReader.Result> ReadClinics(InputSet inputs, ImageCatalog images, DiagnosticBag diagnostics)
    {
        var clinics = new List<ClinicReader.Result>();
        foreach (var file in inputs.OfKind(InputKind.Clinic))
        {
            var id = file.Path.Split('/')[2];
            CheckSlug(id, file.Path, diagnostics);
            if (Fields(file, "the record of a clinic", "in a clinic", diagnostics) is { } fields)
                clinics.Add(ClinicReader.Read(id, fields, file, images));
        }

        return clinics;
    }

    private static List<Person> ReadPeople(InputSet inputs, DiagnosticBag diagnostics)
    {
        var people = new List<Person>();
        foreach (var file in inputs.OfKind(InputKind.Person))
        {
            CheckSlug(file.Stem, file.Path, diagnostics);
            if (Fields(file, "the record of a person", "in a person", diagnostics) is { } fields)
                people.Add(SmallReaders.Person(file.Stem, fields, file));
        }

        return people;
    }

    /// <summary>Reads references.</summary>
    /// <returns>The bibliography, and whether no file of it was lost: where one was, nobody can say which keys are missing.</returns>
    public static (Bibliography Bibliography, bool IsWhole) ReadBibliography(InputSet inputs, DateOnly today, DiagnosticBag diagnostics)
    {
        var (items, isWhole) = (new List<CslItem>(), true);
        foreach (var file in inputs.OfKind(InputKind.Reference))
        {
            var before = items.Count;
            if (TextLoader.Load(file, diagnostics) is { } source) items.AddRange(BibliographyReader.Read(source, diagnostics));
            isWhole &= items.Count > before || !diagnostics.HasErrors;
        }

        var bibliography = Bibliography.Create(items, diagnostics, today);
        bibliography.AbbreviateJournals();
        return (bibliography, isWhole);
    }

    private static List<T> ReadList<T>(
        InputSet inputs, InputKind kind, string owner, DiagnosticBag diagnostics, Func<IEnumerable<FieldReader>, IEnumerable<T>> read)
    {
        if (inputs.OfKind(kind).FirstOrDefault() is not { } file || TextLoader.Load(file, diagnostics) is not { } source) return [];
        var node = YamlReader.Read(source, diagnostics);
        if (node is YamlSequence list) return [.. read(FieldReader.GroupsOf(list.Items, file.Name, owner, diagnostics))];
        if (node is not null) diagnostics.Add(YamlRules.NotAMapping, node.Location, "a list, each item beginning with \"- \"");
        return [];
    }

    private static FieldReader? Fields(InputFile file, string what, string owner, DiagnosticBag diagnostics)
    {
        if (TextLoader.Load(file, diagnostics) is not { } source) return null;
        var before = diagnostics.Count;
        var node = YamlReader.Read(source, diagnostics);
        if (node is YamlMapping mapping) return new FieldReader(mapping, owner, new SourceLocation(file.Path, 1, 1), diagnostics);
        if (diagnostics.Count == before) diagnostics.Add(YamlRules.NotAMapping, node?.Location ?? new SourceLocation(file.Path, 1, 1), what);
        return null;
    }

    /// <summary>Reports a name that becomes an address and cannot.</summary>
    public static void CheckSlug(string name, string path, DiagnosticBag diagnostics)
    {
        if (Slug.IsValid(name)) return;
        var slug = Slug.Suggest(name);
        diagnostics.Add(FileRules.BadSlug, new SourceLocation(path), name, slug.Length > 0 ? slug : "a-name");
    }
}
