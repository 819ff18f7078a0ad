using System.Globalization;
using ClinicSite.Citations;
using ClinicSite.Tests.Oracle;

namespace ClinicSite.Tests.Pasted;

/// <summary>What the styles print is read back: the same authors, year, DOI, volume and pages.</summary>
public class GoldenReferencesReadBack
{
    [Theory]
    [InlineData("ama")]
    [InlineData("nlm")]
    [InlineData("apa")]
    public void At_least_95_of_100_printed_references_are_read_back_as_they_were(string style)
    {
        var (count, wrong) = (0, new List<string>());
        foreach (var printed in Golden.Data.GetProperty("references").EnumerateObject())
        {
            count++;
            var text = printed.Value.GetProperty(style).GetProperty("text").GetString()!;
            var faults = Faults(Golden.Bibliography.Find(printed.Name)!, text, PastedReferenceReader.Read(text)).ToList();
            if (faults.Count > 0) wrong.Add($"{printed.Name}: {string.Join("; ", faults)}\n    {text}");
        }

        Assert.True(count >= 120, $"Only {count} references were printed.");
        Assert.True(wrong.Count * 100 <= count * 5, $"{style}: {wrong.Count} of {count} were read otherwise:\n{string.Join('\n', wrong)}");
    }

    /// <summary>A style may leave something out; what it prints must come back.</summary>
    private static IEnumerable<string> Faults(CslItem item, string text, PastedReference read)
    {
        var names = (item.Author.Count > 0 ? item.Author : item.Editor).Where(name => name.Literal is not "et al." and not "et al").Select(FamilyOf).ToList();
        var found = read.Authors.Select(FamilyOf).ToList();
        if (!names.Take(Math.Min(3, names.Count)).SequenceEqual(found.Take(Math.Min(3, names.Count))))
            yield return $"authors {string.Join(", ", found)} instead of {string.Join(", ", names.Take(3))}";
        if (item.Issued?.Year is { } year && text.Contains(year.ToString(CultureInfo.InvariantCulture)) && read.Year != year) yield return $"year {read.Year} instead of {year}";
        if (item.DOI.Length > 0 && text.Contains(item.DOI) && read.DOI != item.DOI) yield return $"DOI {read.DOI} instead of {item.DOI}";
        if (item.Type is not ("article-journal" or "chapter")) yield break;
        if (item.Volume.Length > 0 && text.Contains(item.Volume) && read.Volume != item.Volume) yield return $"volume \"{read.Volume}\" instead of \"{item.Volume}\"";
        var (first, firstRead) = (FirstPage(item.Page), FirstPage(read.Page));
        if (first.Length > 0 && text.Contains(first) && first != firstRead) yield return $"page \"{read.Page}\" instead of \"{item.Page}\"";
    }

    private static string FirstPage(string pages) => pages.Split('-', '–', ',')[0].Trim();

    /// <summary>Particles may have changed their place, as styles have it; groups and undivided names count whole.</summary>
    private static string FamilyOf(CslName name)
    {
        var family = name.IsLiteral ? name.Literal : name.Family.Length == 0 ? name.Given : $"{name.NonDroppingParticle} {name.Family}".Trim();
        return new string([.. family.Where(char.IsLetter)]).ToLowerInvariant();
    }
}
