using System.Globalization;
using System.Text.RegularExpressions;
using ClinicSite.Build.Discover;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Suppressions;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>
/// Reads the comments that accept a finding at its place. One inside a paragraph, list or table is for its lines; one by itself
/// is for the lines that follow, up to the next blank line.
/// </summary>
internal static partial class AllowComments
{
    private const string Mark = "clinicsite:";

    /// <summary>The comments of every text.</summary>
    public static IEnumerable<Suppression> ReadAll(IEnumerable<ParsedArticle> articles, DiagnosticBag diagnostics)
    {
        foreach (var article in articles)
        {
            if (TextLoader.Load(article.File, new DiagnosticBag()) is not { } source) continue;
            if (!source.Text.Contains(Mark, StringComparison.Ordinal)) continue;
            foreach (var suppression in Read(source, article.BodyOffset, diagnostics)) yield return suppression;
        }
    }

    private static IEnumerable<Suppression> Read(SourceText source, int bodyOffset, DiagnosticBag diagnostics)
    {
        foreach (Match comment in Comment().Matches(source.Text, bodyOffset))
        {
            var place = source.LocationOf(comment.Index, comment.Length);
            if (ToSuppression(comment.Groups["words"].Value, place, out var fault) is { } suppression)
                yield return suppression with { Lines = LinesOf(source, comment) };
            else diagnostics.Add(SuppressionRules.BadComment, place, fault);
        }
    }

    private static Suppression? ToSuppression(string words, SourceLocation place, out string fault)
    {
        var form = Form().Match(words.Trim());
        fault = "it has not the form \"allow RULE until DATE by OWNER: reason\"";
        if (!form.Success) return null;
        fault = "its date is none";
        if (!DateOnly.TryParseExact(form.Groups["day"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        return new Suppression(form.Groups["rule"].Value, place.File, form.Groups["reason"].Value, form.Groups["owner"].Value, day, place);
    }

    private static (int First, int Last) LinesOf(SourceText source, Match comment)
    {
        var (first, last) = (source.PositionOf(comment.Index).Line, source.PositionOf(comment.Index + comment.Length).Line);
        var isAlone = source.GetLine(first)[..(source.PositionOf(comment.Index).Column - 1)].IsWhiteSpace() && source.GetLine(last)[(source.PositionOf(comment.Index + comment.Length).Column - 1)..].IsWhiteSpace();
        var lines = source.PositionOf(source.Text.Length).Line;
        while (first > 1 && !IsBlank(first - 1)) first--;
        while (isAlone && last < lines && IsBlank(last + 1)) last++;
        while (last < lines && !IsBlank(last + 1)) last++;
        return (first, last);

        bool IsBlank(int line) => source.GetLine(line).IsWhiteSpace();
    }

    [GeneratedRegex(@"<!--\s*clinicsite:(?<words>[^>]*?)-->", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^allow\s+(?<rule>[\w:-]+)\s+until\s+(?<day>[\w-]+)\s+by\s+(?<owner>[\w-]+)\s*:\s*(?<reason>\S[\s\S]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
