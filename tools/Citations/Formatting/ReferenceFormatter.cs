using System.Runtime.CompilerServices;
using ClinicSite.Citations.Formatting;
using ClinicSite.Model;

namespace ClinicSite.Citations;

/// <summary>Prints references in one style. What it printed it keeps as long as the item lives, for all pages and threads.</summary>
public sealed class ReferenceFormatter
{
    private static readonly ReferenceFormatter Ama = new(AmaStyle.Format);
    private static readonly ReferenceFormatter Nlm = new(NlmStyle.Format);
    private static readonly ReferenceFormatter Apa = new(ApaStyle.Format);

    private readonly ConditionalWeakTable<CslItem, FormattedReference> _printed = [];
    private readonly ConditionalWeakTable<CslItem, FormattedReference>.CreateValueCallback _print;

    private ReferenceFormatter(Func<CslItem, Fragment> style) => _print = item => new FormattedReference(style(item));

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
