using ClinicSite.Citations;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Markdown;

/// <summary><c>{phone:crisis}</c> or <c>{stat:us-chronic-pain}</c>.</summary>
internal sealed class TokenInline(string kind, string id) : LeafInline
{
    public string Kind { get; } = kind;

    public string Id { get; } = id;

    /// <summary>Of a statistic: the index of its citation while the page is rendered.</summary>
    public int Cluster { get; set; } = -1;
}

/// <summary>A citation of one or several works.</summary>
internal sealed class CitationInline(IReadOnlyList<CitationItem> items, IReadOnlyList<int> offsets) : LeafInline
{
    public IReadOnlyList<CitationItem> Items { get; } = items;

    /// <summary>Where each key stands, in the text that was parsed.</summary>
    public IReadOnlyList<int> Offsets { get; } = offsets;

    /// <summary>Its index in the page's citations while the page is rendered.</summary>
    public int Cluster { get; set; } = -1;
}

/// <summary>A word such as <c>@smith2015</c> that looks like a key and is none: shown as it stands, with a warning.</summary>
internal sealed class UnknownKeyInline(string text) : LiteralInline(text);
