using ClinicSite.Editorial.Documents;

namespace ClinicSite.Editorial.Engine;

/// <summary>
/// Words to look for. A star stands for the rest of a word, three dots for up to four words, <c>_</c> for any one word, <c>#</c>
/// for a number; <c>(a|b c)</c> is a choice, a question mark after a word or choice makes it optional, <c>^</c> and <c>$</c> are a
/// sentence's beginning and end, and <c>&lt;name&gt;</c> is a named list. A hyphen may be a blank in the text.
/// </summary>
internal sealed class Phrase
{
    /// <summary>How many words three dots stand for at most.</summary>
    private const int Gap = 4;

    private readonly Node _start;

    private Phrase(Node start) => _start = start;

    private enum NodeKind
    {
        Accept,
        Word,
        Prefix,
        Any,
        Gap,
        Choice,
        Begin,
        End,
    }

    /// <summary>Reads a phrase.</summary>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static Phrase Parse(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
    {
        var parser = new PhraseParser(text, lists);
        var phrase = new Phrase(Compile(parser.Read(), new Node(NodeKind.Accept)));
        phrase.Firsts();
        return phrase;
    }

    /// <summary>The words it can begin with; one that ends in a star is the beginning of a word.</summary>
    public IReadOnlySet<string> Firsts()
    {
        var firsts = new HashSet<string>(StringComparer.Ordinal);
        AddFirsts(_start, firsts);
        return firsts;
    }

    /// <summary>Where it ends if it begins at a token; -1 where it does not.</summary>
    /// <param name="words">The words of all tokens of the block.</param>
    /// <param name="sentence">The sentence, which no phrase leaves.</param>
    /// <param name="at">Index of the token.</param>
    public int Match(Word[] words, Sentence sentence, int at) => Match(_start, words, sentence, at);

    private static int Match(Node node, Word[] words, Sentence sentence, int at)
    {
        while (true)
        {
            switch (node.Kind)
            {
                case NodeKind.Accept: return at;
                case NodeKind.Begin when at != sentence.FirstToken:
                case NodeKind.End when at < sentence.EndToken && !(at == sentence.EndToken - 1 && words[at].Text is "." or "!" or "?" or ":"):
                    return -1;
                case NodeKind.Begin or NodeKind.End: break;
                case NodeKind.Gap: return MatchGap(node, words, sentence, at);
                case NodeKind.Choice:
                    foreach (var branch in node.Branches)
                        if (Match(branch, words, sentence, at) is >= 0 and var end) return end;
                    return -1;
                default:
                    if (at >= sentence.EndToken || !Fits(node, words[at].Text)) return -1;
                    at++;
                    break;
            }

            node = node.Next!;
        }
    }

    private static int MatchGap(Node node, Word[] words, Sentence sentence, int at)
    {
        for (var skipped = 0; skipped <= Gap; skipped++, at++)
        {
            if (Match(node.Next!, words, sentence, at) is >= 0 and var end) return end;
            if (at >= sentence.EndToken || !IsWord(words[at].Text)) return -1;
        }

        return -1;
    }

    private static bool Fits(Node node, string word) => node.Kind switch
    {
        NodeKind.Word => word == node.Text,
        NodeKind.Prefix => word.StartsWith(node.Text, StringComparison.Ordinal),
        _ => IsWord(word),
    };

    private static bool IsWord(string word) => word == "#" || char.IsLetter(word[0]);

    private static void AddFirsts(Node node, HashSet<string> firsts)
    {
        switch (node.Kind)
        {
            case NodeKind.Word: firsts.Add(node.Text); break;
            case NodeKind.Prefix: firsts.Add(node.Text + "*"); break;
            case NodeKind.Begin: AddFirsts(node.Next!, firsts); break;
            case NodeKind.Choice:
                foreach (var branch in node.Branches) AddFirsts(branch, firsts);
                break;
            default: throw new FormatException("it must begin with a word");
        }
    }

    /// <summary>Nodes from the last to the first, for each knows what follows it.</summary>
    private static Node Compile(IReadOnlyList<PhrasePart> parts, Node next)
    {
        for (var index = parts.Count - 1; index >= 0; index--) next = Compile(parts[index], next);
        return next;
    }

    private static Node Compile(PhrasePart part, Node next)
    {
        var node = part switch
        {
            { Choices: { } choices } => new Node(NodeKind.Choice) { Branches = [.. choices.Select(choice => Compile(choice, next))] },
            { Text: "..." } => new Node(NodeKind.Gap) { Next = next },
            { Text: "_" } => new Node(NodeKind.Any) { Next = next },
            { Text: "^" } => new Node(NodeKind.Begin) { Next = next },
            { Text: "$" } => new Node(NodeKind.End) { Next = next },
            { Text: [.. { Length: > 1 } stem, '*'] } => new Node(NodeKind.Prefix) { Text = stem, Next = next },
            _ => new Node(NodeKind.Word) { Text = part.Text, Next = next },
        };
        return part.IsOptional ? new Node(NodeKind.Choice) { Branches = [node, next] } : node;
    }

    private sealed class Node(NodeKind kind)
    {
        public NodeKind Kind { get; } = kind;

        public string Text { get; init; } = "";

        public Node[] Branches { get; init; } = [];

        public Node? Next { get; init; }
    }
}
