using System.Text;

namespace ClinicSite.Checks.Markup;

/// <summary>The attributes that rules know. A capital inside a name stands for a hyphen and the letter: <c>HttpEquiv</c>.</summary>
internal enum HtmlAttribute : byte
{
    Unknown,
    Abbr, Accept, AcceptCharset, Accesskey, Action, Align, Alink, Allow, Alt, Archive, As, Async, Autocomplete, Autofocus, Autoplay, Axis,
    Background, Bgcolor, Blocking, Border, Bordercolor, Cellpadding, Cellspacing, Char, Charoff, Charset, Checked, Cite, Class, Classid, Clear,
    Code, Codebase, Codetype, Color, Cols, Colspan, Compact, Content, Contenteditable, Controls, Coords, Crossorigin,
    Data, Datetime, Declare, Decoding, Default, Defer, Dir, Dirname, Disabled, Download, Draggable, Enctype, Enterkeyhint, Event, Face,
    Fetchpriority, For, Form, Formaction, Formenctype, Formmethod, Formnovalidate, Formtarget, Frame, Frameborder,
    Headers, Height, Hidden, High, Href, Hreflang, Hspace, HttpEquiv, Id, Imagesizes, Imagesrcset, Inert, Inputmode, Integrity, Is, Ismap,
    Itemid, Itemprop, Itemref, Itemscope, Itemtype, Kind, Label, Lang, Language, Link, List, Loading, Longdesc, Loop, Low, Lowsrc,
    Marginheight, Marginwidth, Max, Maxlength, Media, Method, Methods, Min, Minlength, Multiple, Muted, Name, Nohref, Nomodule, Nonce,
    Noshade, Novalidate, Nowrap, Object, Open, Optimum, Pattern, Ping, Placeholder, Playsinline, Popover, Popovertarget, Poster, Preload,
    Profile, Property, Readonly, Referrerpolicy, Rel, Required, Rev, Reversed, Role, Rows, Rowspan, Rules,
    Sandbox, Scheme, Scope, Scrolling, Selected, Shape, Size, Sizes, Slot, Span, Spellcheck, Src, Srcdoc, Srclang, Srcset, Standby, Start,
    Step, Style, Summary, Tabindex, Target, Text, Title, Translate, Type, Urn, Usemap, Valign, Value, Valuetype, Version, Vlink, Vspace,
    Width, Wrap, Xmlns,
    AriaActivedescendant, AriaControls, AriaDescribedby, AriaDetails, AriaErrormessage, AriaFlowto, AriaHidden, AriaLabel, AriaLabelledby,
    AriaOwns,

    // Not a name of HTML: the attribute xlink:href of SVG, whose colon cannot stand in a name of this language.
    XlinkHref,
}

/// <summary>From the bytes of a name to the attribute.</summary>
internal static class HtmlAttributes
{
    private static readonly NameTable Table = new([.. Enum.GetValues<HtmlAttribute>().Select(NameOf)]);

    public static HtmlAttribute Find(ulong hash) => (HtmlAttribute)Table.Find(hash);

    /// <summary>The name as HTML has it.</summary>
    public static string NameOf(HtmlAttribute attribute)
    {
        if (attribute == HtmlAttribute.XlinkHref) return "xlink:href";
        var text = attribute.ToString();
        var name = new StringBuilder(text.Length + 2);
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0) name.Append('-');
            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
