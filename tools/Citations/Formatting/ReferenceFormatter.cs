using System.Runtime.CompilerServices;
using ClinicSite.Citations.Formatting;
using ClinicSite.Model;

namespace ClinicSite.Citations;

/// <summary>Prints references in one style. What it printed it keeps as long as the item lives, for all pages and threads.</summary>
public sealed class ReferenceFormatter
{
    private static readonly ReferenceFormatter Ama = new(CitationStyle.Ama, AmaStyle.Format);
    private static readonly ReferenceFormatter Nlm = new(CitationStyle.Nlm, NlmStyle.Format);
    private static readonly ReferenceFormatter Apa = new(CitationStyle.Apa, ApaStyle.Format);

    private readonly ConditionalWeakTable<CslItem, FormattedReference> _printed = [];
    private readonly ConditionalWeakTable<CslItem, FormattedReference>.CreateValueCallback _print;

    private ReferenceFormatter(CitationStyle style, Func<CslItem, Fragment> print) =>
        _print = item => new FormattedReference(print(item), item, style);

    /// <summary>The formatter of a style.</summary>
    public static ReferenceFormatter For(CitationStyle style) => style switch
    {
        CitationStyle.Nlm => Nlm,
        CitationStyle.Apa => Apa,
        _ => Ama,
    };

    /// <summary>The reference in this style.</summary>
    public FormattedReference Format(CslItem item) => _printed.GetValue(item, _print);
}
