using System.Globalization;
using System.Text.Json;

namespace ClinicSite.Citations.Verification.Records;

/// <summary>Reads the <c>message</c> of Crossref's <c>/works/{doi}</c> (REST API, message type <c>work</c>).</summary>
internal static class CrossrefRecord
{
    private static readonly string[] Withdrawn = ["retraction", "withdrawal", "removal", "partial_retraction"];

    public static SourceRecord Read(JsonElement message) => new()
    {
        Registry = Registry.Crossref,
        Titles = [.. TitlesOf(message)],
        Authors = [.. message.Elements("author").Select(AuthorOf).Where(author => author.Name.Length > 0)],
        Dates = [.. DatesOf(message)],
        Journals = [.. message.Texts("container-title"), .. message.Texts("short-container-title")],
        Volume = message.Text("volume"),
        Issue = message.Text("issue"),
        Pages = [.. message.Texts("page"), .. message.Texts("article-number")],
        DOI = message.Text("DOI"),
        Notice = NoticeOf(message),
    };

    private static IEnumerable<string> TitlesOf(JsonElement message)
    {
        var titles = message.Texts("title").ToList();
        foreach (var subtitle in message.Texts("subtitle").Take(1))
            if (titles.Count > 0) yield return $"{titles[0]}: {subtitle}";
        foreach (var title in titles) yield return title;
        foreach (var title in message.Texts("original-title")) yield return title;
    }

    private static SourceAuthor AuthorOf(JsonElement author) =>
        new(author.Text("family"), author.Text("given"), author.Text("family").Length == 0 ? author.Text("name") : "");

    /// <summary>
    /// <c>issued</c> is the earlier of print and online, so it counts only where neither is given.
    /// </summary>
    private static IEnumerable<SourceDate> DatesOf(JsonElement message)
    {
        var ofIssue = message.Get("journal-issue") ?? default;
        var print = YearsOf((message, "published-print"), (ofIssue, "published-print"));
        var online = YearsOf((message, "published-online"), (ofIssue, "published-online"));
        if (print.Count + online.Count == 0) print = YearsOf((message, "issued"), (message, "published"), (message, "posted"));
        return print.Select(year => new SourceDate(year, SourceDateKind.Print))
            .Concat(online.Select(year => new SourceDate(year, SourceDateKind.Online)));
    }

    private static List<int> YearsOf(params (JsonElement Owner, string Name)[] fields) =>
        [.. fields.Select(field => YearOf(field.Owner, field.Name)).OfType<int>().Distinct()];

    private static int? YearOf(JsonElement owner, string name)
    {
        var first = owner.Get(name)?.Elements("date-parts").FirstOrDefault();
        if (first is not { ValueKind: JsonValueKind.Array } parts || parts.GetArrayLength() == 0) return null;
        return int.TryParse(parts[0].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }

    /// <summary>
    /// A retracted work has the notice under <c>updated-by</c>; the notice has the work under <c>update-to</c>. Some
    /// publishers say it in a relation or in the title alone.
    /// </summary>
    private static SourceNotice? NoticeOf(JsonElement message)
    {
        var updates = message.Elements("updated-by").ToList();
        if (updates.FirstOrDefault(update => IsWithdrawal(update.Text("type"))) is { ValueKind: JsonValueKind.Object } notice)
            return new SourceNotice(SourceNoticeKind.Retracted, notice.Text("DOI"));
        if (RetractingRelation(message) is { } relation) return new SourceNotice(SourceNoticeKind.Retracted, relation);
        if (message.Texts("title").Any(NoticeInTitle.IsOnRetracted)) return new SourceNotice(SourceNoticeKind.Retracted, "");
        if (message.Elements("update-to").FirstOrDefault(update => IsWithdrawal(update.Text("type"))) is { ValueKind: JsonValueKind.Object } work)
            return new SourceNotice(SourceNoticeKind.IsRetraction, work.Text("DOI"));
        return updates.FirstOrDefault(update => update.Text("type") is "expression_of_concern") is { ValueKind: JsonValueKind.Object } concern
            ? new SourceNotice(SourceNoticeKind.Concern, concern.Text("DOI"))
            : null;
    }

    private static bool IsWithdrawal(string type) => Withdrawn.Contains(type, StringComparer.OrdinalIgnoreCase);

    private static string? RetractingRelation(JsonElement message)
    {
        if (message.Get("relation") is not { ValueKind: JsonValueKind.Object } relations) return null;
        foreach (var relation in relations.EnumerateObject())
        {
            if (!relation.Name.Contains("retracted-by", StringComparison.OrdinalIgnoreCase)) continue;
            return relations.Elements(relation.Name).Select(other => other.Text("id")).FirstOrDefault() ?? "";
        }

        return null;
    }
}
