using FsCheck;
using FsCheck.Fluent;
using Microsoft.Playwright;

namespace ClinicSite.Tests;

/// <summary>
/// Two views that show the same but for words of plain texts count as one for all of axe's rules but those of colours and sizes; so
/// axe must say the same of both.
/// </summary>
public sealed class ExchangedWordsTests(AskedPage one) : IClassFixture<AskedPage>
{
    private const string Exchange = "() => { document.body.className = 'b'; }";

    private const string AskAll = """
        async () => {
          const { violations, incomplete } = await axe.run(document, { preload: false, rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false },
            'target-size': { enabled: false }, 'scrollable-region-focusable': { enabled: false }, 'identical-links-same-purpose': { enabled: true } } });
          return [...violations, ...incomplete].flatMap(rule => rule.nodes.map(node => `${rule.id} ${node.target.join(' ')}`)).sort();
        }
        """;

    private static readonly string[] Frames =
    [
        "<p>{0}</p>", "<p>Dear {0}</p>", "<div>{0}</div>", "<span>{0}</span>", "<label>{0}<input></label>", "<label>{0}<input type=checkbox></label>", "<label for=f>{0}</label>",
        "<a href=/x>{0}</a>", "<button>{0}</button>", "<h2>{0}</h2>", "<h2>Words {0}</h2>", "<ul>{0}</ul>", "<ul><li>{0}</li></ul>", "<nav>{0}</nav>", "<section>{0}</section>",
        "<main>{0}</main>", "<main><p>{0}</p></main>", "<header>{0}</header>", "<footer>{0}</footer>", "<div id=n>{0}</div><button aria-labelledby=n></button>", "<div role=alert>{0}</div>",
        "<div role=button>{0}</div>", "<table><tr><th>{0}</th><td>x</td></tr></table>", "<dl>{0}</dl>", "<select><option>{0}</option></select>", "<figure>{0}</figure>", "<div aria-hidden=true>{0}</div>",
        "<label>{0}<select></select></label>", "<p lang=xx>{0}</p>", "<details><summary>{0}</summary>x</details>", "<article>{0}</article>", "<label title=t>{0}<input></label>",
    ];

    private static readonly string[] Words =
    [
        "<span class=one>Dim</span><span class=two>Brighten</span>", "<b class=one>Dim</b>", "<em class=two>Dim</em>", "<span class=one></span><span class=two>Words</span>", "<i class=one>a</i> b",
        "<span class=one role=img>Dim</span>", "<span class=one tabindex=0>Dim</span>", "<span class=one><b>Dim</b></span>", "<a class=two href=/y>Words</a>", "<span class=one id=f>Dim</span>",
    ];

    private readonly IPage _page = one.Page;

    [Fact]
    public void Words_that_are_exchanged_change_no_answer_of_axe_where_both_views_count_as_one()
    {
        var alike = 0;
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(30),
            Prop.ForAll(Bodies.ToArbitrary(), async body =>
            {
                await ShowAsync(body);
                var first = (await one.LookAsync(), await _page.EvaluateAsync<string[]>(AskAll));
                await _page.EvaluateAsync(Exchange);
                var second = (await one.LookAsync(), await _page.EvaluateAsync<string[]>(AskAll));
                if (first.Item1.Seen != second.Item1.Seen) return;
                if (first.Item1.Whole != second.Item1.Whole) alike++;
                Assert.Equal(first.Item2, second.Item2);
            }));
        Assert.InRange(alike, 1, int.MaxValue);
    }

    [Theory]
    [InlineData("<main><p>Now <span class=one>dim</span><span class=two>bright</span></p></main>", true)]
    [InlineData("<main><p><span class=one>Dim</span></p></main>", false)]
    [InlineData("<main><a href=/x><span class=one>Dim</span><span class=two>Brighten</span></a></main>", false)]
    [InlineData("<p><span class=one>Dim</span><span class=two>Brighten</span></p>", false)]
    [InlineData("<main><p id=n><span class=one>Dim</span><span class=two>Brighten</span></p><button aria-labelledby=n></button></main>", false)]
    public async Task Only_words_of_plain_texts_may_be_exchanged(string body, bool mayBe)
    {
        await ShowAsync(body);
        var first = await one.LookAsync();
        await _page.EvaluateAsync(Exchange);
        var second = await one.LookAsync();
        Assert.NotEqual(first.Whole, second.Whole);
        Assert.Equal(mayBe, first.Seen == second.Seen);
    }

    private static Gen<string> Part =>
        from frame in Gen.Elements(Frames)
        from words in Gen.Frequency((3, Gen.Elements(Words.Take(1))), (1, Gen.Elements("<i class=one>a</i> b", "a <b class=two>b</b>")), (1, Gen.Elements(Words)))
        select frame.Replace("{0}", words, StringComparison.Ordinal);

    private static Gen<string> Bodies =>
        from parts in Part.ArrayOf()
        from first in Part
        from inMain in Gen.Elements(true, true, true, false)
        select (inMain ? "<main>{0}</main>" : "{0}").Replace("{0}", first + string.Concat(parts.Take(1)), StringComparison.Ordinal);

    private Task ShowAsync(string body) => one.ShowAsync($"<style>body:not(.b) .two, .b .one {{ display: none }}</style>{body}");
}
