namespace ClinicSite.Checks.Markup;

/// <summary>The elements that rules know; the names are those of HTML, SVG and MathML in lower case.</summary>
internal enum HtmlTag : byte
{
    Unknown,
    A, Abbr, Acronym, Address, Applet, Area, Article, Aside, Audio,
    B, Base, Basefont, Bdi, Bdo, Bgsound, Big, Blink, Blockquote, Body, Br, Button,
    Canvas, Caption, Center, Cite, Code, Col, Colgroup, Data, Datalist, Dd, Del, Details, Dfn, Dialog, Dir, Div, Dl, Dt,
    Em, Embed, Fieldset, Figcaption, Figure, Font, Footer, Form, Frame, Frameset,
    H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Hr, Html, I, Iframe, Img, Input, Ins, Isindex, Kbd, Keygen,
    Label, Legend, Li, Link, Listing, Main, Map, Mark, Marquee, Math, Menu, Menuitem, Meta, Meter,
    Nav, Nextid, Nobr, Noembed, Noframes, Noscript, Object, Ol, Optgroup, Option, Output,
    P, Param, Picture, Plaintext, Pre, Progress, Q, Rb, Rp, Rt, Rtc, Ruby,
    S, Samp, Script, Search, Section, Select, Slot, Small, Source, Spacer, Span, Strike, Strong, Style, Sub, Summary, Sup, Svg,
    Table, Tbody, Td, Template, Textarea, Tfoot, Th, Thead, Time, Title, Tr, Track, Tt,
    U, Ul, Var, Video, Wbr, Xmp,

    // SVG and MathML, as far as they matter.
    Image, Use, Desc, Foreignobject, Symbol, Feimage, Pattern, Textpath, Path, G, Lineargradient, Radialgradient, Clippath, Mask, Filter,
    Mi, Mo, Mn, Ms, Mtext, Annotation, Marker, Text, Tspan,
}

/// <summary>From the bytes of a name to the element.</summary>
internal static class HtmlTags
{
    private static readonly NameTable Table = new([.. Enum.GetNames<HtmlTag>().Select(name => name.ToLowerInvariant())]);

    public static HtmlTag Find(ulong hash) => (HtmlTag)Table.Find(hash);
}
