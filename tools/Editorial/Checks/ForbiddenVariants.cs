using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Variants of a name that <c>terms.yml</c> forbids.</summary>
internal static class ForbiddenVariants
{
    public static IEnumerable<Finding> Find(CheckInput input)
    {
        foreach (var block in input.Document.Blocks)
        {
            foreach (var (at, name) in input.Site.Terminology.ForbiddenIn(block))
                if (!block.Quotes.Any(quote => quote.Overlaps(at))) yield return new Finding(block, at, block.Text.Substring(at.Start, at.Length), name);
        }
    }
}
