namespace ClinicSite.Editorial.Engine;

/// <summary>A part of a phrase: a word, or a choice of phrases.</summary>
internal sealed record PhrasePart(string Text, IReadOnlyList<IReadOnlyList<PhrasePart>>? Choices, bool IsOptional);

/// <summary>Reads the form that <see cref="Phrase"/> describes.</summary>
internal sealed class PhraseParser(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> lists, int depth = 0)
{
    /// <summary>Lists may name lists, but none itself.</summary>
    private const int MostLists = 8;

    private int _at;

    public IReadOnlyList<PhrasePart> Read()
    {
        var parts = ReadSequence();
        if (_at < text.Length) throw new FormatException($"\"{text[_at]}\" stands where nothing opens it");
        return parts.Count > 0 ? parts : throw new FormatException("it is empty");
    }

    private List<PhrasePart> ReadSequence()
    {
        var parts = new List<PhrasePart>();
        while (_at < text.Length && text[_at] is not ('|' or ')'))
        {
            if (text[_at] == ' ') _at++;
            else parts.Add(ReadPart());
        }

        return parts;
    }

    private PhrasePart ReadPart()
    {
        var part = text[_at] switch
        {
            '(' => ReadChoice(),
            '<' => ReadList(),
            _ => ReadWord(),
        };
        if (_at >= text.Length || text[_at] != '?') return part;
        _at++;
        return part with { IsOptional = true };
    }

    private PhrasePart ReadChoice()
    {
        var choices = new List<IReadOnlyList<PhrasePart>>();
        do
        {
            _at++;
            choices.Add(ReadSequence());
        }
        while (_at < text.Length && text[_at] == '|');
        if (_at >= text.Length) throw new FormatException("a bracket is never closed");
        _at++;
        return new PhrasePart("", choices, false);
    }

    private PhrasePart ReadList()
    {
        var end = text.IndexOf('>', _at);
        if (end < 0) throw new FormatException("\"<\" is never closed");
        var name = text[(_at + 1)..end];
        _at = end + 1;
        if (depth >= MostLists) throw new FormatException($"the list \"{name}\" names itself");
        if (!lists.TryGetValue(name, out var phrases)) throw new FormatException($"there is no list \"{name}\"");
        return new PhrasePart("", [.. phrases.Select(phrase => new PhraseParser(phrase, lists, depth + 1).Read())], false);
    }

    private PhrasePart ReadWord()
    {
        var start = _at;
        while (_at < text.Length && text[_at] is not (' ' or '|' or ')' or '(' or '?' or '<')) _at++;
        // Three dots, and punctuation that stands for itself.
        if (_at == start) throw new FormatException($"\"{text[_at]}\" stands where a word should");
        var word = text[start.._at].ToLowerInvariant().Replace('’', '\'');
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen <= 0 || hyphen == word.Length - 1) return new PhrasePart(word, null, false);
        PhrasePart[] apart = [.. word.Split('-').Select(part => new PhrasePart(part, null, false))];
        return new PhrasePart("", [[new PhrasePart(word, null, false)], apart], false);
    }
}
