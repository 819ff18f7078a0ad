using ClinicSite.Citations.Formatting;
using ClinicSite.Citations.Machines;
using ClinicSite.Model;

namespace ClinicSite.Citations;

/// <summary>A reference as a style prints it. Shared by all pages; what depends on the page, APA's year letter, is put in later.</summary>
public sealed class FormattedReference
{
    /// <summary>Private use, so no text can hold it by right.</summary>
    internal const string YearSuffixMark = "\uE0F0";

    private readonly CslItem _item;
    private readonly CitationStyle _style;
    private readonly string _html;
    private readonly int _mark;
    private byte[]? _data;

    internal FormattedReference(Fragment reference, CslItem item, CitationStyle style)
    {
        _mark = reference.Html.IndexOf(YearSuffixMark, StringComparison.Ordinal);
        _html = reference.Html.Replace(YearSuffixMark, "", StringComparison.Ordinal);
        (_item, _style) = (item, style);
        Text = reference.Text.Replace(YearSuffixMark, "", StringComparison.Ordinal);
    }

    /// <summary>The reference as plain text, without a year letter.</summary>
    public string Text { get; }

    /// <summary>The work for reference managers: an empty element, finished.</summary>
    public string Coins => field ??= Machines.Coins.Of(_item);

    /// <summary>The work for search engines: a JSON object in the words of schema.org, escaped for a script element.</summary>
    public ReadOnlyMemory<byte> Data => _data ??= CitedData.Of(_item, _style, _html);

    /// <summary>The reference as inline HTML, without its number.</summary>
    /// <param name="yearSuffix">The letter after the year where the page cites several works alike; empty elsewhere.</param>
    public string GetHtml(string yearSuffix = "") => yearSuffix.Length == 0 || _mark < 0 ? _html : _html.Insert(_mark, yearSuffix);
}
