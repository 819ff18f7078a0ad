using ClinicSite.Citations.Formatting;
using ClinicSite.Model;

namespace ClinicSite.Citations;

/// <summary>Prints references in one style. What it printed the item keeps, for all pages and threads.</summary>
public sealed class ReferenceFormatter
{
    private static readonly ReferenceFormatter Ama = new(CitationStyle.Ama, AmaStyle.Format);
    private static readonly ReferenceFormatter Nlm = new(CitationStyle.Nlm, NlmStyle.Format);
    private static readonly ReferenceFormatter Apa = new(CitationStyle.Apa, ApaStyle.Format);

    private readonly CitationStyle _style;
    private readonly Func<CslItem, Fragment> _print;

    private ReferenceFormatter(CitationStyle style, Func<CslItem, Fragment> print) => (_style, _print) = (style, print);

    /// <summary>The formatter of a style.</summary>
    public static ReferenceFormatter For(CitationStyle style) => style switch
    {
        CitationStyle.Nlm => Nlm,
        CitationStyle.Apa => Apa,
        _ => Ama,
    };

    /// <summary>The reference in this style. Two threads that ask first at the same time print it twice, and alike.</summary>
    public FormattedReference Format(CslItem item) => item.Printed[(int)_style] ??= new FormattedReference(_print(item), item, _style);
}
