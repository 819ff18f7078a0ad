namespace ClinicSite.Citations.Formatting;

/// <summary>A piece of a reference, twice: as HTML, and as the plain text a reader sees, by which punctuation is decided.</summary>
internal readonly record struct Fragment(string Html, string Text)
{
    public static Fragment Empty { get; } = new("", "");

    public bool IsEmpty => string.IsNullOrEmpty(Text);

    public static Fragment Plain(string text) => new(Markup.Encode(text), text);

    /// <summary>A title or another text that may hold quotes and the few elements that titles may hold.</summary>
    public static Fragment Rich(string text) => text.Length == 0 ? Empty : TitleMarkup.Parse(text);

    /// <summary>The same between two texts, or nothing where there is nothing.</summary>
    public Fragment Wrap(string prefix, string suffix)
    {
        if (IsEmpty) return Empty;
        var builder = FragmentBuilder.Start();
        builder.Append(Plain(prefix));
        builder.Append(this);
        builder.Append(Plain(suffix));
        return builder.ToFragment();
    }

    /// <summary>The same in an element, or nothing where there is nothing.</summary>
    public Fragment In(string element) => IsEmpty ? Empty : this with { Html = $"<{element}>{Html}</{element}>" };

    /// <summary>
    /// The same in italics, which Chinese, Japanese and Korean do not know. Italics within italics are for the theme to set
    /// upright (<c>i i</c>).
    /// </summary>
    public Fragment Italic() => IsEmpty || Text[0] is >= '\u2E80' and <= '\uD7FF' ? this : In("i");

    /// <summary>What is there of the parts, with a delimiter between: CSL's group.</summary>
    public static Fragment Group(string delimiter, params ReadOnlySpan<Fragment> parts)
    {
        if (OnlyPart(parts) is { } only) return only;
        var builder = FragmentBuilder.Start();
        foreach (var part in parts)
        {
            if (part.IsEmpty) continue;
            if (!builder.IsEmpty) builder.Append(Plain(delimiter));
            builder.Append(part);
        }

        return builder.ToFragment();
    }

    /// <summary>Nothing, or the one part that is there; null where there are more.</summary>
    private static Fragment? OnlyPart(ReadOnlySpan<Fragment> parts)
    {
        var only = Empty;
        foreach (var part in parts)
        {
            if (part.IsEmpty) continue;
            if (!only.IsEmpty) return null;
            only = part;
        }

        return only;
    }
}
