using ClinicSite.Checks.Markup;

namespace ClinicSite.Checks.Html;

/// <summary>Attributes that an element cannot do without.</summary>
internal static class RequiredAttributes
{
    /// <summary>The attribute that a tag lacks, and what follows from it; null where it lacks none.</summary>
    public static (string Name, string Why)? MissingOf(in TagToken tag, ElementStack open) => tag.Tag switch
    {
        HtmlTag.Img when !tag.Has(HtmlAttribute.Src) && !tag.Has(HtmlAttribute.Srcset) => ("src", "it shows nothing"),
        HtmlTag.Img when LacksAlt(tag, open) => ("alt", "people who do not see it are told nothing; alt=\"\" is right for decoration"),
        HtmlTag.Img or HtmlTag.Source when NeedsSizes(tag) => ("sizes", "with widths in its srcset, browsers take it for as wide as the window"),
        HtmlTag.Area when tag.Has(HtmlAttribute.Href) && !tag.Has(HtmlAttribute.Alt) => ("alt", "people who do not see it are told nothing"),
        HtmlTag.Input when tag.Is(HtmlAttribute.Type, "image"u8) && !tag.Has(HtmlAttribute.Alt) => ("alt", "people who do not see it are told nothing"),
        HtmlTag.Source when open.OpenCount(HtmlTag.Picture) > 0 && !tag.Has(HtmlAttribute.Srcset) => ("srcset", "browsers read no src in a picture"),
        HtmlTag.Source or HtmlTag.Track when !tag.Has(HtmlAttribute.Src) && !tag.Has(HtmlAttribute.Srcset) => ("src", "it names no file"),
        HtmlTag.Embed when !tag.Has(HtmlAttribute.Src) => ("src", "it shows nothing"),
        HtmlTag.Object when !tag.Has(HtmlAttribute.Data) => ("data", "it shows nothing"),
        HtmlTag.Link when !tag.Has(HtmlAttribute.Rel) && !tag.Has(HtmlAttribute.Itemprop) => ("rel", "nobody knows what it links to"),
        HtmlTag.Meta when !tag.Has(HtmlAttribute.Charset) && !tag.Has(HtmlAttribute.Content) => ("content", "it says nothing"),
        HtmlTag.Optgroup when !tag.Has(HtmlAttribute.Label) => ("label", "the group has no name"),
        HtmlTag.Map when !tag.Has(HtmlAttribute.Name) => ("name", "no image can use it"),
        HtmlTag.Base when !tag.Has(HtmlAttribute.Href) && !tag.Has(HtmlAttribute.Target) => ("href", "it changes nothing"),
        _ => null,
    };

    /// <summary>The caption of a figure may tell what its image shows.</summary>
    private static bool LacksAlt(in TagToken tag, ElementStack open) =>
        !tag.Has(HtmlAttribute.Alt) && !tag.Has(HtmlAttribute.AriaLabel) && !tag.Has(HtmlAttribute.AriaLabelledby) && !tag.Has(HtmlAttribute.Title)
        && !tag.Is(HtmlAttribute.Role, "presentation"u8) && !tag.Is(HtmlAttribute.Role, "none"u8) && !tag.Is(HtmlAttribute.AriaHidden, "true"u8)
        && open.OpenCount(HtmlTag.Figure) == 0;

    private static bool NeedsSizes(in TagToken tag) => tag.TryGetRaw(HtmlAttribute.Srcset, out var set) && !tag.Has(HtmlAttribute.Sizes)
        && !set.StartsWith("data:"u8) && MarkupText.OfAttribute(set).Split(',').Any(candidate => candidate.TrimEnd().Split(' ')[^1] is [.. var digits, 'w'] && digits.Length > 0 && digits.All(char.IsAsciiDigit));
}
