using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;
using ClinicSite.Editorial.References;

namespace ClinicSite.Editorial.Checks;

/// <summary>Sentences that say a treatment works, in a paragraph that cites nothing and names a treatment.</summary>
internal static class UncitedClaims
{
    /// <summary>The list of words by which a sentence names a treatment.</summary>
    private const string Treatments = "treatments";

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        foreach (var block in input.Document.Blocks)
        {
            if ((input.Rule.In & block.Kind) == 0 || block.IsQuote || block.IsSupported) continue;
            foreach (var sentence in block.Sentences.Where(sentence => !sentence.IsQuestionIn(block)))
            {
                var words = sentence.TextIn(block);
                if (input.Lists.FirstIn(Treatments, block, sentence) is null || EfficacyPatterns.Shipped.FindClaim(words, "") is not { } claim) continue;
                var at = words.Replace('’', '\'').IndexOf(claim, StringComparison.Ordinal);
                if (at >= 0) yield return new Finding(block, new Stretch(sentence.Start + at, claim.Length));
            }
        }
    }
}
