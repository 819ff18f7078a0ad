using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Model;
using ClinicSite.Tests.Support;
using ClinicSite.Text;

namespace ClinicSite.Tests;

public sealed class MachineSpecs
{
    private const string Names = "aulast aufirst auinit auinit1 auinitm ausuffix au aucorp";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Spec[] All = [.. Spec.In("machines")];

    /// <summary>The keys of each format's matrix in the registry of OpenURL Framework.</summary>
    private static readonly Dictionary<string, string> Matrices = new()
    {
        ["journal"] = Names + " atitle title jtitle stitle date chron ssn quarter volume part issue spage epage pages artnum issn eissn isbn coden sici genre",
        ["book"] = Names + " btitle atitle title place pub date edition tpages series spage epage pages issn eissn isbn bici genre",
        ["dissertation"] = Names + " title co cc inst advisor date tpages isbn degree",
        ["dc"] = "title creator subject description publisher contributor date type format identifier source language relation coverage rights",
    };

    public static TheoryData<string> Cases => [.. All.Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_work_is_told_to_programs_as_its_spec_says(string name)
    {
        var spec = All.Single(spec => spec.ToString() == name);
        var item = Item(spec);
        foreach (var (block, text) in spec.Blocks)
        {
            if (block == "coins") Assert.Equal(text, string.Concat(Pairs(item).Select(pair => $"{pair.Key} = {pair.Value}\n")));
            else if (block.StartsWith("data ", StringComparison.Ordinal)) Assert.Equal(text, Data(item, Enum.Parse<CitationStyle>(block[5..], ignoreCase: true)));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Its_keys_are_those_of_its_format(string name)
    {
        var pairs = Pairs(Item(All.Single(spec => spec.ToString() == name))).ToList();
        var format = pairs.Single(pair => pair.Key == "rft_val_fmt").Value.Split(':')[^1];
        var keys = pairs.Where(pair => pair.Key.StartsWith("rft.", StringComparison.Ordinal)).Select(pair => pair.Key[4..]).ToList();
        Assert.NotEmpty(keys);
        Assert.Subset(Matrices[format].Split(' ').ToHashSet(), keys.ToHashSet());
    }

    [Fact]
    public void The_element_is_empty_unseen_and_holds_nothing_that_ends_its_attribute()
    {
        var item = Readers.Read("""{"id": "a", "type": "article-journal", "title": "\"A\" <b>title</b> & it's", "container-title": "<script>"}""").Items.Single();
        var coins = ReferenceFormatter.For(CitationStyle.Ama).Format(item).Coins;
        Assert.StartsWith("<span class=\"Z3988\" aria-hidden=\"true\" title=\"", coins, StringComparison.Ordinal);
        Assert.EndsWith("\"></span>", coins, StringComparison.Ordinal);
        var value = coins["<span class=\"Z3988\" aria-hidden=\"true\" title=\"".Length..^"\"></span>".Length];
        Assert.DoesNotContain(value, letter => letter is '"' or '<' or '>' or '\'' or ' ');
        Assert.DoesNotContain("&", value.Replace("&amp;", ""), StringComparison.Ordinal);
        Assert.DoesNotContain("<", System.Text.Encoding.UTF8.GetString(ReferenceFormatter.For(CitationStyle.Ama).Format(item).Data.Span), StringComparison.Ordinal);
    }

    private static CslItem Item(Spec spec) => CslJsonReader.Read(new SourceText("refs.json", spec.Find("item")!), new DiagnosticBag()).Single();

    private static IEnumerable<KeyValuePair<string, string>> Pairs(CslItem item)
    {
        var coins = ReferenceFormatter.For(CitationStyle.Ama).Format(item).Coins;
        var title = WebUtility.HtmlDecode(coins.Split("title=\"")[1].Split('"')[0]);
        return title.Split('&').Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1])));
    }

    private static string Data(CslItem item, CitationStyle style)
    {
        using var json = JsonDocument.Parse(ReferenceFormatter.For(style).Format(item).Data);
        return JsonSerializer.Serialize(json, Indented) + "\n";
    }
}
