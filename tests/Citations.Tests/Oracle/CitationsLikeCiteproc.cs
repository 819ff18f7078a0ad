using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClinicSite.Citations;

namespace ClinicSite.Tests.Oracle;

public partial class CitationsLikeCiteproc
{
    public static TheoryData<int> All() => [.. Enumerable.Range(0, Golden.Data.GetProperty("pages").GetArrayLength())];

    [Theory]
    [MemberData(nameof(All))]
    public void Citations_of_a_page_read_as_the_oracle_prints_them(int index)
    {
        var (page, expected) = Load(index);
        var clusters = expected.GetProperty("citations").EnumerateArray().Select(text => text.GetString()!);
        Assert.Equal(clusters, expected.GetProperty("clusters").EnumerateArray().Select((_, at) => PlainText(page.Format(at))));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_list_is_in_the_oracles_order(int index)
    {
        var (page, expected) = Load(index);
        var order = expected.GetProperty("order").EnumerateArray().Select(id => "ref-" + id.GetString());
        Assert.Equal(order, page.GetReferences().Select(entry => entry.Id));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_author_date_list_has_the_oracles_year_letters(int index)
    {
        var (page, expected) = Load(index);
        if (!expected.TryGetProperty("references", out var references)) return;
        Assert.Equal(
            references.EnumerateArray().Select(text => text.GetString()!),
            page.GetReferences().Select(entry => PlainText(entry.Html)));
    }

    private static (PageCitations Page, JsonElement Expected) Load(int index)
    {
        var expected = Golden.Data.GetProperty("pages")[index];
        return (ToPage(expected, Golden.Bibliography), expected);
    }

    /// <summary>The page that the oracle printed, as ours.</summary>
    internal static PageCitations ToPage(JsonElement expected, Bibliography bibliography)
    {
        var page = new PageCitations(bibliography, Golden.StyleOf(expected.GetProperty("style").GetString()!));
        foreach (var cluster in expected.GetProperty("clusters").EnumerateArray())
            page.Register([.. cluster.EnumerateArray().Select(ToItem)], "");
        return page;
    }

    private static CitationItem ToItem(JsonElement cite) => new(cite.GetProperty("id").GetString()!)
    {
        Prefix = Text(cite, "prefix"),
        Suffix = Text(cite, "suffix"),
        Locator = Text(cite, "locator") is { Length: > 0 } place ? $"{Text(cite, "label")} {place}" : "",
        SuppressAuthor = cite.TryGetProperty("suppress-author", out _),
    };

    private static string Text(JsonElement cite, string name) => cite.TryGetProperty(name, out var value) ? value.GetString()! : "";

    internal static string PlainText(string html) => WebUtility.HtmlDecode(Tag().Replace(Hidden().Replace(html, ""), ""));

    [GeneratedRegex("<span class=\"visually-hidden\">.*?</span>")]
    private static partial Regex Hidden();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
