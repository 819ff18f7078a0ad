namespace ClinicSite.Citations.Formatting;

/// <summary>The Nlm style.</summary>
internal static class NlmStyle
{
    public static Fragment Format(CslItem item) =>
        Fragment.Group(". ", Fragment.Plain(string.Join(", ", item.Author.Select(name => name.Family + name.Literal))), Fragment.Plain(item.Title))
            .Wrap("", ".");
}
