using ClinicSite.Model;

namespace ClinicSite.Citations.Formatting;

/// <summary>Authors as a sentence names them.</summary>
internal static class ShortAuthors
{
    /// <summary>For numbered styles: <c>Lipton et al</c>, <c>Smith and Jones</c>, <c>Smith</c>.</summary>
    public static string Narrative(CslItem item, CitationStyle style)
    {
        var names = item.Author.Count > 0 ? item.Author : item.Editor;
        return names.Count switch
        {
            0 => Fragment.Rich(item.Title).Text,
            1 => FamilyOf(names[0]),
            2 => $"{FamilyOf(names[0])} and {FamilyOf(names[1])}",
            _ => FamilyOf(names[0]) + (style is CitationStyle.Ama ? " et al" : " et al."),
        };
    }

    /// <summary>Family name with the particle that stays.</summary>
    public static string FamilyOf(CslName name)
    {
        if (name.IsLiteral) return name.Literal;
        if (name.Family.Length == 0) return name.Given;
        return name.NonDroppingParticle.Length > 0 ? $"{name.NonDroppingParticle} {name.Family}" : name.Family;
    }
}
