using System.Text.RegularExpressions;
using ClinicSite.Build.Discover;
using ClinicSite.Diagnostics;
using ClinicSite.Editorial.Documents;
using ClinicSite.Model;

namespace ClinicSite.Editorial.Engine;

/// <summary>Where a citation must stand for a statement to be supported.</summary>
internal enum CitedWithin
{
    /// <summary>Nobody asks.</summary>
    Anything,
    Sentence,
    Paragraph,
}

/// <summary>A rule as <c>rules/*.yml</c> describes it.</summary>
internal sealed record EditorialRule
{
    /// <summary>Its id, wording and severity.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The law it belongs to; null for all.</summary>
    public Jurisdiction? Jurisdiction { get; init; }

    /// <summary>Why it is a rule: who says so, and where.</summary>
    public required string Source { get; init; }

    /// <summary>When somebody last looked whether the source still says so.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>What it looks at.</summary>
    public BlockKind In { get; init; } = BlockKind.Prose | BlockKind.Headings;

    /// <summary>The kinds of files it looks at; empty for all.</summary>
    public IReadOnlySet<InputKind> On { get; init; } = new HashSet<InputKind>();

    /// <summary>Whether it knows English only.</summary>
    public bool IsEnglish { get; init; } = true;

    /// <summary>Whether it also looks at quotations.</summary>
    public bool Quotes { get; init; }

    /// <summary>Whether a denial near by makes what it finds harmless.</summary>
    public bool Negatable { get; init; }

    /// <summary>Where a citation makes what it finds harmless.</summary>
    public CitedWithin Cited { get; init; }

    /// <summary>Phrases to find, each with what to write instead.</summary>
    public IReadOnlyList<(string Phrase, string Instead)> Words { get; init; } = [];

    public IReadOnlyList<string> Harmless { get; init; } = [];

    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>Patterns of letters; the group <c>at</c>, where there is one, is the place.</summary>
    public IReadOnlyList<Regex> Patterns { get; init; } = [];

    /// <summary>Letters of which a text has one where a pattern can match; empty where any text may.</summary>
    public string Needs { get; init; } = "";

    /// <summary>The name of the check in code that finds what words cannot say; empty where words do.</summary>
    public string Check { get; init; } = "";

    /// <summary>Rules whose findings in a sentence say enough, so that this one keeps silent there.</summary>
    public IReadOnlyList<string> Yields { get; init; } = [];

    /// <summary>Lists of words by which a page speaks of a subject.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Lists or phrases of which one must stand in the same sentence for it to be spoken of; empty where any sentence counts.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>What must be on a page that speaks of it, any one: a phrase, <c>heading: phrase</c>, <c>{phone:id}</c>, <c>::: card</c>.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>A number the check asks for, such as a limit.</summary>
    public int Limit { get; init; }

    /// <summary>Examples with the place marked: ⟦like this⟧.</summary>
    public IReadOnlyList<string> Fails { get; init; } = [];

    public IReadOnlyList<string> Passes { get; init; } = [];

    /// <summary>Whether it looks at a document at all.</summary>
    public bool LooksAt(EditorialDocument document, Jurisdiction jurisdiction) =>
        (Jurisdiction is null || Jurisdiction == jurisdiction)
        && (On.Count == 0 || On.Contains(document.File.Kind))
        && (!IsEnglish || document.IsEnglish);
}
