using System.Buffers;
using ClinicSite.Model;

namespace ClinicSite.Build.Markdown;

/// <summary>A short form found in a text.</summary>
/// <param name="Term">Which one: an index below <see cref="ShortForms.Count"/>.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends; the s of a plural belongs to it.</param>
internal readonly record struct ShortForm(int Term, int Start, int End);

/// <summary>The abbreviations of <c>terms.yml</c>, all looked for at once. Safe for many threads.</summary>
internal sealed class ShortForms
{
    private readonly string[] _forms;
    private readonly SearchValues<string> _search;

    private ShortForms(string[] forms) => (_forms, _search) = (forms, SearchValues.Create(forms, StringComparison.Ordinal));

    /// <summary>How many there are.</summary>
    public int Count => _forms.Length;

    /// <summary>The abbreviations of these terms; null where there is none, so that nobody looks.</summary>
    public static ShortForms? Of(IEnumerable<Term> terms)
    {
        // Of two that begin alike the longer one is meant where both stand.
        string[] forms = [.. terms.Select(term => term.Abbreviation ?? "").Where(form => form.Length > 1)
            .Distinct(StringComparer.Ordinal).OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)];
        return forms.Length == 0 ? null : new ShortForms(forms);
    }

    /// <summary>The next short form that stands as a word of its own, in exactly these letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="before">The letter before the text; a blank where there is none.</param>
    /// <param name="after">The letter after the text; a blank where there is none.</param>
    public ShortForm? Next(ReadOnlySpan<char> text, int from, char before, char after)
    {
        while (from < text.Length && text[from..].IndexOfAny(_search) is >= 0 and var found)
        {
            var start = from + found;
            if (!Continues(start == 0 ? before : text[start - 1]) && At(text, start, after) is { } form) return form;
            from = start + 1;
        }

        return null;
    }

    private ShortForm? At(ReadOnlySpan<char> text, int start, char after)
    {
        for (var term = 0; term < _forms.Length; term++)
        {
            if (!text[start..].StartsWith(_forms[term], StringComparison.Ordinal)) continue;
            var end = start + _forms[term].Length;
            if (EndsAt(text, end, after)) return new ShortForm(term, start, end);
            if (end < text.Length && text[end] == 's' && EndsAt(text, end + 1, after)) return new ShortForm(term, start, end + 1);
        }

        return null;
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int end, char after)
    {
        if (end == text.Length) return !IsOfWord(after);
        // A full stop in an address is followed by more of it.
        return !IsOfWord(text[end]) && (text[end] != '.' || end + 1 == text.Length || !IsOfWord(text[end + 1]));
    }

    private static bool Continues(char letter) => IsOfWord(letter) || letter is '.' or '@';

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '@';
}
