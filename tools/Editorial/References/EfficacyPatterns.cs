using System.Text.RegularExpressions;
using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Editorial.References;

/// <summary>Words by which a sentence claims that a treatment works: <c>rules/efficacy.yml</c>.</summary>
internal sealed class EfficacyPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private static readonly Lazy<EfficacyPatterns> Loaded = new(Load);

    private readonly Regex _claims;
    private readonly Regex _negation;
    private readonly Regex _open;

    private EfficacyPatterns(YamlMapping file)
    {
        _claims = new Regex($@"\b(?:{Alternatives(file, "claims")})\b", Options);
        _negation = new Regex($@"\b(?:{Alternatives(file, "negations")})\b(?:\W+\w+){{0,4}}\W*$", Options);
        _open = new Regex($@"\b(?:{Alternatives(file, "open")})\b", Options);
    }

    /// <summary>The patterns that ship with the program.</summary>
    public static EfficacyPatterns Shipped => Loaded.Value;

    /// <summary>The first words that claim efficacy and are not denied, doubted or said of animals or one patient; null without.</summary>
    public string? FindClaim(string sentence)
    {
        if (_open.IsMatch(sentence)) return null;
        foreach (Match claim in _claims.Matches(sentence))
            if (!_negation.IsMatch(sentence[..claim.Index])) return claim.Value;
        return null;
    }

    private static EfficacyPatterns Load()
    {
        using var reader = new StreamReader(typeof(EfficacyPatterns).Assembly.GetManifestResourceStream("efficacy.yml")!);
        return new EfficacyPatterns((YamlMapping)YamlReader.Read(new SourceText("efficacy.yml", reader.ReadToEnd()), new DiagnosticBag())!);
    }

    /// <summary>A star stands for the rest of a word, a blank for any white space.</summary>
    private static string Alternatives(YamlMapping file, string list) => string.Join('|', ((YamlSequence)file.Find(list)!).Items
        .OfType<YamlScalar>().Select(word => Regex.Escape(word.Value).Replace(@"\*", @"\w*", StringComparison.Ordinal).Replace(@"\ ", @"\s+", StringComparison.Ordinal)));
}
