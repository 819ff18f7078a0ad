using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics;
using ClinicSite.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ClinicSite.Tests;

/// <summary>Fields in the form that nearly all pages have are read without YamlDotNet, and as YamlDotNet reads them, or not at all.</summary>
public sealed class PlainFieldsTests
{
    private static readonly string[] Names =
    [
        "title", "summary", "redFlags", "author", "reviewer", "published", "draft", "x1", "y", "n", "null", "-", "a b", "\"q\"", "?", "é",
    ];

    private static readonly string[] Words =
    [
        "migraine", "Don’t wait", "2026-01-01", "07:30", "a:b", "a: b", "a #b", "a# b", "#b", "x:", "[one, two]", "[one, t-2, v1.5]", "[one,two]", "[]", "[a, ]", "[a: b]",
        "[\"a\", b]", "\"quoted: yes\"", "'it #1'", "\"a\\nb\"", "\"a\"b", "''", "'a''b'", "\"\"", "- a", "-a", "? a", "!x", "&a", "*a", "%a", "@a", "`a", "|", ">", "{a: b}", ", a",
        "] a", "} a", "~", "null", "true", "é à", "日本", "½", "\u00A0x", "x\u00A0y", "\u2028", "a\u0085b", "a\tb", "a ", " a", "a  b", "…", "–", "http://a/#b", "---", "...", "a --- b",
        "\uFEFFa", "0x1F", "1e3", "a\rb", "\uD83D\uDE00", "a, b", "(a)", "5%", "a*b*", "$5", "“a”: b", "a]", "a, [b]",
    ];

    private static readonly Gen<string> Items = Gen.Elements("  - ", "  - ", "    - ", "- ", "  -", "\t- ").SelectMany(dash => Gen.Elements(Words).Select(word => dash + word));

    private static readonly Gen<string> Lines = Gen.Frequency(
        (10, Gen.Elements(Names).SelectMany(name => Gen.Elements(Words).Select(word => $"{name}: {word}"))),
        (4, Gen.Elements(Names).SelectMany(name => Items.NonEmptyListOf().Select(items => $"{name}:\n" + string.Join('\n', items.Take(3))))),
        (1, Items),
        (1, Gen.Elements("", " ", "# words", "  # words", "title:", "title: a # words", "title : a", "title:a", "title:  a", "title: a\r")));

    [Fact]
    public void Whatever_is_read_without_the_parser_is_read_as_the_parser_reads_it()
    {
        var read = 0;
        foreach (var name in Names)
            foreach (var word in Words) read += IsReadAlike($"{name}: {word}\n{name}s:\n  - {word}\n  - a") ? 1 : 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20_000), Prop.ForAll(
            Gen.Choose(1, 3).SelectMany(count => Lines.ListOf(count)).ToArbitrary(), lines => { read += IsReadAlike(string.Join('\n', lines)) ? 1 : 0; }));
        Assert.InRange(read, 500, 20_000);
    }

    /// <summary>Reads the fields both ways.</summary>
    /// <returns>Whether they were read without the parser at all.</returns>
    private static bool IsReadAlike(string fields)
    {
        var text = $"---\n{fields}\n---\n";
        var source = new SourceText("input/pages/a.md", text);
        if (PlainFields.TryRead(source, 4, text.Length - 4, 1) is not { } plain) return false;
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(source, text[4..^4], 1, diagnostics);
        Assert.Equal(0, diagnostics.Count);
        Assert.Equal(Show(node), Show(plain));
        return true;
    }

    [Theory]
    [InlineData("title: Migraine\nsummary: What it is, and what helps.\npublished: 2026-01-01\n")]
    [InlineData("title: \"Migraine: an overview\"\nalsoKnownAs: [migraine headache, chronic migraine]\n")]
    [InlineData("treatments:\n  - nerve-blocks\n  - ketamine-infusion\ndraft: true\n")]
    public void The_forms_that_editors_use_need_no_parser(string fields) =>
        Assert.NotNull(PlainFields.TryRead(new SourceText("a.md", fields), 0, fields.Length, 0));

    private static string Show(YamlNode? node) => node switch
    {
        YamlScalar scalar => $"{(scalar.Quoted ? "quoted " : "")}<{scalar.Value}>{Place(scalar)}",
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Show))}]{Place(list)}",
        YamlMapping group => $"{{{string.Join(", ", group.Fields.Select(field => $"{Show(field.Key)}: {Show(field.Value)}"))}}}{Place(group)}",
        _ => "nothing",
    };

    private static string Place(YamlNode node) => $"@{node.Location}+{node.Location.Length}";
}
