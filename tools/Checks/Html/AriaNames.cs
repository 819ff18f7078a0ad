using System.Collections.Frozen;

namespace ClinicSite.Checks.Html;

/// <summary>The roles and attributes of WAI-ARIA 1.2 and its modules for publishing and graphics.</summary>
internal static class AriaNames
{
    private static readonly FrozenSet<string> Roles = Set(
        "alert alertdialog application article associationlist associationlistitemkey associationlistitemvalue banner blockquote button caption cell checkbox code "
        + "columnheader combobox comment complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic graphics-document "
        + "graphics-object graphics-symbol grid gridcell group heading image img insertion link list listbox listitem log main mark marquee math menu menubar menuitem "
        + "menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar "
        + "search searchbox sectionfooter sectionheader separator slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time "
        + "timer toolbar tooltip tree treegrid treeitem");

    private static readonly FrozenSet<string> Attributes = Set(
        "activedescendant atomic autocomplete braillelabel brailleroledescription busy checked colcount colindex colindextext colspan controls current describedby "
        + "description details disabled dropeffect errormessage expanded flowto grabbed haspopup hidden invalid keyshortcuts label labelledby level live modal "
        + "multiline multiselectable orientation owns placeholder posinset pressed readonly relevant required roledescription rowcount rowindex rowindextext rowspan "
        + "selected setsize sort valuemax valuemin valuenow valuetext");

    private static readonly FrozenDictionary<string, string> Values = new Dictionary<string, string>
    {
        ["atomic"] = "true false",
        ["busy"] = "true false",
        ["checked"] = "true false mixed undefined",
        ["disabled"] = "true false",
        ["expanded"] = "true false undefined",
        ["hidden"] = "true false undefined",
        ["modal"] = "true false",
        ["multiline"] = "true false",
        ["multiselectable"] = "true false",
        ["pressed"] = "true false mixed undefined",
        ["readonly"] = "true false",
        ["required"] = "true false",
        ["selected"] = "true false undefined",
        ["live"] = "off polite assertive",
        ["current"] = "page step location date time true false",
        ["haspopup"] = "true false menu listbox tree grid dialog",
        ["invalid"] = "grammar false spelling true",
        ["orientation"] = "horizontal vertical undefined",
        ["sort"] = "ascending descending none other",
        ["autocomplete"] = "inline list both none",
    }.ToFrozenDictionary();

    public static bool IsRole(string role) => Roles.Contains(role) || role.StartsWith("doc-", StringComparison.Ordinal);

    /// <summary>Whether WAI-ARIA has the attribute.</summary>
    /// <param name="name">With <c>aria-</c>.</param>
    public static bool IsAttribute(string name) => Attributes.Contains(name["aria-".Length..]);

    /// <summary>Why an attribute cannot have a value; null where it can.</summary>
    public static string? FaultOf(string name, string value) =>
        Values.TryGetValue(name["aria-".Length..], out var allowed) && value.Trim().Length > 0 && !allowed.Split(' ').Contains(value.Trim())
            ? "it can be " + allowed.Replace(" ", ", ", StringComparison.Ordinal)
            : null;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
