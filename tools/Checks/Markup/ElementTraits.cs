namespace ClinicSite.Checks.Markup;

/// <summary>What the HTML standard says of an element, as far as nesting goes.</summary>
[Flags]
internal enum ElementTraits : ushort
{
    None = 0,

    /// <summary>Has no end tag (13.1.2).</summary>
    Void = 1,

    /// <summary>Its start tag closes an open paragraph (13.2.6.4.7).</summary>
    ClosesParagraph = 2,

    /// <summary>An end tag of an inline element does not reach across it (13.2.4.2).</summary>
    Special = 4,

    /// <summary>Browsers carry it over where it is not closed in order (13.2.4.3).</summary>
    Formatting = 8,

    /// <summary>May hold only text and inline elements.</summary>
    PhrasingParent = 16,

    /// <summary>May not stand among inline elements.</summary>
    Block = 32,

    /// <summary>Its end tag may be left out (13.1.2.4).</summary>
    OptionalEnd = 64,

    /// <summary>No end tag but its own and those of tables reaches across it (13.2.4.2).</summary>
    Barrier = 128,

    /// <summary>Holds what its parent may hold.</summary>
    Transparent = 256,

    /// <summary>Belongs in the head, or may stand there.</summary>
    HeadContent = 512,

    /// <summary>Holds only rows, or only cells.</summary>
    TableContext = 1024,

    /// <summary>A visitor operates it; none may stand in another.</summary>
    Interactive = 2048,
}

/// <summary>The traits of every element.</summary>
internal static class Traits
{
    private static readonly ElementTraits[] Table = Make();

    public static ElementTraits Of(HtmlTag tag) => Table[(int)tag];

    public static bool Has(HtmlTag tag, ElementTraits trait) => (Table[(int)tag] & trait) != 0;

    private static ElementTraits[] Make()
    {
        var table = new ElementTraits[256];
        void Add(ElementTraits trait, string names)
        {
            foreach (var name in names.Split(' ')) table[(int)Enum.Parse<HtmlTag>(name, ignoreCase: true)] |= trait;
        }

        Add(ElementTraits.Void, "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");
        Add(ElementTraits.ClosesParagraph, "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form "
            + "h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp");
        Add(ElementTraits.Special, "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details "
            + "dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen "
            + "li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style "
            + "summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp");
        Add(ElementTraits.Formatting, "a b big code em font i nobr s small strike strong tt u");
        Add(ElementTraits.PhrasingParent, "abbr b bdi bdo button cite code data datalist dfn em h1 h2 h3 h4 h5 h6 i kbd label legend mark meter output p pre "
            + "progress q s samp small span strong sub summary sup time u var");
        Add(ElementTraits.Block, "address article aside blockquote center details dialog dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr "
            + "main menu nav ol p pre search section table ul div");
        Add(ElementTraits.OptionalEnd, "html head body li dt dd p rt rp rb rtc optgroup option colgroup caption thead tbody tfoot tr td th");
        Add(ElementTraits.Barrier, "applet caption html table td th marquee object template");
        Add(ElementTraits.Transparent, "a ins del map noscript canvas object audio video slot");
        Add(ElementTraits.HeadContent, "base basefont bgsound link meta noframes script style template title noscript");
        Add(ElementTraits.TableContext, "table tbody thead tfoot tr");
        Add(ElementTraits.Interactive, "button details embed iframe label select textarea");
        return table;
    }
}
