using System.Text.RegularExpressions;
using ClinicSite.Build.Markdown;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace ClinicSite.Editorial;

/// <summary>What must be on a page because of what it speaks of.</summary>
internal static partial class TextRules
{
    public static void Check(ParsedText text, DiagnosticBag diagnostics)
    {
        SourceLocation? suicide = null;
        var suicideWord = "";
        foreach (var leaf in text.Document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is null) continue;
            var words = LeafWords.Of(leaf.Inline);
            var prose = words.ToString();
            if (suicide is null && Suicide().Match(prose) is { Success: true } found)
                (suicide, suicideWord) = (text.LocationOf(words.SpanOf(found.Index, found.Length)), found.Value);
        }

        if (suicide is not null && !GivesCrisisLine(text)) diagnostics.Add(EditorialRules.NoCrisisLine, suicide, suicideWord);
    }

    private static bool GivesCrisisLine(ParsedText text) =>
        text.Document.Descendants<TokenInline>().Any(token => token is { Kind: "phone", Id: "crisis" })
        || text.Document.Descendants<CustomContainer>().Any(container => container.Info == "crisis");

    [GeneratedRegex(@"\bsuicid\w*|\bself-harm\w*|\bkill(ing)? (your|them|my)sel\w+|\bend(ing)? (your|their|my) li(fe|ves)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Suicide();
}
