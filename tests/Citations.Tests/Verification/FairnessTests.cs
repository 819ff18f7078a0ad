namespace ClinicSite.Tests.Verification;

/// <summary>What two records of one work write differently is no difference; what makes it another work is.</summary>
public sealed class FairnessTests
{
    [Theory]
    [InlineData("TNF-α in migraine: a review", "TNF-alpha in Migraine. A Review", true)]
    [InlineData("Effect of μ-opioids & NSAIDs", "Effect of mu-Opioids and NSAIDs", true)]
    [InlineData("CO<sub>2</sub> and <i>in vitro</i> studies of pain", "CO₂ and in vitro studies of pain", true)]
    [InlineData("Pain &amp; suffering", "Pain &amp;amp; Suffering", true)]
    [InlineData("Café au lait — naïve users’ views", "Cafe au lait - naive users' views", true)]
    [InlineData("Meta-analysis of pain", "Metaanalysis of pain", true)]
    [InlineData("Ketamine for chronic neuropathic pain", "Ketamine for Chronic Neuropathic Pain: A Randomized Trial", true)]
    [InlineData("Migraine", "Migraine: epidemiology and systems of care", false)]
    [InlineData("Ketamine for chronic pain in adults", "Ketamine for chronic pain in children", false)]
    [InlineData("Type 1 diabetes and pain", "Type 2 diabetes and pain", false)]
    [InlineData("日本の片頭痛", "日本の片頭痛", true)]
    [InlineData("日本の片頭痛", "日本の頭痛", false)]
    public async Task Titles(string ours, string theirs, bool same) => Assert.Equal(same, await IsSame("title", $"\"{ours}\"", $"\"title\": [\"{theirs}\"]"));

    [Theory]
    [InlineData("""{"family": "Hecke", "non-dropping-particle": "van"}""", """{"family": "van Hecke"}""", true)]
    [InlineData("""{"family": "van Hecke"}""", """{"family": "Hecke", "given": "Oliver van"}""", true)]
    [InlineData("""{"family": "Müller"}""", """{"family": "Mueller"}""", true)]
    [InlineData("""{"family": "Müller"}""", """{"family": "MULLER"}""", true)]
    [InlineData("""{"family": "Sørensen"}""", """{"family": "Sorensen"}""", true)]
    [InlineData("""{"family": "O’Neill"}""", """{"family": "O'Neill"}""", true)]
    [InlineData("""{"family": "García-Azorín", "given": "David"}""", """{"family": "Azorín", "given": "David García"}""", true)]
    [InlineData("""{"family": "Smith", "given": "Ann"}""", """{"family": "Smith", "given": "A. B."}""", true)]
    [InlineData("""{"family": "Smith"}""", """{"family": "Smyth"}""", false)]
    [InlineData("""{"family": "Smith"}, {"family": "Jones"}""", """{"family": "Jones"}, {"family": "Smith"}""", false)]
    [InlineData("""{"family": "Smith"}""", """{"family": "Smith"}, {"name": "The Pain Study Group", "sequence": "additional"}""", true)]
    [InlineData("""{"family": "Smith"}, {"literal": "Pain Study Group"}""", """{"family": "Smith"}""", true)]
    [InlineData("""{"literal": "GBD 2019 Collaborators"}""", """{"name": "the GBD 2019 collaborators"}""", true)]
    [InlineData("""{"literal": "GBD 2019 Collaborators"}""", """{"name": "World Health Organization"}""", false)]
    public async Task Authors(string ours, string theirs, bool same) => Assert.Equal(same, await IsSame("author", $"[{ours}]", $"\"author\": [{theirs}]"));

    [Theory]
    [InlineData("The Journal of Headache and Pain", "J Headache Pain", true)]
    [InlineData("Proc Natl Acad Sci U S A", "Proceedings of the National Academy of Sciences of the United States of America", false)]
    [InlineData("Proc Natl Acad Sci", "Proceedings of the National Academy of Sciences", true)]
    [InlineData("Reg Anesth Pain Med", "Regional Anesthesia &amp; Pain Medicine", true)]
    [InlineData("Pain", "PAIN", true)]
    [InlineData("Pain", "Pain Medicine", false)]
    [InlineData("Lancet Neurology", "The Lancet Neurology", true)]
    [InlineData("The Lancet", "The Lancet Neurology", false)]
    public async Task Journals(string ours, string theirs, bool same) =>
        Assert.Equal(same, await IsSame("container-title", $"\"{ours}\"", $"\"container-title\": [\"{theirs}\"]"));

    [Theory]
    [InlineData("1408-26", "1408-1426", true)]
    [InlineData("S12–S19", "S12-9", true)]
    [InlineData("1408", "1408-1426", true)]
    [InlineData("123-130", "123-130.e5", true)]
    [InlineData("e15", "15", true)]
    [InlineData("CD012345", "CD012345", true)]
    [InlineData("1408-26", "1409-1426", false)]
    [InlineData("140-149", "140-150", false)]
    [InlineData("S12", "12-19", false)]
    public async Task Pages(string ours, string theirs, bool same) => Assert.Equal(same, await IsSame("page", $"\"{ours}\"", $"\"page\": \"{theirs}\""));

    [Theory]
    [InlineData("12", "012", true)]
    [InlineData("Vol. 12", "12", true)]
    [InlineData("12 Suppl 1", "12 Supplement 1", true)]
    [InlineData("1-2", "1–2", true)]
    [InlineData("1-2", "12", false)]
    public async Task Volumes(string ours, string theirs, bool same) => Assert.Equal(same, await IsSame("volume", $"\"{ours}\"", $"\"volume\": \"{theirs}\""));

    [Theory]
    [InlineData("van Hecke O", "van Hecke", true)]
    [InlineData("King ML Jr", "King", true)]
    [InlineData("de la Cruz MJ 3rd", "de la Cruz", true)]
    [InlineData("Li X", "Xi", false)]
    public async Task Names_of_PubMed(string theirs, string family, bool same)
    {
        await using var server = new RegistryServer((path, _) => Records.OfPubMed(path, $$"""{"uid": "1", "title": "T", "authors": [{"name": "{{theirs}}", "authtype": "Author"}]}"""));
        using var run = new VerifyRun();
        var result = await run.RunAsync($$"""{"id": "a", "title": "T", "PMID": "1", "author": [{"family": "{{family}}"}]}""", run.Options(server));
        Assert.Equal(same, result.Findings.Count == 0);
    }

    /// <summary>An entry and a record that have nothing but the DOI and one field.</summary>
    private static async Task<bool> IsSame(string field, string ours, string theirs)
    {
        await using var server = new RegistryServer((_, _) => Records.OfCrossref($$"""{"DOI": "10.1000/1", {{theirs}}}"""));
        using var run = new VerifyRun();
        var result = await run.RunAsync($$"""{"id": "a", "type": "article-journal", "DOI": "10.1000/1", "{{field}}": {{ours}}}""", run.Options(server));
        Assert.InRange(result.Findings.Count, 0, 1);
        return result.Findings.Count == 0;
    }
}
