using System.Collections.Concurrent;
using System.Collections.Frozen;
using ClinicSite.Build.Validate;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Spelling;

/// <summary>Knows which words are spelled right: a dictionary of the language, medical words, and everything the site names.</summary>
internal sealed class SpellChecker
{
    /// <summary>Suggestions are looked for so often and no more: a text of nonsense must not take long.</summary>
    private const int MostSearches = 300;

    /// <summary>Beginnings that make a new word of any.</summary>
    private static readonly string[] Beginnings =
    [
        "un", "re", "non", "pre", "post", "anti", "over", "under", "inter", "intra", "sub", "super", "hyper", "hypo", "neuro", "psycho", "physio", "cardio", "micro",
        "macro", "multi", "bio", "electro", "immuno", "thermo", "co", "mis", "out", "self", "cross", "mid", "semi", "tele", "trans", "ultra", "peri", "poly", "mono", "dis", "de",
        "broncho", "cortico", "vaso", "gastro", "hepato", "nephro", "osteo", "myo", "fibro", "cerebro", "thalamo", "fronto", "temporo", "occipito", "cranio", "cervico", "lumbo", "thoraco", "musculo",
        "cyto", "haemo", "hemo", "angio", "arterio", "chemo", "radio", "photo", "pharmaco", "onco", "dermato", "arthro", "encephalo", "naso", "oro", "pneumo", "entero", "endo", "para", "hemi", "auto", "brady", "tachy",
    ];

    /// <summary>Endings by which drugs are named (WHO, INN stems).</summary>
    private static readonly string[] Stems =
    [
        "mab", "gepant", "triptan", "conazole", "cillin", "olol", "pril", "sartan", "statin", "caine", "zepam", "zolam", "oxetine", "ipramine", "triptyline", "gliptin", "gliflozin",
        "setron", "tidine", "prazole", "parin", "dronate", "cycline", "floxacin", "mycin", "vir", "tinib", "profen", "coxib", "barbital", "azepine", "bamate", "toxin", "toxina",
    ];

    /// <summary>Endings of terms made of Greek and Latin parts: where no known word is near, such a word is a term and no slip.</summary>
    private static readonly string[] TermEndings =
    [
        "oma", "omas", "itis", "osis", "oses", "emia", "ectomy", "ectomies", "otomy", "ostomy", "plasty", "pathy", "pathies", "algia", "algias", "plegia", "paresis", "graphy", "scopy", "genesis", "genic",
        "lysis", "trophy", "penia", "philia", "phobia", "kinesia", "esthesia", "aesthesia", "uria", "rrhea", "rrhoea", "ectasia", "centesis", "ergic", "mimetic", "cyte", "cytes", "blast", "ology", "ologist", "ological",
    ];

    private static readonly ConcurrentDictionary<string, WordList> Lists = new(StringComparer.Ordinal);

    private readonly WordList _language;
    private readonly WordList _medical;
    private readonly WordList _uncommon;
    private readonly FrozenSet<string> _own;
    private readonly ConcurrentDictionary<string, string?> _suggestions = new(StringComparer.Ordinal);
    private int _searches;

    private SpellChecker(WordList language, WordList medical, WordList uncommon, FrozenSet<string> own) =>
        (_language, _medical, _uncommon, _own) = (language, medical, uncommon, own);

    /// <summary>A checker of a language that knows the words of a site.</summary>
    public static SpellChecker Create(string language, ParsedInputs inputs) =>
        new(
            Lists.GetOrAdd(language + ".txt.gz", WordList.Load),
            Lists.GetOrAdd("medical-" + language, name => WordList.Load("medical.txt", name + ".txt")),
            Lists.GetOrAdd("uncommon.txt.gz", WordList.Load),
            SiteWords.Collect(inputs));

    /// <summary>Whether a word is known as it stands, or made of parts that are.</summary>
    public bool Knows(string word)
    {
        word = word.Replace('’', '\'').Replace('‑', '-');
        if (word.EndsWith("'s", StringComparison.Ordinal)) word = word[..^2];
        if (word.Length < 3 || IsKnown(word)) return true;
        if (word.Contains('-', StringComparison.Ordinal)) return word.Split('-').All(part => part.Length < 3 || Knows(part) || Beginnings.Contains(part.ToLowerInvariant()));
        var lower = word.ToLowerInvariant();
        if (lower.Length >= 8 && Array.Exists(Stems, stem => lower.EndsWith(stem, StringComparison.Ordinal))) return true;
        return Array.Exists(Beginnings, beginning => lower.Length >= beginning.Length + 5 && lower.StartsWith(beginning, StringComparison.Ordinal) && IsPlain(lower[beginning.Length..]));
    }

    /// <summary>Whether an unknown word is made as terms are.</summary>
    public static bool IsTerm(string word) => word.Length >= 8 && Array.Exists(TermEndings, ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The nearest known word, or null.</summary>
    public string? Suggest(string word) => _suggestions.GetOrAdd(word.ToLowerInvariant(), Search);

    private bool IsKnown(string word) =>
        IsPlain(word) || IsPlain(word.ToLowerInvariant()) || (char.IsUpper(word[0]) && _language.Contains(char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()));

    /// <summary>A word of a list, or its plural, or an adverb of it.</summary>
    private bool IsPlain(string word) => _language.Contains(word) || _own.Contains(word) || _medical.Contains(word) || _uncommon.Contains(word)
        || (word.EndsWith('s') && (_medical.Contains(word.AsSpan(0, word.Length - 1)) || _own.Contains(word[..^1])))
        || (word.EndsWith("es", StringComparison.Ordinal) && _medical.Contains(word.AsSpan(0, word.Length - 2)))
        || (word.EndsWith("ly", StringComparison.Ordinal) && (_medical.Contains(word.AsSpan(0, word.Length - 2)) || (word.EndsWith("ally", StringComparison.Ordinal) && _language.Contains(word.AsSpan(0, word.Length - 2)))));

    private string? Search(string word)
    {
        if (word.Length > 30 || Interlocked.Increment(ref _searches) > MostSearches) return null;
        var limit = word.Length < 5 ? 1 : 2;
        string? best = null;
        var bestCost = int.MaxValue;
        foreach (var list in (WordList[])[_medical, _language])
        {
            for (var index = 0; index < list.Count; index++)
            {
                var candidate = list[index];
                if (Math.Abs(candidate.Length - word.Length) > limit || candidate.Length < 3) continue;
                if (candidate[0] != word[0] && candidate[^1] != word[^1]) continue;
                var distance = Suggestion.Distance(word, candidate.ToString());
                // The first letter is rarely wrong, and neither are names meant.
                var cost = distance * 4 + (candidate[0] == word[0] ? 0 : 2) + (char.IsUpper(candidate[0]) ? 3 : 0) + Math.Abs(candidate.Length - word.Length);
                if (distance <= limit && cost < bestCost) (best, bestCost) = (candidate.ToString(), cost);
            }
        }

        return best;
    }
}
