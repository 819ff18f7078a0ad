using System.Collections.Frozen;
using ClinicSite.Build.Discover;
using ClinicSite.Build.Parse;
using ClinicSite.Build.Validate;
using ClinicSite.Diagnostics;
using ClinicSite.Editorial.Documents;

namespace ClinicSite.Editorial.Spelling;

/// <summary>The words a site knows by itself: names of people, clinics and places, terms, references, and <c>input/words.txt</c>.</summary>
internal static class SiteWords
{
    private static readonly FrozenSet<string> NameFields = FrozenSet.Create(StringComparer.Ordinal, "name", "street", "city", "region");

    public static FrozenSet<string> Collect(ParsedInputs inputs)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in inputs.Terms) Add(words, $"{term.Term.Name} {term.Term.Abbreviation}");
        foreach (var item in inputs.Bibliography.Items)
        {
            Add(words, $"{item.Title} {item.ContainerTitle}");
            foreach (var name in item.Author) Add(words, $"{name.Family} {name.Given} {name.Literal}");
        }

        foreach (var person in inputs.People) Add(words, $"{person.Name} {person.Credentials}");
        foreach (var file in inputs.Inputs.OfKind(InputKind.Clinic).Concat(inputs.Inputs.OfKind(InputKind.Settings)))
            if (TextLoader.Load(file, new DiagnosticBag()) is { } source) AddNames(words, YamlReader.Read(source, new DiagnosticBag()));
        foreach (var file in inputs.Inputs.OfKind(InputKind.Words))
            if (TextLoader.Load(file, new DiagnosticBag()) is { } source) AddList(words, source.Text);
        return words.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>One word a line; what follows a number sign is for readers.</summary>
    private static void AddList(HashSet<string> words, string text)
    {
        foreach (var line in text.Split('\n')) Add(words, line.Split('#')[0]);
    }

    /// <summary>Words that begin with a capital are names in these fields; in a sentence or a label they may as well be slips.</summary>
    private static void AddNames(HashSet<string> words, YamlNode? node)
    {
        switch (node)
        {
            case YamlScalar scalar: Add(words, scalar.Value, namesOnly: true); break;
            case YamlSequence list:
                foreach (var item in list.Items) AddNames(words, item);
                break;
            case YamlMapping mapping:
                foreach (var field in mapping.Fields)
                    if (field.Value is not YamlScalar || NameFields.Contains(field.Key.Value)) AddNames(words, field.Value);
                break;
        }
    }

    private static void Add(HashSet<string> words, string? text, bool namesOnly = false)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        foreach (var token in Tokenizer.Run(text))
        {
            if (token.Kind is not TokenKind.Word || (namesOnly && !char.IsUpper(text[token.Start]))) continue;
            var word = token.In(text).ToString().Replace('’', '\'');
            foreach (var part in word.Split('-').Append(word))
            {
                words.Add(part);
                if (!namesOnly) words.Add(part.ToLowerInvariant());
            }
        }
    }
}
