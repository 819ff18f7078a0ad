using System.Runtime.CompilerServices;
using ClinicSite.Citations.Formatting;

namespace ClinicSite.Citations.Citing;

/// <summary>What an author-date style knows of a work whatever page cites it; made once for all pages and threads.</summary>
internal sealed class AuthorDateParts
{
    private static readonly ConditionalWeakTable<CslItem, AuthorDateParts> Known = [];

    private AuthorDateParts(CslItem item)
    {
        Names = item.Author.Count > 0 ? item.Author : item.Editor;
        ListKey = AuthorDateOrder.ListKey(item);
        if (Names is [{ IsLiteral: false } first, ..])
        {
            Family = ShortAuthors.FamilyOf(first);
            Initials = PersonNames.Initials(first.Given, ". ", hyphens: true);
        }

        Label = MakeLabel(item, 1, withInitials: false);
    }

    /// <summary>Authors, or editors where there are none.</summary>
    public IReadOnlyList<CslName> Names { get; }

    /// <summary>Its place in the reference list.</summary>
    public string ListKey { get; }

    /// <summary>Family name of the first person; null where a group or nobody stands first.</summary>
    public string? Family { get; }

    /// <summary>Initials of the first person.</summary>
    public string Initials { get; } = "";

    /// <summary>The label where nothing on the page reads alike.</summary>
    public AuthorDateLabel Label { get; }

    public static AuthorDateParts Of(CslItem item) => Known.GetValue(item, static work => new AuthorDateParts(work));

    /// <summary>A label that tells more.</summary>
    /// <param name="item">The work.</param>
    /// <param name="shown">How many names stand before "et al."</param>
    /// <param name="withInitials">Whether the first author's initials are needed.</param>
    public AuthorDateLabel MakeLabel(CslItem item, int shown, bool withInitials)
    {
        var year = ApaStyle.ApaYear(item);
        if (Names.Count == 0)
        {
            var title = ApaShortTitle.Format(item);
            return new(title, title, year, "", AuthorDateOrder.ClusterKey(item, title.Text));
        }

        var printed = Names.Select(ShortAuthors.FamilyOf).ToList();
        if (withInitials && Initials.Length > 0) printed[0] = PersonNames.InOrder(Names[0]);
        var text = Join(printed, shown, "&");
        return new(
            Fragment.Rich(text), Fragment.Rich(Join(printed, shown, "and")), year, "",
            AuthorDateOrder.ClusterKey(item, AuthorDateOrder.NameKey(Names.Count > 2 ? Names.Take(shown) : Names)
                + (Names.Count > 2 && shown < Names.Count ? "  et al" : "")));
    }

    private static string Join(List<string> names, int shown, string and) => names.Count switch
    {
        1 => names[0],
        2 => $"{names[0]} {and} {names[1]}",
        _ when shown >= names.Count => $"{string.Join(", ", names.SkipLast(1))}, {and} {names[^1]}",
        _ when shown == 1 => names[0] + " et al.",
        _ => string.Join(", ", names.Take(shown)) + ", et al.",
    };
}
