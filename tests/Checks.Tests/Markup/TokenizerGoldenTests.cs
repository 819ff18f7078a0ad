using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClinicSite.Checks.Markup;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests.Markup;

/// <summary>Our tokenizer beside parse5's, over what <c>tests/golden/tokenizer/make.mjs</c> wrote down.</summary>
public sealed class TokenizerGoldenTests
{
    [Fact]
    public void Every_input_is_read_as_parse5_reads_it()
    {
        var path = Environment.GetEnvironmentVariable("CLINICSITE_TOKENS") ?? Path.Combine(Spec.Repository, "tests", "golden", "tokenizer", "tokens.json");
        using var golden = JsonDocument.Parse(File.ReadAllBytes(path));
        var (wrong, count) = (new List<string>(), 0);
        foreach (var item in golden.RootElement.GetProperty("cases").EnumerateArray())
        {
            count++;
            var input = item.GetProperty("input").GetString()!;
            var expected = JsonNode.Parse(item.GetProperty("tokens").GetRawText())!.ToJsonString();
            var actual = TokensOf(input).ToJsonString();
            if (actual != expected) wrong.Add($"{JsonSerializer.Serialize(input)}\n  expected {expected}\n  actual   {actual}");
        }

        Assert.True(count > 500);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {count}\n" + string.Join('\n', wrong.Take(20)));
    }

    private static JsonArray TokensOf(string input)
    {
        var html = Encoding.UTF8.GetBytes(input);
        var tokenizer = new HtmlTokenizer(html, new TokenizerScratch());
        var tokens = new JsonArray();
        while (tokenizer.Read())
        {
            var content = html.AsSpan()[tokenizer.ContentStart..tokenizer.ContentEnd];
            switch (tokenizer.Kind)
            {
                case TokenKind.StartTag:
                    tokens.Add(new JsonArray("S", MarkupText.Plain(content).ToLowerAscii(), AttributesOf(tokenizer.TagToken), tokenizer.IsSelfClosing));
                    if (tokenizer.Tag == HtmlTag.Svg) tokenizer.IsForeign = true;
                    break;
                case TokenKind.EndTag:
                    tokens.Add(new JsonArray("E", MarkupText.Plain(content).ToLowerAscii()));
                    if (tokenizer.Tag == HtmlTag.Svg) tokenizer.IsForeign = false;
                    break;
                case TokenKind.Comment:
                    tokens.Add(new JsonArray("C", MarkupText.Plain(content)));
                    break;
                case TokenKind.Doctype:
                    var doctype = tokenizer.Doctype;
                    tokens.Add(new JsonArray("D", doctype.Name, doctype.PublicId, doctype.SystemId, doctype.ForcesQuirks));
                    break;
                default:
                    AddText(tokens, MarkupText.OfText(content, tokenizer.Mode));
                    break;
            }
        }

        return tokens;
    }

    private static JsonObject AttributesOf(TagToken tag)
    {
        var attributes = new JsonObject();
        foreach (ref readonly var attribute in tag.Attributes)
            if (!attribute.IsDuplicate) attributes[tag.NameOf(attribute)] = tag.ValueOf(attribute);
        return attributes;
    }

    private static void AddText(JsonArray tokens, string text)
    {
        if (tokens is [.., JsonArray last] && (string?)last[0] == "T") last[1] = (string?)last[1] + text;
        else tokens.Add(new JsonArray("T", text));
    }
}
