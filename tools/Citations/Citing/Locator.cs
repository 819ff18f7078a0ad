namespace ClinicSite.Citations.Citing;

/// <summary>A place in a work.</summary>
/// <param name="Label">CSL's label: <c>page</c>, <c>chapter</c>, ….</param>
/// <param name="Value">The place itself: <c>12-15</c>.</param>
internal sealed record Locator(string Label, string Value)
{
    private static readonly (string Label, string[] Written, string Short, string Shorts, string Long)[] Labels =
    [
        ("page", ["p.", "pp.", "p", "pp", "page", "pages"], "p.", "pp.", "Page"),
        ("chapter", ["chap.", "chaps.", "chapter", "chapters", "ch."], "chap.", "chaps.", "Chapter"),
        ("figure", ["fig.", "figs.", "figure", "figures"], "fig.", "figs.", "Figure"),
        ("paragraph", ["para.", "paras.", "paragraph", "paragraphs", "¶"], "para.", "paras.", "Paragraph"),
        ("section", ["sec.", "secs.", "section", "sections", "§"], "sec.", "secs.", "Section"),
        ("table", ["table", "tables", "tbl."], "tbl.", "tbls.", "Table"),
        ("volume", ["vol.", "vols.", "volume", "volumes"], "vol.", "vols.", "Volume"),
        ("line", ["l.", "ll.", "line", "lines"], "l.", "ll.", "Line"),
        ("appendix", ["app.", "appendix", "appendices"], "app.", "apps.", "Appendix"),
    ];

    private bool IsPlural => Value.AsSpan().IndexOfAny(",&–-") >= 0;

    /// <summary>Reads <c>p. 12</c> as Pandoc does: without a label it is a page.</summary>
    public static Locator Parse(string text)
    {
        text = text.Trim().TrimStart(',').Trim();
        foreach (var label in Labels)
        {
            foreach (var written in label.Written.OrderByDescending(word => word.Length))
            {
                if (!text.StartsWith(written, StringComparison.OrdinalIgnoreCase)) continue;
                var value = text[written.Length..];
                if (value.Length > 0 && (char.IsWhiteSpace(value[0]) || !char.IsLetterOrDigit(written[^1])))
                    return new(label.Label, value.Trim());
            }
        }

        return new("page", text);
    }

    /// <summary>As AMA prints it beside the number: <c>p12</c>.</summary>
    public string ToAma() => Short().Replace(".", "", StringComparison.Ordinal) + Value.Replace('–', '-');

    /// <summary>As APA prints it after the year: pages and paragraphs abbreviated, the rest in full.</summary>
    public string ToApa()
    {
        var value = Value.Replace('-', '–');
        if (Label is "page" or "paragraph") return $"{Short()} {value}";
        var word = Labels.First(label => label.Label == Label).Long;
        return $"{(IsPlural ? (Label == "appendix" ? "Appendices" : word + "s") : word)} {value}";
    }

    private string Short()
    {
        var label = Labels.First(label => label.Label == Label);
        return IsPlural ? label.Shorts : label.Short;
    }
}
