using ClinicSite.Checks.Markup;

namespace ClinicSite.Checks.Html;

/// <summary>What the HTML standard has dropped (16.2). Named anchors (<c>a name</c>) are as old, but harm nobody.</summary>
internal static class ObsoleteMarkup
{
    private static readonly HashSet<(HtmlAttribute, HtmlTag)> Attributes = Make();
    private static readonly bool[] IsEver = [.. Enum.GetValues<HtmlAttribute>().Select(name => Attributes.Any(item => item.Item1 == name))];

    /// <summary>What took an element's place; null where it is of today.</summary>
    public static string? InPlaceOf(HtmlTag tag) => tag switch
    {
        HtmlTag.Acronym => "use <abbr>",
        HtmlTag.Applet or HtmlTag.Bgsound or HtmlTag.Noembed => "use <audio>, <video> or <object>",
        HtmlTag.Basefont or HtmlTag.Big or HtmlTag.Center or HtmlTag.Font or HtmlTag.Spacer or HtmlTag.Tt or HtmlTag.Nobr or HtmlTag.Blink or HtmlTag.Marquee => "use a style sheet",
        HtmlTag.Strike => "use <del> or <s>",
        HtmlTag.Dir => "use <ul>",
        HtmlTag.Frame or HtmlTag.Frameset or HtmlTag.Noframes => "frames are gone; use pages of their own",
        HtmlTag.Isindex or HtmlTag.Keygen or HtmlTag.Menuitem or HtmlTag.Nextid => "nothing took its place",
        HtmlTag.Listing or HtmlTag.Plaintext or HtmlTag.Xmp => "use <pre> and &lt;",
        HtmlTag.Rb or HtmlTag.Rtc => "use <ruby> with <rt>",
        _ => null,
    };

    public static bool IsObsolete(HtmlAttribute attribute, HtmlTag tag) => IsEver[(int)attribute] && Attributes.Contains((attribute, tag));

    private static HashSet<(HtmlAttribute, HtmlTag)> Make()
    {
        var set = new HashSet<(HtmlAttribute, HtmlTag)>();
        void Add(string attributes, string tags)
        {
            foreach (var attribute in attributes.Split(' '))
                foreach (var tag in tags.Split(' ')) set.Add((Enum.Parse<HtmlAttribute>(attribute, true), Enum.Parse<HtmlTag>(tag, true)));
        }

        Add("align", "caption col colgroup div embed h1 h2 h3 h4 h5 h6 hr iframe img input legend object p table tbody td tfoot th thead tr");
        Add("alink background link text vlink marginheight marginwidth", "body");
        Add("bgcolor", "body table td th tr tbody thead tfoot");
        Add("border", "table img object");
        Add("background", "table td th tr tbody thead tfoot");
        Add("cellpadding cellspacing frame rules summary bordercolor", "table");
        Add("char charoff valign", "col colgroup tbody td tfoot th thead tr");
        Add("charset", "a link");
        Add("clear", "br");
        Add("color noshade size width", "hr");
        Add("compact", "dl ol ul menu");
        Add("coords shape methods urn rev", "a");
        Add("frameborder marginheight marginwidth scrolling longdesc hspace vspace", "iframe");
        Add("height", "td th table tr");
        Add("hspace vspace longdesc lowsrc name", "img");
        Add("language event for", "script");
        Add("nowrap axis", "td th");
        Add("abbr scope", "td");
        Add("profile", "head");
        Add("rev methods urn target", "link");
        Add("scheme", "meta");
        Add("type", "ul li");
        Add("version", "html");
        Add("width", "td th col colgroup table pre");
        Add("archive classid code codebase codetype declare standby hspace vspace", "object");
        return set;
    }
}
