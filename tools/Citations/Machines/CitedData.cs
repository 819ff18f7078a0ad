using System.Buffers;
using System.Globalization;
using System.Text.Json;
using ClinicSite.Citations.Formatting;
using ClinicSite.Model;

namespace ClinicSite.Citations.Machines;

/// <summary>A reference in the words of schema.org. It says what the printed reference says and nothing else: the same names, the same addresses.</summary>
internal static class CitedData
{
    /// <summary>Where a thread writes; what it has written is copied in its own size.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _json;

    /// <summary>One JSON object, escaped for a script element.</summary>
    /// <param name="item">The work.</param>
    /// <param name="style">The style it is printed in.</param>
    /// <param name="html">The printed reference.</param>
    public static byte[] Of(CslItem item, CitationStyle style, string html)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(4096);
        buffer.ResetWrittenCount();
        var json = _json ??= new Utf8JsonWriter(buffer);
        json.Reset(buffer);
        json.WriteStartObject();
        json.WriteString("@type", TypeOf(item));
        json.WriteString("name", item.PlainTitle);
        WriteNames(json, item.Author, style);
        if (item.Issued?.Year is { } year) json.WriteString("datePublished", year.ToString("D4", CultureInfo.InvariantCulture));
        WriteContainer(json, item, style);
        WritePublisher(json, item, html);
        WriteAddresses(json, item, html);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static string TypeOf(CslItem item) => item.Type switch
    {
        "article-journal" or "article" or "review" or "review-book" => "ScholarlyArticle",
        "article-newspaper" => "NewsArticle",
        "article-magazine" => "Article",
        "book" => "Book",
        "chapter" or "entry-dictionary" or "entry-encyclopedia" => "Chapter",
        "thesis" => "Thesis",
        "report" => "Report",
        "webpage" or "post" or "post-weblog" => "WebPage",
        _ => "CreativeWork",
    };

    private static void WriteNames(Utf8JsonWriter json, IReadOnlyList<CslName> names, CitationStyle style)
    {
        if (names.Count == 0) return;
        json.WriteStartArray("author");
        foreach (var name in NameLists.Printed(names, style))
        {
            json.WriteStartObject();
            json.WriteString("@type", name.IsLiteral ? "Organization" : "Person");
            json.WriteString("name", style is CitationStyle.Apa ? PersonNames.Inverted(name) : PersonNames.Compact(name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteContainer(Utf8JsonWriter json, CslItem item, CitationStyle style)
    {
        if (item.ContainerTitle.Length == 0) return;
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", item.IsSerial() ? "Periodical" : item.IsPartOfBook() ? "Book" : "CreativeWork");
        var isAbbreviated = item.IsSerial() && style is not CitationStyle.Apa;
        json.WriteString("name", TitleMarkup.Parse(isAbbreviated ? ItemFields.ShortContainer(item) : item.ContainerTitle).Text);
        json.WriteEndObject();
    }

    private static void WritePublisher(Utf8JsonWriter json, CslItem item, string html)
    {
        if (item.Publisher.Length == 0 || !html.Contains(Fragment.Rich(item.Publisher).Html, StringComparison.Ordinal)) return;
        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", item.Publisher);
        json.WriteEndObject();
    }

    /// <summary>The addresses that the reference links to.</summary>
    private static void WriteAddresses(Utf8JsonWriter json, CslItem item, string html)
    {
        string[] same =
        [
            .. new[] { item.DOI.Length > 0 ? ItemFields.DoiAddress(item.DOI) : "", item.PMID.Length > 0 ? ItemFields.PubMedAddress(item.PMID) : "" }
                .Where(address => IsLinked(address, html)),
        ];
        if (same.Length == 1) json.WriteString("sameAs", same[0]);
        if (same.Length > 1)
        {
            json.WriteStartArray("sameAs");
            foreach (var address in same) json.WriteStringValue(address);
            json.WriteEndArray();
        }

        if (IsLinked(item.URL, html)) json.WriteString("url", item.URL);
    }

    private static bool IsLinked(string address, string html) =>
        address.Length > 0 && html.Contains($"href=\"{Markup.Encode(address)}\"", StringComparison.Ordinal);
}
