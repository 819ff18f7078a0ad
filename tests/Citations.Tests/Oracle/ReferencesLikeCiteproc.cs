using System.Text.RegularExpressions;
using ClinicSite.Citations;

namespace ClinicSite.Tests.Oracle;

public partial class ReferencesLikeCiteproc
{
    /// <summary>Where we print otherwise, and why. Anything else must be equal to the letter.</summary>
    private static readonly Dictionary<(string Id, string Style), string> Different = new()
    {
        [("rangeDate", "nlm")] = "the oracle loses the space in \"Jan 2–Mar4\"",
    };

    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var item in Golden.Data.GetProperty("references").EnumerateObject())
            foreach (var style in item.Value.EnumerateObject()) data.Add(item.Name, style.Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_reference_reads_as_the_oracle_prints_it(string id, string style)
    {
        var expected = Golden.Data.GetProperty("references").GetProperty(id).GetProperty(style).GetProperty("text").GetString();
        var text = Format(id, style).Text;
        if (Different.ContainsKey((id, style))) Assert.NotEqual(expected, text);
        else Assert.Equal(expected, text);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_markup_is_the_oracles_but_for_links(string id, string style)
    {
        if (Different.ContainsKey((id, style))) return;
        var expected = Golden.Data.GetProperty("references").GetProperty(id).GetProperty(style).GetProperty("html").GetString()!;
        Assert.Equal(Normalize(expected), WithoutLinks(Format(id, style).GetHtml()));
    }

    private static FormattedReference Format(string id, string style) =>
        ReferenceFormatter.For(Golden.StyleOf(style)).Format(Golden.Bibliography.Find(id)!);

    /// <summary>Our markup as the oracle would write it, which links nothing.</summary>
    internal static string WithoutLinks(string html) => Normalize(Link().Replace(html, ""));

    /// <summary>The oracle writes other entities, and sets italics within italics upright by a style, which for us the theme does.</summary>
    internal static string Normalize(string html) => Upright().Replace(html, "<i>$1</i>")
        .Replace("&#38;", "&amp;").Replace("&#60;", "&lt;").Replace("&#62;", "&gt;").Replace("&quot;", "\"");

    [GeneratedRegex("<span style=\"font-style:normal;\">(.*?)</span>")]
    private static partial Regex Upright();

    [GeneratedRegex("</?a\\b[^>]*>")]
    private static partial Regex Link();
}
