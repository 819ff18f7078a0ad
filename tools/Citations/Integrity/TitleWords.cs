using System.Text;
using ClinicSite.Citations.Verification.Comparing;

namespace ClinicSite.Citations.Integrity;

/// <summary>A title as the sum of its words' hashes, which their order does not change.</summary>
internal sealed record TitleWords
{
    private const ulong Basis = 14695981039346656037UL;
    private const ulong Nothing = 0;

    /// <summary>Words that make another work of the same title.</summary>
    private static readonly HashSet<ulong> Telling = HashesOf(
        "ii iii iv vi vii viii ix part reply response comment commentary letter erratum corrigendum correction retraction protocol update updated summary not no without children adults women men male female first second third one two three four");

    public required ulong Sum { get; init; }

    public required int Count { get; init; }

    /// <summary>The sum of the words before the subtitle; nothing where there is none.</summary>
    public required ulong MainSum { get; init; }

    public required int MainCount { get; init; }

    /// <summary>Hashes of the words that a slip may change or lose; a number or a word that tells works apart is none.</summary>
    public required IReadOnlyList<ulong> Removable { get; init; }

    public static TitleWords Of(string title)
    {
        var (removable, sum, count, mainSum, mainCount) = (new List<ulong>(), 0UL, 0, 0UL, 0);
        var text = (title.AsSpan().ContainsAny('<', '&') ? TextFold.Plain(title) : title).AsSpan();
        foreach (var range in text.SplitAny(" -–—/\t\u00A0"))
        {
            var piece = text[range];
            var hash = HashOf(piece);
            if (hash == Nothing) continue;
            (sum, count) = (sum + hash, count + 1);
            if (piece.Length > 1 && !piece.ContainsAnyInRange('0', '9') && !Telling.Contains(hash)) removable.Add(hash);
            if (mainCount == 0 && piece[^1] is ':' or '?' or '.') (mainSum, mainCount) = (sum, count);
        }

        return new TitleWords
        {
            Sum = sum,
            Count = count,
            MainSum = mainCount < count ? mainSum : 0,
            MainCount = mainCount < count ? mainCount : 0,
            Removable = removable,
        };
    }

    /// <summary>The hash of a word's letters and digits, whatever their case and accents; 0 where it has none.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        if (!Ascii.IsValid(word)) word = TextFold.Letters(word.ToString());
        var hash = Basis;
        foreach (var letter in word)
            if (char.IsLetterOrDigit(letter)) hash = (hash ^ char.ToLowerInvariant(letter)) * 1099511628211UL;
        return hash == Basis ? Nothing : Stir(hash);
    }

    private static HashSet<ulong> HashesOf(string words)
    {
        var hashes = new HashSet<ulong>();
        foreach (var word in words.Split(' ')) hashes.Add(HashOf(word));
        return hashes;
    }

    /// <summary>Sums of stirred hashes do not meet by chance, as those of FNV-1a do.</summary>
    private static ulong Stir(ulong hash)
    {
        hash = (hash ^ (hash >> 31)) * 0xBF58476D1CE4E5B9UL;
        return hash ^ (hash >> 29);
    }
}
