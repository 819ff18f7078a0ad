using System.Globalization;
using ClinicSite.Build.Markdown;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;
using Markdig.Syntax;

namespace ClinicSite.Build.Pasted;

/// <summary>Says what could not be matched: of the list with the bibliography, and of the text with the list.</summary>
internal sealed class PastedListReport(PastedList list, ParsedText text, TextContext context, DiagnosticBag diagnostics)
{
    private const int Shown = 70;
    private const string Adopt = "Keep it as it is, add it to a file under input/references/, or let \"clinicsite refs adopt\" do that for the whole page.";

    public void Run()
    {
        foreach (var place in list.Places)
            foreach (var cite in place.Citation.Cites) Report(cite, place.Words);
        var cited = list.Places.SelectMany(place => place.Citation.Cites).SelectMany(cite => cite.Between.Append(cite.Entry)).ToHashSet();
        for (var index = 0; index < list.Entries.Count; index++) Report(index, cited);
        foreach (var heading in list.Strays.OfType<HeadingBlock>()) diagnostics.Add(PastedListRules.HeadingInside, text.LocationOf(heading.Span), InlineText.Of(heading.Inline!));
        if (list.IsCitedByNumber && PastedNumbers.FirstOutOfPlace(list.Entries) is { } wrong)
            diagnostics.Add(PastedListRules.OutOfPlace, text.LocationOf(list.Entries[wrong].Span), list.Entries[wrong].Reference.Number!, wrong + 1);
    }

    private void Report(int index, HashSet<int> cited)
    {
        var entry = list.Entries[index];
        var (location, reference) = (text.LocationOf(entry.Span), entry.Reference);
        if (!reference.IsReadable)
        {
            diagnostics.Add(PastedListRules.Unreadable, location, Short(reference.Text));
            return;
        }

        if (entry.Work is { } work)
        {
            foreach (var (field, pasted, known) in PastedMatcher.Differences(reference, work))
                diagnostics.Add(PastedListRules.Differs, location, field, pasted, known, work.Id);
        }
        else if (context.KnowsAllKeys)
        {
            var nearest = PastedMatcher.For(context.Bibliography).Nearest(reference);
            diagnostics.Add(PastedListRules.NotInBibliography, location, Short(reference.Text), nearest is null ? Adopt : $"Did you mean \"{nearest.Id}\"? Then give it the same DOI or title. {Adopt}");
        }

        var first = FirstOfWork(index);
        if (first < index)
        {
            diagnostics.Add(PastedListRules.ListedTwice.At(location, index + 1, first + 1) with
            {
                Related = [new RelatedLocation(text.LocationOf(list.Entries[first].Span), "It is here first.")],
            });
        }
        else if (!cited.Contains(index) && !(entry.Work is { } known && list.Keys.Contains(known.Id))) diagnostics.Add(PastedListRules.NeverCited, location, Short(reference.Text));
    }

    private int FirstOfWork(int index)
    {
        var entry = list.Entries[index];
        for (var at = 0; at < index; at++)
        {
            var other = list.Entries[at];
            if (entry.Work is not null ? other.Work == entry.Work : other.Work is null && PastedMatcher.AreSame(other.Reference, entry.Reference)) return at;
        }

        return index;
    }

    private void Report(PastedCite cite, PastedWords words)
    {
        if (cite.Fault is PastedFault.None) return;
        var start = words.SourceOf(cite.Start);
        var location = text.LocationOf(new SourceSpan(start, words.SourceEnd(cite.Start + cite.Length) - 1));
        switch (cite.Fault)
        {
            case PastedFault.BeyondEnd: diagnostics.Add(PastedListRules.BeyondEnd, location, cite.Says, list.Numbers?[^1] ?? list.Entries.Count); break;
            case PastedFault.OtherYear: diagnostics.Add(OtherYear(cite, location)); break;
            case PastedFault.Ambiguous:
                diagnostics.Add(PastedListRules.Ambiguous, location, cite.Says, string.Join(" and ", cite.Fitting.Select(index => (index + 1).ToString(CultureInfo.InvariantCulture))));
                break;
            default: diagnostics.Add(NotInList(cite, location)); break;
        }
    }

    private Diagnostic OtherYear(PastedCite cite, SourceLocation location)
    {
        var years = cite.Fitting.Select(index => list.Entries[index].Reference.Year?.ToString(CultureInfo.InvariantCulture) ?? "no year").Distinct(StringComparer.Ordinal);
        return PastedListRules.OtherYear.At(location, cite.Says, list.Entries[cite.Entry].Reference.FirstAuthor, string.Join(" and ", years)) with
        {
            Related = [new RelatedLocation(text.LocationOf(list.Entries[cite.Entry].Span), "The reference is here.")],
        };
    }

    private Diagnostic NotInList(PastedCite cite, SourceLocation location)
    {
        var name = cite.Says.Split(',', '(')[0].Split(' ')[0];
        var nearest = Suggestion.Closest(name, list.Entries.Select(entry => entry.Reference.FirstAuthor).Where(author => author.Length > 0));
        return PastedListRules.NotInList.At(location, cite.Says, nearest is null ? "Add the reference to the list, or remove the citation." : $"Did you mean \"{nearest}\"?") with
        {
            Severity = cite.Fault is PastedFault.PerhapsNotInList ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
        };
    }

    private static string Short(string reference) => reference.Length <= Shown ? reference : reference[..Shown].TrimEnd() + "…";
}
