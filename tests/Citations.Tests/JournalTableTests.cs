using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>The table of journals is data with sources: every article a row names must agree with the row.</summary>
public sealed partial class JournalTableTests
{
    private static readonly JsonElement[] Rows =
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(Spec.Repository, "tools/Citations/Journals/journals.json")))
            .RootElement.GetProperty("journals").EnumerateArray()];

    public static TheoryData<string> Names => [.. Rows.Select(row => row.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_articles_that_confirm_a_row_raise_no_finding(string name)
    {
        var row = Rows.Single(row => row.GetProperty("name").GetString() == name);
        var articles = Article().Matches(row.GetProperty("source").GetString()!);
        Assert.NotEmpty(articles);
        var json = string.Join(",\n", articles.Select((article, index) => Entry(index, name, article.Groups[1].Value, article.Groups[2].Value)));
        Assert.Equal("", Readers.Check($"[{json}]").Show());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_row_with_volumes_is_confirmed_in_two_years_and_a_year_off_is_found(string name)
    {
        var row = Rows.Single(row => row.GetProperty("name").GetString() == name);
        Assert.True(DateOnly.TryParseExact(row.GetProperty("checked").GetString(), "yyyy-MM-dd", out _));
        if (row.GetProperty("volumes").GetArrayLength() == 0) return;
        var articles = Article().Matches(row.GetProperty("source").GetString()!);
        Assert.True(articles.Select(article => article.Groups[1].Value).Distinct().Count() > 1);
        var from = row.GetProperty("volumes")[0].GetProperty("from").GetInt32();
        var known = articles.First(article => int.Parse(article.Groups[1].Value, CultureInfo.InvariantCulture) >= from);
        var wrong = (int.Parse(known.Groups[1].Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        Assert.Equal(["CLN2141"], Readers.Check(Entry(0, name, wrong, known.Groups[2].Value)).Select(found => found.Descriptor.Id));
    }

    private static string Entry(int index, string journal, string year, string volume) =>
        $$"""{"id": "a{{index}}", "type": "article-journal", "title": "T", "author": [{"family": "A"}], "container-title": "{{journal}}", "issued": {"date-parts": [[{{year}}]]}, "volume": "{{volume}}"}""";

    [GeneratedRegex("([0-9]{4});([0-9]+)")]
    private static partial Regex Article();
}
