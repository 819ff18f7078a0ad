namespace ClinicSite.Browser.Axe;

/// <summary>What axe is asked: its option <c>runOnly</c>, without some rules, and where to look for colours.</summary>
/// <param name="Type"><c>tag</c> or <c>rule</c>.</param>
/// <param name="Values">Tags, or ids of rules.</param>
/// <param name="Except">Ids of rules that the tags would bring and that are not asked.</param>
/// <param name="OnlyFresh">Whether the rules of colours look only at the texts that look as they did in no view before.</param>
internal sealed record AxeSelection(string Type, IReadOnlyList<string> Values, IReadOnlyList<string> Except, bool OnlyFresh = false)
{
    /// <summary>The rules that look at the colours of texts.</summary>
    public static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    /// <summary>Whether a rule judges the colours of texts; AAA contrast is told with AA.</summary>
    public static bool IsOfColours(string rule) => rule == "color-contrast-enhanced" || Colours.Contains(rule);

    /// <summary>Whether a rule is asked.</summary>
    public bool Asks(string rule) => Type == "tag" ? !Except.Contains(rule) : Values.Contains(rule);
}
