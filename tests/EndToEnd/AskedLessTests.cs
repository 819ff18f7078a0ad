using System.Globalization;
using System.Text.Json;
using ClinicSite.Browser.Axe;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Playwright;

namespace ClinicSite.Tests;

/// <summary>
/// Axe is not asked about the contrast of texts that are plainly legible, nor about targets that plainly have room; what it finds
/// must be what it finds when asked about all.
/// </summary>
public sealed class AskedLessTests(AskedPage one) : IClassFixture<AskedPage>
{
    private const string AskAll = """
        async rule => {
          const { violations } = await axe.run(document, { preload: false, runOnly: { type: 'rule', values: [rule] } });
          return violations.flatMap(rule => rule.nodes.map(node => node.target.join(' '))).sort();
        }
        """;

    /// <summary>Pages on which axe finds a text too faint, or cannot decide, though the ground next behind it in the markup would do.</summary>
    public static TheoryData<string> Traps =>
    [
        """<p style="background:#fff;color:#000">On <span style="color:#aaa">faint</span></p>""",
        """<div style="background:#000;height:40px;margin-bottom:-30px"></div><p style="color:#111;position:relative">Drawn over a neighbour</p>""",
        """<div style="position:relative"><p style="color:#111;margin:0">Words</p><div style="position:absolute;inset:0;background:#111;z-index:-1"></div></div>""",
        """<div style="background:#fff;height:20px;width:100px"><p style="color:#222;margin:60px 0 0">Out of its box</p></div><div style="background:#222;height:99px;margin-top:-40px"></div>""",
        """<p style="color:#000;opacity:.3">Half gone</p>""",
        """<div style="opacity:.3"><p style="background:#fff;color:#000">Half gone with its ground</p></div>""",
        """<div style="background:rgba(0,0,0,.8)"><p style="color:#000">On a veil</p></div>""",
        """<div style="background:#000"><p style="color:#000;-webkit-text-fill-color:#111">Filled otherwise</p></div>""",
        """<p style="color:#000;-webkit-text-fill-color:#eee">Filled faintly</p>""",
        """<p style="color:#ddd;clip-path:inset(10%)">Cut at its edges</p>""",
        """<p style="color:#000;background:linear-gradient(#000,#fff)">On a gradient</p>""",
        """<p style="color:rgba(0,0,0,.2)">Nearly clear</p>""",
        """<p style="color:oklch(0.9 0 0)">A colour of another form</p>""",
        """<p style="color:oklch(0.2 0 0 / 0.4)">A colour of another form, half clear</p>""",
        """<div style="background:#333"><p style="color:#222;background:oklch(0.98 0 0 / 0.2)">On a veil of another form</p></div>""",
        """<style>.p::before { content:''; position:absolute; inset:0; background:#000; z-index:-1 } .p { position:relative }</style><p class="p" style="color:#000">On what style adds</p>""",
        """<table style="background:#fff"><colgroup><col style="background:#222"></colgroup><tr><td style="color:#111">On a column</td></tr></table>""",
        """<div style="display:grid"><div style="grid-area:1/1;background:#333;height:60px"></div><p style="grid-area:1/1;color:#222">In one cell with another</p></div>""",
        """<style>body { background:#fff; color:#111 } html { background:#222 } body { height:10px }</style><div style="height:200px"></div><p>Below the body</p>""",
        """<style>body { background:#222; color:#111 }</style><p>On a dark page</p>""",
        """<p style="color:#ddd;text-shadow:0 0 1px #000">With a shadow</p>""",
        """<div style="filter:invert(1);background:#fff"><p style="color:#bbb">Turned round</p></div>""",
        """<p>In <button style="background:#eee;color:#ccc">a button</button></p>""",
        """<img alt="" width="300" height="60" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><p style="margin-top:-50px;color:#000">On a picture</p>""",
    ];

    private static readonly Gen<string> Styles =
        from chosen in Gen.SubListOf(
            "background:#fff", "background:#000", "background:#777", "background:rgba(0,0,0,.5)", "background:linear-gradient(#000,#fff)", "color:#000", "color:#fff", "color:#888",
            "background:oklch(.96 .02 140)", "background:oklab(.3 .02 .03/.6)", "background:color(srgb .9 .8 .7)", "color:oklch(.4 .1 25)", "color:lab(60 20 30)", "color:color-mix(in srgb,#00f 60%,#fff)",
            "position:relative;top:30px", "position:absolute;top:20px", "position:fixed;bottom:5px", "z-index:-1", "margin-top:-30px", "float:left;width:45%", "opacity:.4",
            "transform:translateY(30px)", "transform:rotate(8deg)", "height:20px", "overflow:hidden", "display:inline-block", "display:flex", "font-size:26px", "line-height:.8", "text-indent:-9px",
            "clip-path:inset(50%)", "clip-path:inset(20%)", "position:absolute;clip:rect(0,0,0,0)")
        from most in Gen.Choose(0, 3)
        select string.Join(';', chosen.Take(most));

    private static readonly Gen<string> Places =
        from chosen in Gen.SubListOf(
            "width:24px;height:24px", "width:20px;height:20px", "width:100px;height:30px", "width:10px;height:60px", "display:inline-block", "display:block", "display:flex", "margin:12px",
            "margin:-8px 0 0 -8px", "margin-left:30px", "position:relative;top:12px", "position:absolute;top:20px;left:20px", "position:absolute;top:0;left:0", "position:fixed;top:10px",
            "z-index:-1", "overflow:hidden", "transform:scale(.5)", "opacity:0", "visibility:hidden", "pointer-events:none", "padding:0;border:0", "float:left")
        from most in Gen.Choose(0, 4)
        select string.Join(';', chosen.Take(most));

    private readonly IPage _page = one.Page;

    [Theory]
    [MemberData(nameof(Traps))]
    public async Task What_could_be_taken_for_legible_is_left_to_axe(string body)
    {
        await ShowAsync(body);
        var answer = await AskAsync();
        Assert.Contains(answer, rule => rule.Id == "color-contrast");
        Assert.Equal(await _page.EvaluateAsync<string[]>(AskAll, "color-contrast"), Violations(answer));
    }

    [Fact]
    public async Task What_is_legible_but_for_AAA_is_told_as_axe_tells_it()
    {
        await ShowAsync("""<p style="color:#707070">Grey</p><p style="color:#000">Black</p><button style="color:#707070;background:#fff" disabled>Off</button><p style="color:#808080;font-size:30px">Large</p>""");
        var rule = Assert.Single(await AskAsync());
        Assert.Equal(("color-contrast-enhanced", false), (rule.Id, rule.Incomplete));
        Assert.Equal(["p:nth-child(1)", "p:nth-child(4)"], rule.Nodes.Select(node => node.Selector));
        Assert.StartsWith("<p style=\"color:#707070\">", rule.Nodes[0].Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_lies_over_what_nothing_is_missed() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(40),
        Prop.ForAll(Tree(3).ToArbitrary(), async body =>
        {
            await ShowAsync(body);
            Assert.Equal(await _page.EvaluateAsync<string[]>(AskAll, "color-contrast"), Violations(await AskAsync()));
        }));

    [Theory]
    [InlineData("""<a href="/a" style="display:block;width:20px;height:20px">a</a><a href="/b" style="display:block;width:20px;height:20px">b</a>""", 2)]
    [InlineData("""<div style="position:relative"><button style="width:60px;height:60px">a</button><button style="position:absolute;left:5px;top:5px;width:50px;height:50px">b</button></div>""", 1)]
    [InlineData("""<button style="width:20px;height:20px;padding:0">a</button>""", 0)]
    [InlineData("""<button style="width:60px;height:30px">a</button><button style="width:60px;height:30px">b</button>""", 0)]
    public async Task Targets_without_room_are_left_to_axe(string body, int faults)
    {
        await ShowAsync(body);
        Assert.Equal(faults, Violations(await AskAsync("target-size")).Count());
        Assert.Equal(faults, (await _page.EvaluateAsync<string[]>(AskAll, "target-size")).Length);
    }

    [Fact]
    public async Task A_target_that_is_cut_away_is_found_by_no_pointer()
    {
        await ShowAsync("""<a href="/a" style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Skip</a><a href="/b" style="display:block;height:30px">Home</a>""");
        Assert.Empty(Violations(await AskAsync("target-size")));
    }

    [Fact]
    public void However_targets_stand_none_without_room_is_missed() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(40),
        Prop.ForAll(Targets(2).ToArbitrary(), async body =>
        {
            await ShowAsync(body);
            Assert.Equal(await _page.EvaluateAsync<string[]>(AskAll, "target-size"), Violations(await AskAsync("target-size")));
        }));

    [Theory]
    [InlineData("""<main><p>Words that go on <a href="/a" style="text-decoration:none;color:#222">and a link</a> and on.</p></main>""", 1)]
    [InlineData("""<main><p>Words that go on <a href="/a">and a link</a> and on.</p></main>""", 0)]
    [InlineData("""<nav><a href="/a" style="text-decoration:none">One</a> <a href="/b" style="text-decoration:none">Two</a></nav>""", 0)]
    public async Task Links_known_by_colour_alone_are_left_to_axe(string body, int faults)
    {
        await ShowAsync($"<style>body {{ color: #000 }}</style>{body}");
        Assert.Equal(faults, Violations(await AskAsync("link-in-text-block")).Count());
        Assert.Equal(faults, (await _page.EvaluateAsync<string[]>(AskAll, "link-in-text-block")).Length);
    }

    [Theory]
    [InlineData("""<div style="height:50px;overflow:auto"><p>Words<p>Words<p>Words<p>Words</div>""", 1)]
    [InlineData("""<div tabindex="-1" style="height:50px;overflow:auto"><p>Words<p>Words<p>Words<p>Words</div>""", 1)]
    [InlineData("""<div tabindex="0" style="height:50px;overflow:auto"><p>Words<p>Words<p>Words<p>Words</div>""", 0)]
    [InlineData("""<div style="height:50px;overflow:auto"><p>Words<p>Words<p><a href="/a">Words</a><p>Words</div>""", 0)]
    public async Task What_scrolls_is_left_to_axe_unless_the_keyboard_comes_to_it(string body, int faults)
    {
        await ShowAsync(body);
        Assert.Equal(faults, Violations(await AskAsync("scrollable-region-focusable")).Count());
        Assert.Equal(faults, (await _page.EvaluateAsync<string[]>(AskAll, "scrollable-region-focusable")).Length);
    }

    [Theory]
    [InlineData("link-name", """<a href="/a" style="display:block;width:9px;height:9px"></a><a href="/b" role="presentation">Words</a><a href="/c"><span hidden>Words</span></a><a href="/d" aria-label=" ">Words</a><a href="/e">Words</a>""")]
    [InlineData("label-content-name-mismatch", """<button aria-label="Stop">Go</button><button id="x" aria-labelledby="x y">Go</button><p id="y">Stop</p><button>Go</button><a href="/a" aria-label="Elsewhere">Go</a>""")]
    public async Task Names_that_may_be_amiss_are_left_to_axe(string rule, string body)
    {
        await ShowAsync(body);
        Assert.Equal(await _page.EvaluateAsync<string[]>(AskAll, rule), Violations(await AskAsync(rule)));
    }

    private static Gen<string> Targets(int depth) =>
        from children in Gen.ListOf(Target(depth))
        select string.Concat(children.Take(4));

    private static Gen<string> Target(int depth) =>
        from style in Places
        from inner in depth == 0 ? Gen.Constant("") : Targets(depth - 1)
        from markup in Gen.Elements("<div style=\"{0}\">{1}</div>", "<a href=/x style=\"{0}\">x</a>", "<button style=\"{0}\">x</button>", "<input aria-label=x style=\"{0}\">", "<p style=\"{0}\">Words {1}</p>", "<div tabindex=0 role=button style=\"{0}\">x</div>")
        select string.Format(CultureInfo.InvariantCulture, markup, style, inner);

    private static Gen<string> Tree(int depth) =>
        from style in Styles
        from children in depth == 0 ? Gen.Constant("") : Gen.ListOf(Tree(depth - 1)).Select(all => string.Concat(all.Take(3)))
        from name in Gen.Elements("div", "p", "span")
        select $"<{name} style=\"{style}\">Words {children}</{name}>";

    private async Task ShowAsync(string body)
    {
        await one.ShowAsync(body);
        await one.LookAsync();
    }

    private async Task<IReadOnlyList<AxeRule>> AskAsync(string rule = "color-contrast")
    {
        var json = await _page.EvaluateAsync<string>(AxeScript.Run, new Dictionary<string, object>
        {
            ["type"] = "rule",
            ["values"] = new[] { rule },
            ["except"] = Array.Empty<string>(),
            ["onlyFresh"] = false,
        });
        return JsonSerializer.Deserialize(json, AxeJson.Default.IReadOnlyListAxeRule)!;
    }

    private static IEnumerable<string> Violations(IReadOnlyList<AxeRule> answer) => answer
        .Where(rule => !rule.Incomplete && rule.Id != "color-contrast-enhanced").SelectMany(rule => rule.Nodes).Select(node => node.Selector).Order(StringComparer.Ordinal);
}
