using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>A clinic's note or another page that says what a condition is, which the condition's own page says.</summary>
internal static class SecondDefinitions
{
    private const string Is = "(is|means) (a|an) ... ... (disorder|disease|condition|syndrome|illness|type of|kind of|form of|pain that|headache that)";

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        foreach (var block in input.Document.Blocks.Where(block => (block.Kind & (BlockKind.Paragraph | BlockKind.Item)) != 0))
        {
            foreach (var sentence in block.Sentences)
            {
                var words = sentence.TextIn(block);
                foreach (var (name, condition) in input.Site.ConditionNames)
                {
                    if (!words.StartsWith(name, StringComparison.OrdinalIgnoreCase) || IsOwnPage(input, condition)) continue;
                    if (input.Lists.FirstIn(Is, block, sentence) is { } found && found.Start - sentence.Start <= name.Length + 12)
                        yield return new Finding(block, new Stretch(sentence.Start, found.End - sentence.Start), condition, input.Site.PageOf(condition));
                }
            }
        }
    }

    private static bool IsOwnPage(CheckInput input, string condition) => input.Document.File.Path == input.Site.PageOf(condition);
}
