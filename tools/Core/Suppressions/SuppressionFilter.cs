using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Suppressions;

/// <summary>What is left of findings, what suppressions cover, and what is wrong with the suppressions.</summary>
/// <param name="Findings">What no suppression covers, with a finding for each suppression that is expired or unused.</param>
/// <param name="Suppressed">What one covers.</param>
public sealed record FilteredFindings(IReadOnlyList<Diagnostic> Findings, IReadOnlyList<SuppressedFinding> Suppressed);

/// <summary>Applies suppressions to the findings of all checks.</summary>
public static class SuppressionFilter
{
    /// <summary>Applies suppressions. One that has expired covers nothing.</summary>
    /// <param name="findings">The findings of every check.</param>
    /// <param name="suppressions">The suppressions.</param>
    /// <param name="today">The day that counts as today.</param>
    /// <param name="wasLookedFor">Whether every check that finds a rule's faults has run; if not, nobody can call its suppression unused.</param>
    public static FilteredFindings Apply(
        IEnumerable<Diagnostic> findings, IReadOnlyList<Suppression> suppressions, DateOnly today, Func<string, bool> wasLookedFor)
    {
        var (kept, suppressed, used) = (new List<Diagnostic>(), new List<SuppressedFinding>(), new HashSet<Suppression>(ReferenceEqualityComparer.Instance));
        var valid = suppressions.Where(entry => entry.Expires >= today).ToLookup(entry => entry.Rule, StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var entries = valid[finding.Descriptor.Id].ToList();
            if (entries.Find(entry => entry.Covers(finding)) is { } whole) Take(finding, whole);
            else if (entries.Count == 0 || finding.Pages.Count == 0) kept.Add(finding);
            else TakePages(finding, entries);
        }

        foreach (var entry in suppressions)
        {
            if (entry.Expires < today) kept.Add(SuppressionRules.Expired.At(entry.Location, entry.Rule, IsoDate.Of(entry.Expires), entry.Owner));
            else if (!used.Contains(entry) && wasLookedFor(entry.Rule)) kept.Add(SuppressionRules.Unused.At(entry.Location, entry.Rule, entry.Path));
        }

        return new FilteredFindings(DiagnosticOrder.Sort(kept), suppressed);

        // Of a fault on many pages some may be accepted.
        void TakePages(Diagnostic finding, List<Suppression> entries)
        {
            var places = finding.Pages.ToLookup(place => entries.Find(entry => entry.Covers(finding, place)));
            foreach (var covered in places)
            {
                var part = finding with { Pages = [.. covered] };
                if (covered.Key is { } by) Take(part, by);
                else kept.Add(part);
            }
        }

        void Take(Diagnostic finding, Suppression by)
        {
            suppressed.Add(new SuppressedFinding(finding, by));
            used.Add(by);
        }
    }
}
