using System.Collections.Frozen;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Several sentences in a row in the passive voice, so that nobody knows who acts.</summary>
internal static class PassiveRuns
{
    private static readonly FrozenSet<string> Be = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "is", "are", "was", "were", "be", "been", "being", "isn't", "aren't", "wasn't", "weren't");

    private static readonly FrozenSet<string> Between = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "not", "also", "often", "then", "never", "always", "sometimes", "now", "first", "still", "only", "even", "just", "later", "once", "all", "both", "again");

    /// <summary>Participles that do not end in "-ed".</summary>
    private static readonly FrozenSet<string> Irregular = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "given", "taken", "put", "made", "done", "seen", "shown", "known", "found", "told", "kept", "held", "sent", "brought", "left", "written", "read", "drawn", "chosen", "driven",
        "broken", "begun", "felt", "built", "bought", "caught", "cut", "set", "led", "lost", "paid", "said", "sold", "spent", "taught", "thought", "understood", "worn", "hidden", "hurt",
        "injected", "fed", "spread", "laid", "meant", "met", "run", "won", "woken", "forgotten", "grown", "thrown", "stolen", "torn", "beaten", "split", "shut", "hit");

    /// <summary>Words in "-ed" after "is" that say how something is, not what is done to it.</summary>
    private static readonly FrozenSet<string> States = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "tired", "interested", "worried", "concerned", "related", "married", "pleased", "used", "scared", "excited", "bored", "complicated", "located", "limited", "experienced", "advanced",
        "aged", "depressed", "relaxed", "swollen", "frightened", "confused", "stressed", "exhausted", "surprised", "satisfied", "qualified", "supposed", "prepared", "closed", "disabled",
        "need", "red", "bed", "med", "indeed", "blessed", "sacred", "naked", "wicked", "skilled", "rested", "involved", "crowded", "gifted", "mixed", "balanced", "detailed", "allowed", "dressed", "sedated");

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        foreach (var block in input.Document.Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Definition && !block.IsQuote))
        {
            var (run, first) = (0, "");
            for (var index = 0; index <= block.Sentences.Count; index++)
            {
                if (index < block.Sentences.Count && PassiveIn(block, block.Sentences[index]) is { } passive)
                {
                    if (run++ == 0) first = passive;
                    continue;
                }

                if (run >= input.Rule.Limit)
                {
                    var (start, end) = (block.Sentences[index - run].Start, block.Sentences[index - 1].End);
                    yield return new Finding(block, new Stretch(start, end - start), run, first);
                }

                run = 0;
            }
        }
    }

    /// <summary>The first passive verb of a sentence: a form of "be", adverbs, a participle.</summary>
    private static string? PassiveIn(TextBlock block, Sentence sentence)
    {
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            if (!IsOneOf(Be, block, index)) continue;
            var at = index + 1;
            while (at < sentence.EndToken && (IsOneOf(Between, block, at) || WordAt(block, at).EndsWith("ly", StringComparison.Ordinal))) at++;
            if (at < sentence.EndToken && IsParticiple(block, at)) return block.Text[block.Tokens[index].Start..block.Tokens[at].End];
        }

        return null;
    }

    private static bool IsParticiple(TextBlock block, int index) =>
        IsOneOf(Irregular, block, index) || (WordAt(block, index) is { Length: > 3 } word && word.EndsWith("ed", StringComparison.Ordinal) && !word.Contains('-') && !IsOneOf(States, block, index));

    private static bool IsOneOf(FrozenSet<string> words, TextBlock block, int index) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(WordAt(block, index));

    private static ReadOnlySpan<char> WordAt(TextBlock block, int index) => block.Tokens[index].In(block.Text);
}
