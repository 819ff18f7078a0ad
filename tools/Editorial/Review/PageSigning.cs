using System.Text.RegularExpressions;
using ClinicSite.Build.Discover;
using ClinicSite.Build.Review;
using ClinicSite.Build.Validate;
using ClinicSite.Diagnostics;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Review;

/// <summary>Signs a page: writes down who reviewed which words, and on which day.</summary>
public static partial class PageSigning
{
    /// <summary>Signs.</summary>
    /// <param name="siteDirectory">The folder that holds <c>input/</c>.</param>
    /// <param name="page">The page: <c>conditions/migraine</c>, or its path under <c>input/</c>.</param>
    /// <param name="reviewer">Id of the person who reviewed it.</param>
    /// <param name="today">The day of the review, which also becomes the page's field <c>reviewed</c>.</param>
    /// <returns>What keeps it from being signed; empty where it was.</returns>
    public static string Run(string siteDirectory, string page, string reviewer, DateOnly today)
    {
        var path = PathOf(page);
        var inputs = SiteDiscovery.Run(siteDirectory, new DiagnosticBag());
        if (inputs.Find(path) is not { Kind: InputKind.Condition or InputKind.Treatment or InputKind.Page } file) return $"There is no page \"{path}\".";
        if (inputs.Find($"input/people/{reviewer}.yml") is not { } person) return $"There is nobody \"{reviewer}\" in input/people/.";
        if (!Credentials().IsMatch(File.ReadAllText(person.FullPath))) return $"{person.Path} has no credentials, and a reviewer needs them.";
        var text = File.ReadAllText(file.FullPath);
        if (FieldOf(text, "reviewer") is not { Length: > 0 } named || named != reviewer) return $"The field reviewer of {path} is not {reviewer}: mend it first.";
        if (FieldOf(text, "nextReview") is { } next && string.CompareOrdinal(next, IsoDate.Of(today)) <= 0) return $"The next review of {path} ({next}) is not after today: write a later date first.";
        var dated = Reviewed().Replace(text, "reviewed: " + IsoDate.Of(today), 1);
        if (dated != text) File.WriteAllText(file.FullPath, dated);
        ReviewLedger.Load(siteDirectory).Sign(path, new SignedReview(reviewer, IsoDate.Of(today), ReviewHash.Of(new SourceText(path, dated.TrimStart('\uFEFF')), BlocksOf(inputs))));
        return "";
    }

    private static IReadOnlyList<CareBlock> BlocksOf(InputSet inputs) =>
        inputs.Find("input/site.yml") is { } file ? SiteReader.BlocksOf(file) : [];

    private static string PathOf(string page)
    {
        var path = page.Replace('\\', '/');
        if (!path.StartsWith("input/", StringComparison.Ordinal)) path = "input/" + path.TrimStart('/');
        return path.EndsWith(".md", StringComparison.Ordinal) ? path : path + ".md";
    }

    private static string? FieldOf(string text, string name)
    {
        var match = Field().Matches(text).FirstOrDefault(field => field.Groups["name"].Value == name);
        return match?.Groups["value"].Value.Trim().Trim('"', '\'');
    }

    [GeneratedRegex(@"^(?<name>reviewer|nextReview):(?<value>[^\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex Field();

    [GeneratedRegex(@"^reviewed:[^\r\n]*", RegexOptions.Multiline)]
    private static partial Regex Reviewed();

    [GeneratedRegex(@"^credentials:\s*\S", RegexOptions.Multiline)]
    private static partial Regex Credentials();
}
