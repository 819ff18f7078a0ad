using ClinicSite.Text;

namespace ClinicSite.Tests.Text;

public class NameTests
{
    [Theory]
    [InlineData("Épilepsie", "epilepsie")]
    [InlineData("Migraine & más", "migraine-mas")]
    [InlineData("Ménière's disease", "menieres-disease")]
    public void A_slug_keeps_the_letter_under_an_accent(string name, string slug) => Assert.Equal(slug, Slug.Suggest(name));

    [Fact]
    public void Names_are_listed_by_their_letters_whatever_the_case_or_accent() =>
        Assert.Equal(["Eczema", "Épilepsie", "epilepsy", "Fibromyalgia"], new[] { "Fibromyalgia", "epilepsy", "Épilepsie", "Eczema" }.OrderByName(name => name));
}
