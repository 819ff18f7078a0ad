using System.Text.RegularExpressions;
using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Editorial.References;

/// <summary>Words by which a sentence claims that a treatment works: <c>rules/efficacy.yml</c>.</summary>
internal sealed class EfficacyPatterns
{
    /// <summary>How far a denial reaches: so many words before a claim, and so many after it.</summary>
    private const int WordsBefore = 6, WordsAfter = 4;

    /// <summary>More letters than so many words have.</summary>
    private const int Reach = 120;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private static readonly string[] Breaks = [";", ":", "—", " but ", " yet ", " however "];
    /// <summary>Beginnings of words after which an infinitive is a finding: "shown to relieve".</summary>
    private static readonly string[] Findings = ["show", "prove", "found", "known", "able", "appear", "seem", "likely", "tend", "continue", "work", "ability", "said", "thought", "believed", "reported"];

    private static readonly Lazy<EfficacyPatterns> Loaded = new(Load);

    private readonly Regex _harmless;
    // Two, because the engine that never backtracks has a limit to the size of one.
    private readonly Regex[] _claims;
    private readonly Regex _negations;
    private readonly Regex _open;
    private readonly Regex _purposes;
    private readonly Regex _subjects;
    private readonly Regex _people;

    private EfficacyPatterns(YamlMapping file)
    {
        var (verbs, ailments, outcomes) = (Alternatives(file, "verbs"), Alternatives(file, "ailments"), Alternatives(file, "outcomes"));
        _harmless = Words(Alternatives(file, "harmless"));
        _claims = [Words($"{Alternatives(file, "claims")}|(?:{ailments}){Gap}\\s+(?:{outcomes})"), Words($"(?:{verbs}){Gap}\\s+(?:{ailments})")];
        _negations = Words(Alternatives(file, "negations"));
        _open = Words(Alternatives(file, "open"));
        _purposes = Words(Alternatives(file, "purposes"));
        _subjects = Words(Alternatives(file, "subjects"));
        _people = Words(Alternatives(file, "people"));
    }

    /// <summary>The program's own list.</summary>
    public static EfficacyPatterns Shipped => Loaded.Value;

    /// <summary>Up to four words between two that belong together.</summary>
    private static string Gap => @"(?:\s+[\w'-]+){0,4}?";

    /// <summary>The first words that claim efficacy and are not denied, doubted or said of animals or one patient; null without.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="context">What stands before it: it may say whom the sentence is about.</param>
    public string? FindClaim(string sentence, string context)
    {
        sentence = sentence.Replace('’', '\'');
        if (!Array.Exists(_claims, words => words.IsMatch(sentence)) || _open.IsMatch(sentence) || _subjects.IsMatch(sentence)) return null;
        if (_subjects.IsMatch(context) && !_people.IsMatch(sentence)) return null;
        sentence = _harmless.Replace(sentence, "·");
        foreach (var claim in _claims.SelectMany(words => words.Matches(sentence)).OrderBy(claim => claim.Index))
            if (!IsDenied(sentence, claim) && !IsPurpose(sentence[..claim.Index])) return claim.Value;
        return null;
    }

    /// <summary>Whether what stands before a claim makes it the purpose of an offer or plan: "you may be offered oxygen to help".</summary>
    private bool IsPurpose(string before)
    {
        var clause = before[Math.Max(0, before.Length - Reach)..];
        var words = WordsOf(clause).Reverse().SkipWhile(word => word is "help").ToList();
        var isInfinitive = words is ["to", ..] && !(words.Count > 1 && Array.Exists(Findings, word => words[1].StartsWith(word, StringComparison.OrdinalIgnoreCase)));
        return words is ["involves" or "involve", ..] || ((isInfinitive || words is ["of" or "for", ..]) && _purposes.IsMatch(clause));
    }

    private bool IsDenied(string sentence, Match claim)
    {
        var before = sentence[Math.Max(0, claim.Index - Reach)..claim.Index];
        foreach (var mark in Breaks)
            if (before.LastIndexOf(mark, StringComparison.OrdinalIgnoreCase) is >= 0 and var at) before = before[(at + mark.Length)..];
        var end = claim.Index + claim.Length;
        var after = sentence[end..Math.Min(sentence.Length, end + Reach)];
        if (after.IndexOfAny([',', ';', ':', '—']) is >= 0 and var stop) after = after[..stop];
        return _negations.IsMatch(string.Join(' ', WordsOf(before).TakeLast(WordsBefore)))
            || _negations.IsMatch(claim.Value)
            || _negations.IsMatch(string.Join(' ', WordsOf(after).Take(WordsAfter)));
    }

    private static string[] WordsOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static EfficacyPatterns Load()
    {
        using var reader = new StreamReader(typeof(EfficacyPatterns).Assembly.GetManifestResourceStream("efficacy.yml")!);
        return new EfficacyPatterns((YamlMapping)YamlReader.Read(new SourceText("efficacy.yml", reader.ReadToEnd()), new DiagnosticBag())!);
    }

    private static Regex Words(string alternatives) => new($@"\b(?:{alternatives})\b", Options);

    private static string Alternatives(YamlMapping file, string list) =>
        string.Join('|', ((YamlSequence)file.Find(list)!).Items.OfType<YamlScalar>().Select(words => PatternOf(words.Value)));

    /// <summary>A star stands for the rest of a word, three dots for up to four words, a blank for any white space.</summary>
    private static string PatternOf(string words) => Regex.Escape(words)
        .Replace(@"\ \.\.\.", Gap, StringComparison.Ordinal)
        .Replace(@"\*", @"\w*", StringComparison.Ordinal)
        .Replace(@"\ ", @"\s+", StringComparison.Ordinal);
}
