namespace ClinicSite.Tests;

/// <summary>The contrast table of the theme, worked out again from what is published, at every hue a clinic may have.</summary>
public class ContrastTests
{
    private static readonly string[] Grounds = ["paper", "card", "sunken", "brand-tint", "mark", "emergency-body", "urgent-body", "crisis-body"];

    private static readonly IEnumerable<int> Hues = Enumerable.Range(120, 181);

    public static TheoryData<string, string, double, double> Text
    {
        get
        {
            var data = new TheoryData<string, string, double, double>();
            foreach (var text in new[] { "ink", "link", "visited" })
            {
                foreach (var ground in Grounds) data.Add(text, ground, 7, 7);
            }

            foreach (var ground in new[] { "paper", "card", "sunken" }) data.Add("ink-2", ground, 7, 7);
            data.Add("on-brand-tint", "brand-tint", 7, 7);
            data.Add("on-brand-tint", "brand-hill", 7, 7);
            data.Add("on-brand-tint", "card", 7, 7);
            data.Add("on-brand-tint", "paper", 7, 7);
            foreach (var fill in new[] { "brand", "emergency", "urgent", "crisis" }) data.Add("on-" + fill, fill, 7, 7);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Text))]
    public void Text_is_read_at_every_hue_in_light_and_dark(string text, string ground, double light, double dark) => Holds(text, ground, light, dark);

    [Theory]
    [InlineData("edge", "paper")]
    [InlineData("edge", "card")]
    [InlineData("edge", "sunken")]
    [InlineData("focus", "paper")]
    [InlineData("brand-edge", "paper")]
    [InlineData("brand-edge", "card")]
    [InlineData("brand-edge", "brand-tint")]
    [InlineData("emergency-edge", "paper")]
    [InlineData("emergency-edge", "emergency-body")]
    [InlineData("urgent-edge", "paper")]
    [InlineData("urgent-edge", "urgent-body")]
    [InlineData("crisis-edge", "paper")]
    [InlineData("crisis-edge", "crisis-body")]
    public void Edges_of_controls_and_cards_are_seen(string edge, string ground) => Holds(edge, ground, 3, 3);

    [Theory]
    [InlineData("ink", "paper", 13.4, 12.4)]
    [InlineData("link", "paper", 8.4, 10.7)]
    [InlineData("on-brand", "brand", 9.1, 8.9)]
    [InlineData("on-emergency", "emergency", 8.5, 10.3)]
    [InlineData("on-urgent", "urgent", 9.9, 9.8)]
    [InlineData("on-crisis", "crisis", 9.7, 9.9)]
    public void The_measured_values_stay_what_they_were(string text, string ground, double light, double dark) => Holds(text, ground, light, dark);

    [Fact]
    public void Every_colour_is_one_a_screen_can_show() =>
        Assert.All(Hues.SelectMany(TokenTable.Colours), colour =>
        {
            Assert.InRange(colour.Red, -.002, 1.002);
            Assert.InRange(colour.Green, -.002, 1.002);
            Assert.InRange(colour.Blue, -.002, 1.002);
        });

    private static void Holds(string text, string ground, double light, double dark) => Assert.All(Hues, hue =>
    {
        Assert.True(TokenTable.Contrast(text, ground, hue, false) >= light, $"light, hue {hue}: {TokenTable.Contrast(text, ground, hue, false):0.00}");
        Assert.True(TokenTable.Contrast(text, ground, hue, true) >= dark, $"dark, hue {hue}: {TokenTable.Contrast(text, ground, hue, true):0.00}");
    });
}
