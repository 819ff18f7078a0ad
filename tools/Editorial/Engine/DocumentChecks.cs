using ClinicSite.Editorial.Checks;
using ClinicSite.Editorial.Documents;

namespace ClinicSite.Editorial.Engine;

/// <summary>What a check in code is given.</summary>
internal readonly record struct CheckInput(EditorialDocument Document, EditorialRule Rule, PhraseLists Lists, SiteFacts Site);

/// <summary>The checks in code, by the name that rules call them by.</summary>
internal static class DocumentChecks
{
    private static readonly Dictionary<string, Func<CheckInput, IEnumerable<Finding>>> ByName = new(StringComparer.Ordinal)
    {
        ["doubled-word"] = DoubledWords.Find,
        ["cut-off-sentence"] = CutOffSentences.Find,
        ["small-beginning"] = SmallBeginnings.Find,
        ["indented-text"] = IndentedTexts.Find,
        ["capital"] = Capitals.Find,
        ["empty-section"] = EmptySections.Find,
        ["mixed-quotes"] = MixedQuotes.Find,
        ["unbalanced"] = UnbalancedMarks.Find,
        ["no-headings"] = NoHeadings.Find,
        ["lost-heading"] = LostHeadings.Find,
        ["missing-space"] = MissingSpaces.Find,
        ["invisible"] = InvisibleCharacters.Find,
        ["uncited-claim"] = UncitedClaims.Find,
        ["clinic-record"] = ClinicContradictions.Find,
        ["second-definition"] = SecondDefinitions.Find,
        ["reading-grade"] = Readability.Find,
        ["long-sentences"] = PlainLanguage.LongSentences,
        ["passive-run"] = PassiveRuns.Find,
        ["wall-of-text"] = PlainLanguage.Walls,
        ["repeated-heading"] = PlainLanguage.RepeatedHeadings,
        ["spelling"] = UnknownWords.Find,
        ["required-block"] = RequiredBlocks.Find,
        ["dose"] = Doses.Find,
        ["forbidden-variant"] = ForbiddenVariants.Find,
        ["abbreviation"] = Abbreviations.Find,
        ["two-spellings"] = TwoSpellings.Find,
        // Found by the check of the whole group.
        ["none"] = _ => [],
        ["call-without-target"] = CallsWithoutTarget.Find,
    };

    /// <summary>Every name.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    public static Func<CheckInput, IEnumerable<Finding>>? Find(string name) => ByName.GetValueOrDefault(name);
}
