using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;
using ClinicSite.Editorial.References;

namespace ClinicSite.Editorial.Checks;

/// <summary>Sentences that say a treatment works, in a paragraph that cites nothing and names a treatment.</summary>
internal static class UncitedClaims
{
    /// <summary>The list of words by which a sentence names a treatment.</summary>
    private const string Treatments = "treatments";

    /// <summary>Words that stand for what the sentence before named.</summary>
    private const string Pronouns = "pronouns";

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        foreach (var block in input.Document.Blocks)
        {
            if ((input.Rule.In & block.Kind) == 0 || block.IsQuote || block.IsSupported) continue;
            var wasNamed = false;
            foreach (var sentence in block.Sentences)
            {
                var words = sentence.TextIn(block);
                var isNamed = input.Lists.FirstIn(Treatments, block, sentence) is not null;
                var isMeant = isNamed || (wasNamed && input.Lists.FirstIn(Pronouns, block, sentence) is not null);
                wasNamed = isMeant;
                if (!isMeant || sentence.IsQuestionIn(block) || EfficacyPatterns.Shipped.FindClaim(words, "") is not { } claim) continue;
                var at = words.Replace('’', '\'').IndexOf(claim, StringComparison.Ordinal);
                if (at >= 0 && !IsName(words, at)) yield return new Finding(block, new Stretch(sentence.Start + at, claim.Length));
            }
        }
    }

    /// <summary>A capital inside a sentence makes it part of a name: "Calmar Pain Relief Therapy".</summary>
    private static bool IsName(string sentence, int at) => at > 0 && char.IsUpper(sentence[at]);
}
